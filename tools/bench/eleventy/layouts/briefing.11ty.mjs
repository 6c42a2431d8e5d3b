import { briefingList, escaped, page, shown, time } from './page.mjs';

export function render({ content, collections, page: { url, date }, ...data }) {
  const { title, summary } = data;
  const [pair] = data.pairs;
  const main = `
<article data-pagefind-body data-pagefind-meta="date:${shown(data.displayDate)}">
  <header>
    <h1 data-pagefind-meta="title">${escaped(title)}</h1>
    <p data-pagefind-meta="summary">${escaped(summary)}</p>
    <dl data-pagefind-ignore="index">
      <dt>Published</dt>
      <dd>${time(date, data, ' data-pagefind-sort="date[datetime]"')}${data.dateNote ? ` ${escaped(data.dateNote)}` : ''}</dd>
      <dt>Source</dt>
      ${data.sources.map((source) => `<dd><a href="/sources/${source}/" data-pagefind-filter="source" data-pagefind-meta="source">${source}</a>${data.agency ? `, from ${data.agency}` : ''}: <a href="${data.report}">the report</a></dd>`).join('')}
      <dt>Countries</dt>
      ${filters('countries', 'country', data.countries)}
      ${data.pairs.length > 0 ? `<dt>Pairs</dt>\n${filters('pairs', 'pair', data.pairs)}` : ''}
      <dt>Sectors</dt>
      ${filters('sectors', 'sector', data.sectors)}
      <dt>Year</dt>
      ${filters('archive', 'year', data.archive)}
      ${data.mentions ? `<dt>Also mentioned</dt><dd>${data.mentions.join(', ')}</dd>` : ''}
      ${data.event ? `<dt>Event</dt><dd>${data.event.kind}, ${data.event.place}, ${shown(data.event.date)}</dd>` : ''}
    </dl>
  </header>
  <p>${escaped(data.dateline)}</p>
  ${content}
</article>
${pair ? moreOn(pair, collections.byPair) : ''}`;
  return page({ title, description: summary, url }, main);
}

function filters(folder, name, terms) {
  const links = terms.map(
    (term) => `<dd><a href="/${folder}/${term}/" data-pagefind-filter="${name}">${term}</a></dd>`,
  );
  return links.join('');
}

const known = new Map();

/** The newest of a pair, made once for all its briefings, as in the layouts for Hugo. */
function moreOn(pair, byPair) {
  const made =
    known.get(pair) ??
    `<aside>
  <h2>More on this pair</h2>
  ${briefingList(byPair.get(pair).slice(0, 5))}
</aside>`;
  known.set(pair, made);
  return made;
}
