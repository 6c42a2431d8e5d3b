import { languageOfName } from '../../format/name-language.ts';
import { siteUrl } from '../../site/urls.ts';
import { batch, type Result } from '../engine/protocol.ts';

/** The results on the page: some of those found, and a button for more. */
export interface ResultList {
  /** Says that a search is under way. */
  busy(): void;
  /**
   * Shows what was found, in place of what was shown. While the search goes on, the list stays
   * busy. A result that has the focus keeps it, or leaves it to the first one.
   *
   * @param total how many there are in all.
   */
  show(results: readonly Result[], total: number, complete: boolean): void;
}

/**
 * Makes a list and its button show what is found.
 *
 * @param more gives results from one position up to, not including, another.
 * @param onFailure called when more results could not be loaded.
 */
export function resultListIn(
  list: HTMLOListElement,
  button: HTMLButtonElement,
  more: (from: number, to: number) => Promise<Result[]>,
  onFailure: () => void,
): ResultList {
  let all = 0;
  /** Counts lists, so that what was asked for an earlier one is not added to a later one. */
  let turn = 0;

  button.addEventListener('click', () => {
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    const asked = turn;
    const from = list.childElementCount;
    more(from, from + batch)
      .then((results) => {
        if (asked !== turn) return;
        const items = results.map(itemOf);
        list.append(...items);
        button.hidden = list.childElementCount >= all;
        items[0]?.querySelector('a')?.focus();
      })
      .catch(() => asked === turn && onFailure())
      .finally(() => (button.ariaDisabled = null));
  });

  return {
    busy() {
      turn++;
      list.ariaBusy = 'true';
    },
    show(results, total, complete) {
      turn++;
      all = total;
      const focused = list.contains(document.activeElement)
        ? (document.activeElement as HTMLAnchorElement).href
        : undefined;
      list.replaceChildren(...results.map(itemOf));
      if (focused !== undefined)
        (linkTo(focused) ?? list.querySelector('a'))?.focus({ preventScroll: true });
      button.hidden = !complete || total <= results.length;
      list.ariaBusy = String(!complete);
    },
  };

  function linkTo(address: string): HTMLAnchorElement | undefined {
    return [...list.querySelectorAll('a')].find(({ href }) => href === address);
  }
}

/** A result as an item of the list: headline and link, date, source, pairs, excerpt. */
function itemOf({ url, title, date, source: sourceName, pairs, excerpt }: Result): HTMLLIElement {
  const link = element('a', title);
  link.href = siteUrl(url);
  const heading = element('h2');
  heading.append(link);
  const source = element('span', sourceName);
  source.lang = languageOfName(sourceName) ?? '';
  if (source.lang === '') source.removeAttribute('lang');
  const facts = element('p');
  facts.className = 'facts';
  facts.append(date && `${date} · `, source, pairs && ` · ${pairs}`);
  const words = element('p');
  words.className = 'excerpt';
  words.append(...excerpt.map(({ text, found }) => (found ? element('mark', text) : text)));
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
