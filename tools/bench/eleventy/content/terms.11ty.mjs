import { page } from '../layouts/page.mjs';

export const data = {
  pagination: { data: 'collections.termPages', size: 1, alias: 'list' },
  permalink: ({ list }) => `/${list.kind}/`,
};

export function render({ list: { kind, terms } }) {
  const items = terms.map(
    ([term, briefings]) =>
      `<li><a href="/${kind}/${term}/">${term}</a> (${briefings.length})</li>`,
  );
  return page({ title: kind, url: `/${kind}/` }, `<h1>${kind}</h1>\n<ul>${items.join('\n')}</ul>`);
}
