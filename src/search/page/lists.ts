import { localUrl } from '../../site/urls.ts';
import * as words from '../../text/client/search.ts';
import type { FoundRecord } from '../engine/protocol.ts';
import type { RecordKind } from '../index-format.ts';
import type { Condition } from './conditions.ts';
import type { NextStep } from './outcome.ts';

/**
 * Shows each condition in force as a button that removes it.
 *
 * @param onRemove called with the condition of the button that was used.
 */
export function showConditions(
  list: HTMLElement,
  conditions: readonly Condition[],
  onRemove: (condition: Condition) => void,
): void {
  const buttons = conditions.map((condition) => {
    const { key, label, excluded = false } = condition;
    const shown = new Text(words.filter({ key, label, excluded }));
    const button = element('button', ...words.removeFilter(shown).map(hiddenText));
    button.type = 'button';
    button.addEventListener('click', () => onRemove(condition));
    return element('li', button);
  });
  list.replaceChildren(...buttons);
  list.hidden = buttons.length === 0;
}

/** Returns the parts of a sentence, those that are text only for screen readers. */
function hiddenText(part: string | Text): Node {
  if (typeof part !== 'string') return part;
  const span = element('span', part);
  span.className = 'visually-hidden';
  return span;
}

/** Shows records as a list of links, each with what it is; those that the query names as answers. */
export function showRecords(place: HTMLElement, records: readonly FoundRecord[]): void {
  const items = records.map(({ url, title, source, answer, isNamed }) => {
    const kind = words.recordKinds[source as RecordKind];
    const about = isNamed ? answer : [kind, answer].filter(Boolean).join(' · ');
    const item = element(
      'li',
      linkTo(localUrl(url), title),
      ' ',
      element('span', ...inWholes(about ?? '')),
    );
    if (isNamed) item.className = 'answer';
    return item;
  });
  place.querySelector('ul')?.replaceChildren(...items);
  place.hidden = items.length === 0;
}

/** Shows what to do after a search that found nothing; no steps hide the list. */
export function showNextSteps(list: HTMLElement, steps: readonly NextStep[]): void {
  list.replaceChildren(...steps.map(({ label, href }) => element('li', linkTo(href, label))));
  list.hidden = steps.length === 0;
}

/** A number or a day with the word after it, and the year of a month. */
const whole = /(\S{0,12}\d \p{L}{1,12}(?: \d{4}\b)?|\d{4}-\d\d(?:-\d\d)?)/u;

/** Returns a text in parts, of which those that belong together are not divided at the end of a line. */
export function inWholes(text: string): (string | Node)[] {
  return text.split(whole).map((part, index) => {
    if (index % 2 === 0) return part;
    const span = element('span', part);
    span.className = 'unbroken';
    return span;
  });
}

/** Creates an element with its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  created.append(...children);
  return created;
}

/** Creates a link. */
export function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = element('a', text);
  link.href = href;
  return link;
}
