import type { PageRule } from './page-rule.ts';
import { addressOf, targetOf } from './links.ts';

const asked = ['noopener', 'external'];

/** A page that a link leads out to gets no hold of ours, and readers' programs can tell it apart. */
export const outwardRel: PageRule = ({ path, elements }, home) => {
  const address = addressOf(path, home);
  return elements.flatMap(({ name, attributes, placeOf }) => {
    const url = attributes.get('href');
    if ((name !== 'a' && name !== 'area') || url === undefined) return [];
    if (targetOf(url, address, home).to !== 'elsewhere') return [];
    const given = attributes.get('rel')?.split(/\s+/) ?? [];
    const missing = asked.filter((word) => !given.includes(word));
    if (missing.length === 0) return [];
    return {
      ...{ path, ...placeOf('href'), rule: 'outward-rel' },
      message: `The link to "${url}" leads out; add "${missing.join(' ')}" to its "rel".`,
    };
  });
};
