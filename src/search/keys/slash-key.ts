/** The only thing that the site keeps in a browser: that a reader wants no single-key shortcut. */
const storageKey = 'slash-key';

/** Whether "/" leads to the search box: unless a reader has turned it off (WCAG 2.1.4). */
export function slashKeyIsOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the reader's choice; where the browser keeps nothing, it holds for no other page. */
export function turnSlashKey(on: boolean): void {
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // A browser that refuses to keep anything was told to.
  }
}
