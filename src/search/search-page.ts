import { addressedState, writeAddress } from './address.ts';
import { countChoices, findBriefings, findRecords, type Found } from './find-briefings.ts';
import { showRecords } from './record-list.ts';
import { filterKeys } from './index-fields.ts';
import { outcomeOf, wayOn } from './outcome.ts';
import type { PagefindResult } from './pagefind.ts';
import { firstResults, resultListIn } from './result-list.ts';
import { fillForm, labelOf, readForm, showChosen, showCounts, shownCounts } from './search-form.ts';
import { asksForSomething, formatSearch, nothingAsked, type SearchState } from './search-state.ts';

/** How long typing must rest before a search begins, in milliseconds. */
const rest = 150;

/** How long a search may take before the page says that it is under way, in milliseconds. */
const soon = 300;

const notLoaded = import.meta.env.DEV
  ? 'There is no search index while you write; "npm start" builds one.'
  : 'The search index could not be loaded. Check the connection and search again.';

/**
 * Makes the search page live. Without this script it is a plain form and lists of links; with it
 * the address always says what is asked for, so that Back, reload and a shared link restore it.
 */
export function startSearchPage(page: HTMLElement): void {
  const form = find(page, 'form', HTMLFormElement);
  const status = find(page, '[role="status"]', HTMLElement);
  const nothing = find(page, '#nothing', HTMLElement);
  const onward = find(page, '#onward', HTMLAnchorElement);
  const boxes = find(page, 'details', HTMLDetailsElement);
  const ways = find(page, '#ways', HTMLElement);
  const records = find(page, '#records', HTMLElement);
  const list = resultListIn(
    find(page, '#results', HTMLOListElement),
    find(page, '#more', HTMLButtonElement),
    () => (status.textContent = notLoaded),
  );
  const countsOfAll = shownCounts(form);

  let latest = 0;
  /** The control that the last entry of history is about, as long as the reader stays with it. */
  let editing: EventTarget | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async (state: SearchState) => {
    const turn = ++latest;
    if (!asksForSomething(state)) {
      showCounts(form, countsOfAll);
      print(state, undefined, [], '');
      return;
    }
    list.busy();
    const patience = setTimeout(() => (status.textContent = 'Searching…'), soon);
    try {
      const found = await findBriefings(state);
      const first = await firstResults(found);
      clearTimeout(patience);
      if (turn !== latest) return;
      print(state, found, first, outcomeOf(found.total, state, conditionsOf(state)));
      const others = await findRecords(state);
      if (turn !== latest) return;
      showRecords(records, others);
      const counts = await countChoices(state);
      if (turn === latest) showCounts(form, counts);
    } catch {
      if (turn === latest) print(state, undefined, [], notLoaded);
    } finally {
      clearTimeout(patience);
    }
  };

  const print = (
    state: SearchState,
    found: Found | undefined,
    first: PagefindResult[],
    outcome: string,
  ) => {
    const { label, href } = wayOn(state);
    onward.textContent = label;
    onward.href = href;
    nothing.hidden = found?.total !== 0;
    records.hidden = true;
    ways.hidden = first.length > 0;
    status.textContent = outcome;
    list.show(found, first);
  };

  const conditionsOf = (state: SearchState) =>
    filterKeys.flatMap((key) =>
      [state[key]]
        .flat()
        .filter((value) => value !== '')
        .map((value) => labelOf(form, key, value)),
    );

  /** Writes what the form says to the address: one entry of history for each control's edits. */
  const record = (control: EventTarget | null) => {
    const state = readForm(form);
    writeAddress(state, control !== null && control === editing ? 'replace' : 'push');
    editing = control;
    clearTimeout(timer);
    showChosen(form, boxes);
    return state;
  };

  /** Brings the form and the results to what the address asks for. */
  const restore = () => {
    clearTimeout(timer);
    editing = null;
    const state = addressedState();
    fillForm(form, state);
    showChosen(form, boxes);
    boxes.open ||= getComputedStyle(form).display === 'contents';
    void search(state);
  };

  form.addEventListener('input', ({ target }) => {
    if (!isSearchBox(target)) return;
    const state = record(target);
    latest++;
    list.busy();
    timer = setTimeout(() => void search(state), rest);
  });
  form.addEventListener('change', ({ target }) => {
    if (!isSearchBox(target)) void search(record(target));
  });
  form.addEventListener('focusout', () => (editing = null));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(record(null));
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fillForm(form, nothingAsked);
    void search(record(null));
    form.querySelector<HTMLElement>('[type="search"]')?.focus();
  });

  addEventListener('popstate', () => {
    // A link within the page moves through history, too, but asks for nothing new.
    if (formatSearch(addressedState()) !== formatSearch(readForm(form))) restore();
  });
  restore();
}

function isSearchBox(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}

function find<T extends HTMLElement>(page: HTMLElement, selector: string, kind: new () => T): T {
  const element = page.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`The search page has no ${selector}.`);
}
