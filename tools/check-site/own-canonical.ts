import { addressOf } from './links.ts';
import { canonicalLinks, isIndexed, isRedirect, type PageRule } from './page.ts';

/**
 * A page that search engines may list names its own address as the canonical one; a page that they
 * should leave out names none.
 */
export const ownCanonical: PageRule = (page, home) => {
  const [canonical, other] = canonicalLinks(page);
  if (!isIndexed(page)) {
    if (!canonical || isRedirect(page)) return [];
    const message =
      'The page is marked "noindex", but has a canonical address; remove one of them.';
    return [{ ...canonical.placeOf('href'), message }];
  }
  if (!canonical) return [{ message: 'The page has no canonical address; add its own.' }];
  if (other) {
    return [{ ...other.placeOf(), message: 'There is a second canonical address; remove one.' }];
  }
  const own = addressOf(page.path, home).href;
  const named = canonical.attributes.get('href') ?? '';
  if (named === own) return [];
  const message = `The canonical address is "${named}", expected its own, "${own}".`;
  return [{ ...canonical.placeOf('href'), message }];
};
