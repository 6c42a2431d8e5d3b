import { localUrl } from '../../site/urls.ts';
import * as words from '../../text/client/search.ts';
import { engineInWorker } from '../engine/client.ts';
import {
  emptyResponse,
  resultsPerPage,
  type Result,
  type SearchResponse,
} from '../engine/protocol.ts';
import { parseQuery } from '../parse-query.ts';
import {
  emptySearch,
  formatSearch,
  isEmptySearch,
  parseSearch,
  withOwn,
  type SearchState,
} from '../search-state.ts';
import { arrowsThrough } from './arrow-keys.ts';
import { conditionsIn, withoutCondition } from './conditions.ts';
import { inWholes, showConditions, showNextSteps, showRecords } from './lists.ts';
import { mayFindMore, nextSteps, outcomeOf } from './outcome.ts';
import { resultListIn } from './result-list.ts';
import { scrollAnchorIn } from './scroll-anchor.ts';
import {
  fillForm,
  filterControlsOf,
  readForm,
  showChosen,
  showCounts,
  showInvalid,
} from './search-form.ts';
import { requestFor } from './search-request.ts';

/** How long a reader must not have typed before a search begins that fetches files, in milliseconds. */
const typingPause = 60;

/** The same after one or two letters of a word, which most readers continue: nothing is fetched for so few. */
const beginningPause = 500;
const beginningOfWord = /(?<![\p{L}\p{N}])[a-z]{1,2}$/iu;

/** How long a search may take before the page says that it is under way, in milliseconds. */
const patience = 300;

/** How far down the list a result is looked for that was shown before the older years came. */
const farthest = 100;

/**
 * Starts the search page. Without this script it is a plain form and lists of links; with it the
 * address always has the whole search, so that Back, reload and a shared link restore it.
 */
