import { addressOf, targetOf } from './links.ts';
import type { PageRule } from './page.ts';

const required = ['noopener', 'external'];

/** Pages of other sites get no access to ours, and programs can recognise links that lead to them. */
export const externalRel: PageRule = ({ path, elements }, home) => {
  const address = addressOf(path, home);
  return elements.flatMap(({ name, attributes, placeOf }) => {
    const url = attributes.get('href');
    if ((name !== 'a' && name !== 'area') || url === undefined) return [];
    if (targetOf(url, address, home).to !== 'elsewhere') return [];
    const given = attributes.get('rel')?.split(/\s+/) ?? [];
    const missing = required.filter((word) => !given.includes(word));
    if (missing.length === 0) return [];
    const message = `"${url}" is on another site; add "${missing.join(' ')}" to the "rel" of the link.`;
    return { ...placeOf('href'), message };
  });
};
