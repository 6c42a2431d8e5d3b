import type { PageRule } from './page-rule.ts';

/** Tabs, bookmarks and lists of results show a page by its title. */
export const pageTitle: PageRule = ({ path, elements }) => {
  const titles = elements.filter(({ name, isHtml }) => name === 'title' && isHtml);
  const [title, other] = titles;
  const problem = (message: string, place = { line: 1, column: 1 }) => [
    { path, ...place, rule: 'page-title', message },
  ];
  if (!title) return problem('The page has no title; give it one.');
  if (other) return problem('The page has a second title; remove one.', other.placeOf());
  return /\S/.test(title.text) ? [] : problem('The title is empty; write one.', title.placeOf());
};
