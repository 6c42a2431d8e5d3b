import { readItem, writeItem } from '../../client/storage.ts';

const isMac = /Mac|iP(?:hone|ad|od)/.test(navigator.platform);
const typedInto = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/**
 * Makes "/" and Ctrl-K (on a Mac, Cmd-K) move the focus to the search box from anywhere on a page,
 * shows the hint at the box, and lets a page that has the choice turn "/" off (WCAG 2.1.4).
 */
export function startSearchKeys(page: Document, box: HTMLInputElement): void {
  const hint = page.querySelector<HTMLElement>('[data-slash-hint]');
  const choice = page.querySelector<HTMLElement>('[data-slash-choice]');
  const checkbox = choice?.querySelector('input');

  const show = () => {
    const on = slashKeyIsOn();
    const combined = isMac ? 'Meta+K' : 'Control+K';
    box.setAttribute('aria-keyshortcuts', on ? `/ ${combined}` : combined);
    if (hint) hint.hidden = !on;
    if (checkbox) checkbox.checked = on;
  };

  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (!isCombined(event) && !(isSlash(event) && slashKeyIsOn())) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  checkbox?.addEventListener('change', () => {
    // Where the browser keeps nothing, the choice holds for no other page.
    writeItem('slash-key', checkbox.checked ? null : 'off');
    show();
  });
  // The choice may be forgotten on the same page, or made in another tab.
  addEventListener('storage', show);
  if (choice) choice.hidden = false;
  show();
}

function slashKeyIsOn(): boolean {
  return readItem('slash-key') !== 'off';
}

function isCombined({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const held = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return held && !altKey && !shiftKey && key.toLowerCase() === 'k';
}

/** Shift may be held: on some keyboards "/" is above a figure. */
function isSlash({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const isTyping = target instanceof Element && target.closest(typedInto) !== null;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping;
}
