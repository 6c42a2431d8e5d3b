import type { Page, PageElement } from './page.ts';

/** Whether search engines may list a page. */
export function isIndexed({ elements }: Page): boolean {
  return !elements.some(
    ({ name, attributes }) =>
      name === 'meta' &&
      attributes.get('name') === 'robots' &&
      /\bnoindex\b/.test(attributes.get('content') ?? ''),
  );
}

/** What names the page's address among all that lead to it. */
export function canonicalLinks({ elements }: Page): PageElement[] {
  return elements.filter(
    ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical',
  );
}

/** Whether a page is for editors, who know its address. */
export function isForEditors(path: string): boolean {
  return path === 'admin/index.html';
}

/** Whether a page is shown in place of others: by servers where there is none, or without a network. */
export function isStandIn(path: string): boolean {
  return path === '404.html' || path === 'offline/index.html';
}
