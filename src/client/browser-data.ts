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
    status.textContent = checkbox.checked
      ? 'Remembering begins with the next page.'
      : 'What was remembered is forgotten, and nothing will be.';
  });
  button.addEventListener('click', () => {
    const wasRemembering = isRemembering();
    const wantsNoCopies = readItem('offline') === 'off';
    for (const key of storageKeys) writeItem(key, null);
    setRemembering(wasRemembering);
    if (wantsNoCopies) writeItem('offline', 'off');
    // Browsers send this event to other tabs only.
    dispatchEvent(new StorageEvent('storage'));
    const wishes = [
      ...(wasRemembering ? [] : ['that nothing be remembered']),
      ...(wantsNoCopies ? ['that no copies be kept'] : []),
    ];
    status.textContent =
      wishes.length === 0
        ? 'All is forgotten.'
        : `All is forgotten but your wish ${wishes.join(' and ')}.`;
  });
  const show = () => {
    checkbox.checked = isRemembering();
  };
  addEventListener('storage', show);
  show();
  section.hidden = false;
}
