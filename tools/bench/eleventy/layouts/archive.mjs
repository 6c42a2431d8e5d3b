const perPage = 50;

/** What briefings are listed by; each is a key of their frontmatter and a folder of the site. */
export const kinds = ['pairs', 'countries', 'sectors', 'sources', 'archive'];

export function newestFirst(one, other) {
  return other.date - one.date || (one.fileSlug < other.fileSlug ? -1 : 1);
}

/** For each term of a kind its briefings, the term with most of them first. */
export function termsOf(briefings, kind) {
  const terms = new Map();
  for (const briefing of briefings) {
    for (const term of briefing.data[kind]) {
      const those = terms.get(term);
      if (those) those.push(briefing);
      else terms.set(term, [briefing]);
    }
  }
  return new Map([...terms].sort(([, some], [, others]) => others.length - some.length));
}

/** The pages of all lists, fifty briefings each. */
export function listPagesOf(briefings) {
  const lists = kinds.flatMap((kind) =>
    [...termsOf(briefings, kind)].map(([term, those]) => pagesOf(`/${kind}/${term}/`, term, those)),
  );
  return [pagesOf('/', 'Bilateral', briefings), ...lists].flat();
}

function pagesOf(address, title, briefings) {
  const all = Math.ceil(briefings.length / perPage);
  const url = (number) => (number === 1 ? address : `${address}page/${number}/`);
  return Array.from({ length: all }, (_, index) => ({
    title,
    url: url(index + 1),
    number: index + 1,
    all,
    newer: index > 0 ? url(index) : undefined,
    older: index + 1 < all ? url(index + 2) : undefined,
    briefings: briefings.slice(index * perPage, (index + 1) * perPage),
  }));
}
