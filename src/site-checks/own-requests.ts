import { pageLinks } from './page-links.ts';
import type { PageRule } from './page-rule.ts';
import { addressOf, targetOf } from './target.ts';

/** No third party: whatever a page makes a browser ask for comes from the site itself. */
export const ownRequests: PageRule = (page, home) => {
  const { path } = page;
  const address = addressOf(path, home);
  return pageLinks(page).flatMap(({ url, use, line, column }) => {
    if (use !== 'fetched' || targetOf(url, address, home).to !== 'elsewhere') return [];
    return {
      ...{ path, line, column, rule: 'own-requests' },
      message: `The page asks another origin for "${url}"; serve it from this one.`,
    };
  });
};
