import { canonicalLinks, isIndexed, isStandIn } from './page-facts.ts';
import type { PageRule } from './page-rule.ts';
import { addressOf } from './links.ts';

/**
 * A page that search engines may list names its own address as the canonical one; a page that they
 * should leave out names none. A page that is shown in place of others is one of the latter.
 */
export const ownCanonical: PageRule = (page, home) => {
  const { path } = page;
  const problem = (message: string, place = { line: 1, column: 1 }) => [
    { path, ...place, rule: 'own-canonical', message },
  ];
  const [canonical, other] = canonicalLinks(page);
  if (!isIndexed(page)) {
    if (!canonical) return [];
    return problem('The page asks not to be listed, yet names a canonical address.', {
      ...canonical.placeOf('href'),
    });
  }
  if (isStandIn(path)) return problem('The page only stands in for others; mark it "noindex".');
  if (!canonical) return problem('The page names no canonical address; add its own.');
  if (other) return problem('There is a second canonical address; remove one.', other.placeOf());
  const own = addressOf(path, home).href;
  const named = canonical.attributes.get('href') ?? '';
  if (named === own) return [];
  return problem(
    `The canonical address is "${named}", expected the page's own, "${own}".`,
    canonical.placeOf('href'),
  );
};
