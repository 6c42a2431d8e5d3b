import { briefingList, escaped, page } from '../layouts/page.mjs';

export const data = {
  pagination: { data: 'collections.listPages', size: 1, alias: 'list' },
  permalink: ({ list }) => list.url,
};

export function render({ list }) {
  const main = `<h1>${escaped(list.title)}</h1>\n${briefingList(list.briefings)}\n${pages(list)}`;
  return page(list, main);
}

function pages({ number, all, newer, older }) {
  if (all === 1) return '';
  return `<nav aria-label="Pages">
  ${newer ? `<a href="${newer}" rel="prev">Newer</a>` : ''}
  Page ${number} of ${all}
  ${older ? `<a href="${older}" rel="next">Older</a>` : ''}
</nav>`;
}
