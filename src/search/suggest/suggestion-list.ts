import sheet from '../../styles/suggestions.css?inline';
import * as text from '../../text/client/suggest.ts';
import { readPart } from '../line-length.ts';
import { optionFor } from './option.ts';
import { candidatesOf, suggest } from './suggest.ts';
import { comparableWords, type SuggestionData } from './suggestion-data.ts';

/**
 * Adds a list of suggestions below a search box, after the combobox pattern of the ARIA Authoring
 * Practices with a list that pops up: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. The focus
 * stays in the box; Enter sends the form unless a suggestion was chosen.
 */
export function startSuggestionList(box: HTMLInputElement, data: SuggestionData): void {
  addStyles(document);
  const candidates = candidatesOf(data);
  const list = elementWith('div', 'listbox', 'suggestions');
  list.id = 'suggestions';
  list.setAttribute('aria-label', text.suggestions);
  list.hidden = true;
  const status = elementWith('p', 'status', 'visually-hidden');
  box.form?.append(list, status);
  box.setAttribute('aria-controls', list.id);

  let options: HTMLAnchorElement[] = [];
  let active = -1;

  const activate = (index: number) => {
    active = index;
    for (const [at, option] of options.entries()) {
      option.setAttribute('aria-selected', String(at === index));
    }
    const option = options[index];
    if (option) box.setAttribute('aria-activedescendant', option.id);
    else box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };

  const show = (isShown: boolean, said: string) => {
    list.hidden = !isShown;
    box.setAttribute('aria-expanded', String(isShown));
    status.textContent = said;
    activate(-1);
  };

  const open = () => {
    const words = comparableWords(readPart(box.value));
    options = suggest(candidates, words).map((found) => optionFor(found, words));
    for (const [at, option] of options.entries()) option.id = `suggestion-${at}`;
    list.replaceChildren(...options);
    show(options.length > 0, words.length === 0 ? '' : text.number({ count: options.length }));
  };

  const close = () => show(false, '');

  /** Goes round through the options and the box itself. */
  const move = (step: 1 | -1) => {
    if (list.hidden) open();
    const stops = options.length + 1;
    activate(((active + 1 + step + stops) % stops) - 1);
    return !list.hidden;
  };

  const choose = () => {
    const option = options[active];
    option?.click();
    return option !== undefined;
  };

  const dismiss = () => {
    const wasOpen = !list.hidden;
    close();
    return wasOpen;
  };

  const backToText = () => {
    activate(-1);
    return false;
  };

  /** What keys do; whether the browser's own action is prevented. */
  const actions: Record<string, (() => boolean) | undefined> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ArrowLeft: backToText,
    ArrowRight: backToText,
    Home: backToText,
    End: backToText,
    Enter: choose,
    Escape: dismiss,
  };

  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (actions[event.key]?.()) event.preventDefault();
  });
  box.form?.addEventListener('formdata', ({ formData }) => {
    formData.set(box.name, readPart(box.value));
  });
  box.addEventListener('input', open);
  box.addEventListener('blur', close);
  // Pressing the mouse button on the list would take the focus out of the box.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', close);
  if (document.activeElement === box) open();
}

/** Adds the style sheet of the list, which only readers who search need. */
function addStyles(page: Document): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  page.adoptedStyleSheets.push(styles);
}

function elementWith(name: 'div' | 'p', role: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.setAttribute('role', role);
  element.className = className;
  return element;
}
