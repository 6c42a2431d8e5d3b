import { localUrl } from '../../site/urls.ts';
import * as words from '../../text/client/search.ts';
import { resultsPerPage, type Result, type SearchResponse } from '../engine/protocol.ts';
import { element, inWholes, linkTo } from './lists.ts';
import { missingInWords } from './outcome.ts';

/**
 * Fills a list with results, and more of them when its button is used.
 *
 * @param more returns results from one position up to, not including, another.
 * @param onFailure called when more results could not be loaded.
 * @param names returns the language of a source's name, if it is not that of the page, and the name of a sector.
 */
export function resultListIn(
  list: HTMLOListElement,
  button: HTMLButtonElement,
  more: (from: number, to: number) => Promise<Result[]>,
  onFailure: () => void,
  names: Names,
) {
  const itemOf = itemsIn(names);
  let all = 0;
  /** Counts searches, so that more results of an earlier one are not added to a later one. */
  let turn = 0;

  button.addEventListener('click', () => {
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    const own = turn;
    const from = list.childElementCount;
    more(from, from + resultsPerPage)
      .then((results) => {
        if (own !== turn) return;
        const items = results.map((result) => itemOf(result));
        list.append(...items);
        button.hidden = list.childElementCount >= all;
        items[0]?.querySelector('a')?.focus();
      })
      .catch(() => own === turn && onFailure())
      .finally(() => (button.ariaDisabled = null));
  });

  return {
    /** Marks the list as busy while a search is under way. */
    busy() {
      turn++;
      list.ariaBusy = 'true';
    },
    /**
     * Shows the first of all results, then the nearest; the list stays busy until the search is
     * complete. A result that has the focus keeps it, or leaves it to the first one.
     */
    show({ results, nearest, total, complete }: Shown) {
      turn++;
      all = total;
      const links = () => [...list.querySelectorAll('a')];
      const focused = links().find((link) => link === document.activeElement)?.href;
      list.replaceChildren(
        ...results.map((result) => itemOf(result)),
        ...nearestItems(nearest, itemOf),
      );
      if (focused !== undefined) {
        const link = links().find(({ href }) => href === focused) ?? links()[0];
        link?.focus({ preventScroll: true });
      }
      button.hidden = !complete || total <= results.length;
      list.ariaBusy = String(!complete);
    },
  };
}

/** What a list shows of a response. */
export type Shown = Pick<SearchResponse, 'results' | 'nearest' | 'total' | 'complete'>;

/** What the page knows about names in results. */
interface Names {
  languageOf: (source: string) => string | undefined;
  sectorOf: (id: string) => string;
}

type ItemOf = (result: Result, missing?: readonly string[]) => HTMLLIElement;

/** Returns items for results that lack some of the words; the first begins with a heading. */
function nearestItems(nearest: SearchResponse['nearest'], itemOf: ItemOf): HTMLLIElement[] {
  const items = nearest.map(({ result, missing }) => itemOf(result, missing));
  const heading = element('h2', words.nearest);
  heading.className = 'nearest';
  items[0]?.prepend(heading);
  return items;
}

/**
 * Returns a function that makes a result an item of the list: headline and link, what it lacks, date, source,
 * pairs, sectors, excerpt.
 */
function itemsIn({ languageOf, sectorOf }: Names): ItemOf {
  return (result, missing) => {
    const { url, title, language, date, source: sourceName, pairs, sectors, excerpt } = result;
    const source = withLanguage(element('span', sourceName), languageOf(sourceName));
    const others = [pairs, sectors.map(sectorOf).join(', ')].filter(Boolean);
    const facts = element('p', ...inWholes(date && `${date} · `), source);
    facts.append(...others.map((other) => ` · ${other}`));
    facts.className = 'facts';
    const passage = element(
      'p',
      ...excerpt.flatMap(({ text, isMatch }) => {
        const parts = inWholes(text);
        return isMatch ? element('mark', ...parts) : parts;
      }),
    );
    passage.className = 'excerpt';
    withLanguage(passage, language);
    const link = withLanguage(linkTo(localUrl(url), title), language);
    const headline = element(missing ? 'h3' : 'h2', link);
    if (!missing) return element('li', headline, facts, passage);
    const lack = element('p', missingInWords(missing));
    lack.className = 'missing';
    return element('li', headline, lack, facts, passage);
  };
}

/** Says in which language words are, where that is not the language of the page. */
function withLanguage<T extends HTMLElement>(words: T, language: string | undefined): T {
  if (language) words.lang = language;
  return words;
}
