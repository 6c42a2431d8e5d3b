import { fillForm, labelOf, readForm, showCounts } from './search-form.ts';
import { filterKeys } from './index-fields.ts';
import { outcomeOf, wayOn } from './outcome.ts';
import { resultItem } from './result-list.ts';
import { countChoices, findBriefings, type Found } from './search-index.ts';
import { asksForSomething, formatSearch, parseSearch, type SearchState } from './search-state.ts';

/** How many results are shown at once. */
const batch = 10;

/** How long typing must rest before a search begins, in milliseconds. */
const rest = 150;

const emptyState = parseSearch(new URLSearchParams());

/**
 * Makes the search page live. Without this script it is a plain form and lists of links; with it
 * the address always says what is asked for, so that Back, reload and a shared link restore it.
 */
export function startSearchPage(page: HTMLElement): void {
  const form = find(page, 'form', HTMLFormElement);
  const list = find(page, '#results', HTMLOListElement);
  const status = find(page, '[role="status"]', HTMLElement);
  const nothing = find(page, '#nothing', HTMLElement);
  const onward = find(page, '#onward', HTMLAnchorElement);
  const more = find(page, '#more', HTMLButtonElement);
  const boxes = find(page, 'details', HTMLDetailsElement);
  const ways = find(page, '#ways', HTMLElement);

  let latest = 0;
  let found: Found | undefined;
  let typing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async (state: SearchState) => {
    const turn = ++latest;
    const asked = asksForSomething(state);
    nothing.hidden = true;
    ways.hidden = asked;
    if (!asked) {
      show(undefined, [], '');
      return;
    }
    list.ariaBusy = 'true';
    try {
      const newlyFound = await findBriefings(state);
      const results = await newlyFound.results(0, batch);
      if (turn !== latest) return;
      show(
        newlyFound,
        results.map(resultItem),
        outcomeOf(newlyFound.total, state, conditionsOf(state)),
      );
      if (newlyFound.total === 0) offerWayOn(state);
      const counts = await countChoices(state);
      if (turn === latest) showCounts(form, counts);
    } catch {
      if (turn !== latest) return;
      show(
        undefined,
        [],
        'The search index could not be loaded. Check the connection and search again.',
      );
      ways.hidden = false;
    }
  };

  const show = (newlyFound: Found | undefined, items: HTMLLIElement[], words: string) => {
    found = newlyFound;
    list.replaceChildren(...items);
    more.hidden = (newlyFound?.total ?? 0) <= items.length;
    status.textContent = words;
    list.ariaBusy = 'false';
  };

  const conditionsOf = (state: SearchState) =>
    filterKeys.flatMap((key) =>
      [state[key]]
        .flat()
        .filter(Boolean)
        .map((value) => labelOf(form, key, value)),
    );

  const offerWayOn = (state: SearchState) => {
    const wider = state.q.trim() === '' ? emptyState : { ...emptyState, q: state.q };
    const useful = formatSearch(wider) !== formatSearch(state);
    onward.textContent = wayOn(state);
    onward.href = `?${formatSearch(useful ? wider : emptyState)}`;
    nothing.hidden = false;
    ways.hidden = false;
  };

  /** Writes the state to the address: a new entry of history, or in place of the last while typing. */
  const record = (state: SearchState, replace: boolean) => {
    const query = formatSearch(state);
    if (query === location.search.replace(/^\?/, '')) return;
    const address = query === '' ? location.pathname : `?${query}`;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };

  const settle = () => {
    clearTimeout(timer);
    typing = false;
    const state = readForm(form);
    record(state, false);
    void search(state);
  };

  form.addEventListener('input', (event) => {
    if (!(event.target instanceof HTMLInputElement && event.target.type === 'search')) return;
    record(readForm(form), typing);
    typing = true;
    clearTimeout(timer);
    timer = setTimeout(() => void search(readForm(form)), rest);
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'search') typing = false;
    else settle();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fillForm(form, emptyState);
    settle();
    form.querySelector<HTMLElement>('[type="search"]')?.focus();
  });
  more.addEventListener('click', () => {
    const shown = list.childElementCount;
    const turn = latest;
    void found?.results(shown, shown + batch).then((results) => {
      if (turn !== latest) return;
      const items = results.map(resultItem);
      list.append(...items);
      more.hidden = list.childElementCount >= (found?.total ?? 0);
      items[0]?.querySelector('a')?.focus();
    });
  });
  /** Shows the boxes where there is room for them, and wherever one is ticked. */
  const openBoxes = ({ sector, source }: SearchState) => {
    const ticked = sector.length + source.length > 0;
    boxes.open ||= ticked || matchMedia('(min-width: 56.25rem)').matches;
  };

  const restore = () => {
    clearTimeout(timer);
    typing = false;
    const state = parseSearch(new URLSearchParams(location.search));
    fillForm(form, state);
    openBoxes(state);
    void search(state);
  };
  addEventListener('popstate', restore);
  restore();
}

function find<T extends HTMLElement>(page: HTMLElement, selector: string, kind: new () => T): T {
  const element = page.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`The search page has no ${selector}.`);
}
