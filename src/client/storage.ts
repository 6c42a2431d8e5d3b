/** All that the site may keep in a browser, by the names under which it is kept. */
export const keptNames = ['visits', 'scheme', 'slash-key', 'offline'] as const;
export type KeptName = (typeof keptNames)[number];

/** What is kept under a name; nothing where the browser keeps nothing. */
export function recall(name: KeptName): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text, or with none removes it; where the browser refuses, this page goes on without. */
export function keep(name: KeptName, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // Storage is full, or the browser was told to keep nothing.
  }
}
