import * as words from '../text/client/browser-data.ts';
import { readItem, storageKeys, writeItem } from './storage.ts';
import { isRemembering, setRemembering } from './visit-history.ts';

/** Lets a reader turn off remembering visits, or remove everything that is stored in the browser. */
export function startBrowserData(section: HTMLElement): void {
  const checkbox = section.querySelector('input');
  const button = section.querySelector('button');
  const status = section.querySelector('[role="status"]');
  if (!checkbox || !button || !status) return;

  checkbox.addEventListener('change', () => {
    setRemembering(checkbox.checked);
    status.textContent = checkbox.checked ? words.rememberingStarts : words.rememberingEnded;
  });
  button.addEventListener('click', () => {
    const wasRemembering = isRemembering();
    const wantsNoCopies =
      (import.meta.env.IS_READ_OFFLINE as boolean) && readItem('offline') === 'off';
    for (const key of storageKeys) writeItem(key, null);
    setRemembering(wasRemembering);
    if (wantsNoCopies) writeItem('offline', 'off');
    // Browsers send this event to other tabs only.
    dispatchEvent(new StorageEvent('storage'));
    if (wantsNoCopies) {
      status.textContent = wasRemembering ? words.allDeletedButOffline : words.allDeletedButBoth;
    } else status.textContent = wasRemembering ? words.allDeleted : words.allDeletedButVisits;
  });
  const show = () => {
    checkbox.checked = isRemembering();
  };
  addEventListener('storage', show);
  show();
  section.hidden = false;
}
