import { languageOfName } from '../format/name-language.ts';
import { stretchesOf } from './excerpt.ts';
import type { Found } from './find-briefings.ts';
import type { PagefindResult } from './pagefind.ts';

/** How many results are shown at once. */
const batch = 10;

/** The results on the page: some of those found, and a button for more. */
export interface ResultList {
  /** Says that a search is under way. */
  busy(): void;
  /** Shows the first of what was found, in place of what was shown. */
  show(found: Found | undefined, first: PagefindResult[]): void;
}

/** The first results, ready to be shown. */
export function firstResults(found: Found): Promise<PagefindResult[]> {
  return found.results(0, batch);
}

/**
 * Makes a list and its button show what is found.
 *
 * @param onFailure called when more results could not be loaded.
 */
export function resultListIn(
  list: HTMLOListElement,
  more: HTMLButtonElement,
  onFailure: () => void,
): ResultList {
  let shown: Found | undefined;

  more.addEventListener('click', () => {
    const found = shown;
    if (!found || more.ariaDisabled === 'true') return;
    more.ariaDisabled = 'true';
    const from = list.childElementCount;
    found
      .results(from, from + batch)
      .then((results) => {
        if (found !== shown) return;
        const items = results.map(itemOf);
        list.append(...items);
        more.hidden = list.childElementCount >= found.total;
        items[0]?.querySelector('a')?.focus();
      })
      .catch(onFailure)
      .finally(() => (more.ariaDisabled = null));
  });

  return {
    busy() {
      list.ariaBusy = 'true';
    },
    show(found, first) {
      shown = found;
      list.replaceChildren(...first.map(itemOf));
      more.hidden = (found?.total ?? 0) <= first.length;
      list.ariaBusy = 'false';
    },
  };
}

/** A result as an item of the list: headline and link, date, source, pairs, excerpt. */
function itemOf({ url, meta, excerpt }: PagefindResult): HTMLLIElement {
  const link = element('a', meta.title);
  link.href = url;
  const heading = element('h2');
  heading.append(link);
  const source = element('span', meta.source);
  source.lang = languageOfName(meta.source) ?? '';
  if (source.lang === '') source.removeAttribute('lang');
  const facts = element('p');
  facts.className = 'facts';
  facts.append(meta.date && `${meta.date} · `, source, meta.pairs && ` · ${meta.pairs}`);
  const words = element('p');
  words.className = 'excerpt';
  words.append(
    ...stretchesOf(excerpt).map(({ text, found }) => (found ? element('mark', text) : text)),
  );
  const item = element('li');
  item.append(heading, facts, words);
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
