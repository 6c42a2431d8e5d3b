import { formatSearch, parseSearch, type SearchState } from '../search-state.ts';

/** The state that the page's address asks for. */
export function addressedState(): SearchState {
  return parseSearch(new URLSearchParams(location.search));
}

/** Writes a state to the address, as a new entry of history or in place of the last one. */
export function writeAddress(state: SearchState, how: 'push' | 'replace'): void {
  const query = formatSearch(state);
  if (query === formatSearch(addressedState())) return;
  const address = query === '' ? location.pathname : `?${query}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
