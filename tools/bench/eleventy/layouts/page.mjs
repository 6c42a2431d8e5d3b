import { kinds } from './archive.mjs';

const site = 'Bilateral';

/** A whole page around its main part. */
export function page({ title, description, url }, main) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${url === '/' ? site : `${escaped(title)} – ${site}`}</title>
    ${description ? `<meta name="description" content="${escaped(description)}">` : ''}
    <link rel="canonical" href="https://example.org${url}">
  </head>
  <body>
    <header>${navigation}</header>
    <main>${main}</main>
    <footer><p>Briefings retell public reports and link to them.</p></footer>
  </body>
</html>
`;
}

/** The briefings of a list. */
export function briefingList(briefings) {
  const items = briefings.map(
    ({ url, date, data }) => `
  <li>
    <h2><a href="${url}">${escaped(data.title)}</a></h2>
    <p>${escaped(data.summary)}</p>
    <p>${time(date, data)} ${data.sources.join(', ')} ${data.pairs.join(', ')}</p>
  </li>`,
  );
  return `<ol>${items.join('')}\n</ol>`;
}

/** @param attributes of the element, besides its date. */
export function time(date, { displayDate }, attributes = '') {
  return `<time datetime="${shown(date)}"${attributes}>${shown(displayDate)}</time>`;
}

/** A whole day is a date to the reader of frontmatter, and anything less exact a text. */
export function shown(date) {
  return date instanceof Date ? date.toISOString().slice(0, 10) : date;
}

export function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const links = kinds.map((kind) => `<li><a href="/${kind}/">${kind}</a></li>`);
const navigation = `<nav aria-label="Main"><a href="/">${site}</a><ul>${links.join('')}</ul></nav>`;
