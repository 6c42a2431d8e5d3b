/** The names of all items that the site may store in a browser. */
export const storageKeys = ['visits', 'scheme', 'slash-key', 'offline'] as const;
type StorageKey = (typeof storageKeys)[number];

/** Returns a stored item; null where there is none or the browser has no storage. */
export function readItem(key: StorageKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores an item, or removes it where it is null. Does nothing where the browser refuses. */
export function writeItem(key: StorageKey, item: string | null): void {
  try {
    if (item === null) localStorage.removeItem(key);
    else localStorage.setItem(key, item);
  } catch {
    // Storage is full or turned off.
  }
}
