import type { PeerQuery } from './peer-query.ts';

/** Returns the first results, best first, with what is shown of them as HTML. */
type PeerSearch = (query: PeerQuery) => Promise<{ url: string; title: string; excerpt: string }[]>;

/** How many results are shown, as on our page. */
export const shownResults = 10;

/**
 * Starts the search page of a peer, which shows its state as ours does: `#results` is busy until it
 * shows the answer to the last key. Every key searches at once.
 *
 * @param load loads the search, when the address has a query or the box gets the focus.
 * @param atOnce whether it does so as soon as the page is opened.
 */
export function startPage(load: () => Promise<PeerSearch>, atOnce = false): void {
  const box = document.querySelector<HTMLInputElement>('#q');
  const list = document.querySelector('#results');
  const status = document.querySelector('[role="status"]');
  if (!box || !list || !status) return;
  let loading: Promise<PeerSearch> | undefined;
  const prepare = () => (loading ??= load());
  let latest = 0;
  const show = async (query: PeerQuery) => {
    const turn = ++latest;
    list.ariaBusy = 'true';
    const search = await prepare();
    const results = await search(query);
    if (turn !== latest) return;
    list.innerHTML = results
      .map(({ url, title, excerpt }) => `<li><a href="${url}">${title}</a><p>${excerpt}</p></li>`)
      .join('');
    status.textContent = `${results.length} shown`;
    list.ariaBusy = 'false';
  };
  const asked = new URLSearchParams(location.search).get('ask');
  if (asked !== null) void show(JSON.parse(asked) as PeerQuery);
  if (atOnce) void prepare();
  box.addEventListener('focus', () => void prepare());
  box.addEventListener('input', () => {
    void show({ line: box.value, excluded: '', filters: {}, without: {} });
  });
}
