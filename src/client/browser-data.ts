import { isRemembering, turnRemembering } from './remember-visits.ts';
import { keep, keptNames, recall } from './storage.ts';

/** Lets a reader see to what is kept in the browser: turn remembering off, or forget everything. */
export function startKept(section: HTMLElement): void {
  const checkbox = section.querySelector('input');
  const button = section.querySelector('button');
  const status = section.querySelector('[role="status"]');
  if (!checkbox || !button || !status) return;

  checkbox.addEventListener('change', () => {
    turnRemembering(checkbox.checked);
    status.textContent = checkbox.checked
      ? 'Remembering begins with the next page.'
      : 'What was remembered is forgotten, and nothing will be.';
  });
  button.addEventListener('click', () => {
    const wasRemembering = isRemembering();
    const wantsNoCopies = recall('offline') === 'off';
    for (const name of keptNames) keep(name, null);
    turnRemembering(wasRemembering);
    if (wantsNoCopies) keep('offline', 'off');
    // Other tabs are told by the browser, this one is not.
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
