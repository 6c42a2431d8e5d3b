import { siteUrl } from '../../site/urls.ts';
import { addressedState, writeAddress } from './address.ts';
import { arrowsThrough } from './arrow-keys.ts';
import { showChips } from './condition-chips.ts';
import { conditionsFor, conditionsIn, withoutCondition } from './conditions.ts';
import { batch, type Answer, type Result } from '../engine/protocol.ts';
import { engineInThread } from '../engine/client.ts';
import { heldPlaceIn } from './scroll-anchor.ts';
import { isLackingLine, outcomeOf, waysOn, type WayOn } from './outcome.ts';
import { showRecords } from './record-list.ts';
import { resultListIn } from './result-list.ts';
import {
  fillForm,
  choicesOf,
  readForm,
  showChosen,
  showCounts,
  shownCounts,
} from './search-form.ts';
import { asksForSomething, formatSearch, emptySearch, type SearchState } from '../search-state.ts';

/** How long typing must rest before a search begins, in milliseconds. */
const rest = 60;

/** How long a search may take before the page says that it is under way, in milliseconds. */
const soon = 300;

/** How far down the list a result is looked for that was shown before the older years came. */
const farthest = 100;

const notLoaded = import.meta.env.DEV
  ? 'There is no search index while you write; "npm start" builds one.'
  : 'The search index could not be loaded. Check the connection and search again.';

/**
 * Makes the search page live. Without this script it is a plain form and lists of links; with it
 * the address always says what is asked for, so that Back, reload and a shared link restore it.
 */
export function startSearchPage(page: HTMLElement): void {
  const form = find(page, 'form', HTMLFormElement);
  const box = find(page, '#q', HTMLInputElement);
  const status = find(page, '[role="status"]', HTMLElement);
  const nothing = find(page, '#nothing', HTMLElement);
  const boxes = find(page, 'details', HTMLDetailsElement);
  const ways = find(page, '#ways', HTMLElement);
  const records = find(page, '#records', HTMLElement);
  const chips = find(page, '#conditions', HTMLElement);
  const results = find(page, '#results', HTMLOListElement);
  const engine = engineInThread();
  const list = resultListIn(
    results,
    find(page, '#more', HTMLButtonElement),
    (from, to) => engine.results(from, to),
    () => (status.textContent = notLoaded),
  );
  const place = heldPlaceIn(results, box);
  const choices = choicesOf(form);
  const countsOfAll = shownCounts(choices);

  let latest = 0;
  /** The control that the last entry of history is about, as long as the reader stays with it. */
  let editing: EventTarget | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether a line to the site might have brought more than what is shown. */
  let lacksLine = false;

  const search = async (state: SearchState, typing = false) => {
    const turn = ++latest;
    const conditions = conditionsIn(state, choices);
    showChips(chips, conditions, (condition) => {
      fillForm(form, withoutCondition(readForm(form), condition));
      void search(record(null));
      box.focus();
    });
    lacksLine = false;
    if (!asksForSomething(state)) {
      showCounts(choices, countsOfAll);
      list.show([], 0, true);
      print('');
      return;
    }
    list.busy();
    place.begin();
    const patience = setTimeout(() => {
      if (turn === latest) status.textContent = 'Searching…';
    }, soon);
    const tell = async (answer: Answer) => {
      clearTimeout(patience);
      if (turn !== latest) return;
      const results = answer.complete ? await withLookedAt(answer) : answer.results;
      if (turn !== latest) return;
      lacksLine = isLackingLine(answer);
      const labels = conditions.map(({ label }) => label);
      place.during(() => {
        list.show(results, answer.total, answer.complete);
        print(outcomeOf(answer, state.q, labels), answer, state);
      });
      if (answer.counts) showCounts(choices, answer.counts);
    };
    try {
      const { q, sort } = state;
      await engine.search(
        { q, conditions: conditionsFor(conditions), sort, typing },
        (answer) => void tell(answer),
      );
    } catch {
      if (turn !== latest) return;
      lacksLine = true;
      list.show([], 0, true);
      print(notLoaded);
    } finally {
      clearTimeout(patience);
    }
  };

  /** The first results, as many as it takes to show again the one that the reader looks at. */
  const withLookedAt = async ({ results, total }: Answer): Promise<Result[]> => {
    const address = place.lookedAt();
    const isThere = ({ url }: Result) => new URL(siteUrl(url), location.href).href === address;
    let found = results;
    while (address !== undefined && !found.some(isThere)) {
      const shown = found.length;
      if (shown >= Math.min(total, farthest)) return results;
      const more = await engine.results(shown, shown + batch).catch(() => []);
      if (more.length === 0) return results;
      found = [...found, ...more];
    }
    return found;
  };

  const print = (outcome: string, answer?: Answer, state?: SearchState) => {
    const none = answer?.complete === true && answer.total === 0;
    nothing.replaceChildren(...(none && state ? waysOn(state, answer).map(itemOf) : []));
    nothing.hidden = !none;
    ways.hidden = (answer?.total ?? 0) > 0;
    showRecords(records, answer?.pages ?? []);
    status.textContent = outcome;
  };

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
    if (target !== box) return;
    const state = record(target);
    latest++;
    list.busy();
    timer = setTimeout(() => void search(state, true), rest);
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== box) void search(record(target));
  });
  form.addEventListener('focusout', () => (editing = null));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(record(null));
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fillForm(form, emptySearch);
    void search(record(null));
    box.focus();
  });
  box.addEventListener('focus', () => void engine.prepare().catch(() => undefined), { once: true });
  arrowsThrough(results, box);

  addEventListener('online', () => {
    if (lacksLine) void search(readForm(form));
  });
  addEventListener('popstate', () => {
    // A link within the page moves through history, too, but asks for nothing new.
    if (formatSearch(addressedState()) !== formatSearch(readForm(form))) restore();
  });
  restore();
}

function itemOf({ label, href }: WayOn): HTMLLIElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function find<T extends HTMLElement>(page: HTMLElement, selector: string, kind: new () => T): T {
  const element = page.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`The search page has no ${selector}.`);
}