export function startSearchPage(page: HTMLElement): void {
  const notLoaded = import.meta.env.DEV ? words.notInDevelopment : words.notLoaded;
  const form = find(page, 'form', HTMLFormElement);
  const box = find(page, '#q', HTMLInputElement);
  const status = find(page, '[role="status"]', HTMLElement);
  const steps = find(page, '#nothing', HTMLElement);
  const boxes = find(page, 'details', HTMLDetailsElement);
  const ways = find(page, '#ways', HTMLElement);
  const records = find(page, '#records', HTMLElement);
  const chips = find(page, '#conditions', HTMLElement);
  const results = find(page, '#results', HTMLOListElement);
  const engine = engineInWorker();
  const sectorOf = (id: string) =>
    controls.find(({ key, value }) => key === 'sector' && value === id)?.label ?? id;
  const list = resultListIn(
    results,
    find(page, '#more', HTMLButtonElement),
    (from, to) => engine.results(from, to),
    () => (status.textContent = notLoaded),
    {
      languageOf: languagesIn(form),
      sectorOf,
    },
  );
  const anchor = scrollAnchorIn(results, box);
  const controls = filterControlsOf(form);
  const saving = find(page, '[data-export]', HTMLDetailsElement);

  let latest = 0;
  /** The control that the last entry of history is about, as long as the reader stays with it. */
  let editing: EventTarget | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseOfKeys = typingPause;
  /** Whether a better connection might bring more than what is shown. */
  let isIncomplete = false;

  const search = async (state: SearchState, typing = false) => {
    const turn = ++latest;
    const query = parseQuery(state.q);
    const conditions = conditionsIn(state, query.conditions, controls);
    showInvalid(form, conditions);
    showConditions(chips, conditions, (condition) => {
      fillForm(form, withoutCondition(readForm(form), condition));
      void search(record(null));
      box.focus();
    });
    isIncomplete = false;
    if (isEmptySearch(state)) {
      showCounts(controls);
      list.show(emptyResponse);
      print('');
      return;
    }
    list.busy();
    anchor.reset();
    const timeout = setTimeout(() => {
      if (turn === latest) status.textContent = words.searching;
    }, patience);
    const show = async (response: SearchResponse) => {
      clearTimeout(timeout);
      if (turn !== latest) return;
      const results = response.complete ? await withLookedAt(response) : response.results;
      if (turn !== latest) return;
      isIncomplete = mayFindMore(response);
      anchor.during(() => {
        list.show({ ...response, results });
        print(outcomeOf(response, query, conditions), response);
        const isNothing = response.complete && response.total === 0;
        showNextSteps(steps, isNothing ? nextSteps(state, response, conditions) : []);
      });
      if (response.counts) showCounts(controls, response.counts);
    };
    try {
      const request = requestFor(state, controls, typing);
      await engine.search(request, (response) => void show(response));
    } catch {
      if (turn !== latest) return;
      isIncomplete = true;
      list.show(emptyResponse);
      print(notLoaded);
    } finally {
      clearTimeout(timeout);
      document.dispatchEvent(new Event('searched'));
    }
  };

  /** Returns the first results, as many as it takes to show the one again that the reader looks at. */
  const withLookedAt = async ({ results, total }: SearchResponse): Promise<Result[]> => {
    const address = anchor.lookedAt();
    const isThere = ({ url }: Result) => new URL(localUrl(url), location.href).href === address;
    let found = results;
    while (address !== undefined && !found.some(isThere)) {
      const shown = found.length;
      if (shown >= Math.min(total, farthest)) return results;
      const more = await engine.results(shown, shown + resultsPerPage).catch(() => []);
      if (more.length === 0) return results;
      found = [...found, ...more];
    }
    return found;
  };

  const print = (outcome: string, response = emptyResponse) => {
    showNextSteps(steps, []);
    ways.hidden = response.total + response.nearest.length > 0;
    showRecords(records, response.records);
    saving.hidden = response.total === 0;
    saving.dataset['total'] = String(response.total);
    status.replaceChildren(...inWholes(outcome));
  };

  /** Writes the form to the address: one entry of history for each control's edits. */
  const record = (control: EventTarget | null) => {
    const state = readForm(form);
    writeAddress(state, control !== null && control === editing ? 'replace' : 'push');
    editing = control;
    clearTimeout(timer);
    showChosen(state, boxes);
    return state;
  };

  /** Fills the form from the address, and searches. */
  const restore = () => {
    clearTimeout(timer);
    editing = null;
    const state = stateOfAddress();
    fillForm(form, state);
    showChosen(readForm(form), boxes);
    void search(state);
  };

  /** Fills the form from the address, except for what the reader has already typed or chosen in it. */
  const start = () => {
    boxes.open ||= getComputedStyle(form).display === 'contents';
    const own = readForm(form);
    if (formatSearch(own) === '') {
      restore();
      return;
    }
    fillForm(form, withOwn(stateOfAddress(), own));
    const isTyping = document.activeElement === box;
    void search(record(isTyping ? box : null), isTyping);
  };

  form.addEventListener('input', ({ target }) => {
    if (target !== box) return;
    const state = record(target);
    latest++;
    list.busy();
    const pause = beginningOfWord.test(state.q) ? beginningPause : pauseOfKeys;
    timer = setTimeout(() => void search(state, true), pause);
  });
  form.addEventListener('change', ({ target }) => {
    // What was typed in the box is searched for already, but what a browser filled in is not.
    const isKnown = formatSearch(readForm(form)) === formatSearch(stateOfAddress());
    if (target !== box || !isKnown) void search(record(target));
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
  void engine.prepare().then(
    (isWhole) => (pauseOfKeys = isWhole ? 0 : typingPause),
    () => undefined,
  );
  saving.addEventListener('toggle', () => {
    import('./export.ts').then(
      ({ startExport }) => startExport(saving, results, engine, sectorOf),
      () => (status.textContent = notLoaded),
    );
  });
  arrowsThrough(results, box);

  addEventListener('online', () => {
    if (isIncomplete) void search(readForm(form));
  });
  addEventListener('popstate', () => {
    // A link within the page moves through history, too, but searches for nothing new.
    if (formatSearch(stateOfAddress()) !== formatSearch(readForm(form))) restore();
  });
  start();
}

/** Returns the language of a source's name as the choice of that source has it. */
function languagesIn(form: HTMLFormElement): (name: string) => string | undefined {
  const names = [...form.querySelectorAll<HTMLElement>('[data-label] [lang]')];
  const languages = new Map(names.map(({ textContent, lang }) => [textContent.trim(), lang]));
  return (name) => languages.get(name);
}

function stateOfAddress(): SearchState {
  return parseSearch(new URLSearchParams(location.search));
}

/** Writes a state to the address, as a new entry of history or in place of the last one. */
function writeAddress(state: SearchState, how: 'push' | 'replace'): void {
  const query = formatSearch(state);
  if (query === formatSearch(stateOfAddress())) return;
  const address = query === '' ? location.pathname : `?${query}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function find<T extends HTMLElement>(page: HTMLElement, selector: string, kind: new () => T): T {
  const element = page.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`The search page has no ${selector}.`);
}
