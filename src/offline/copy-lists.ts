import { writeItem } from '../client/storage.ts';
import * as words from '../text/client/offline.ts';
import { openCopies, type Copies } from './copies.ts';
import { dossierRows, otherRows, pageRows, type CopyRow } from './copy-rows.ts';
import { languageOfPage } from './language-paths.ts';
import { isKeeping, startWorker } from './start-worker.ts';

/** Lists what is on this device, and lets a reader remove any of it or turn copies off. */
export async function startCopyLists(part: HTMLElement): Promise<void> {
  const copies = openCopies(import.meta.env.BASE_URL);
  const status = part.querySelector('[role="status"]');
  const checkbox = part.querySelector('input');
  const removeAll = part.querySelector('button');

  const show = async () => {
    const lists = { dossiers: dossierRows, pages: pageRows, rest: otherRows };
    for (const [name, rowsOf] of Object.entries(lists)) {
      const section = part.querySelector<HTMLElement>(`[data-list="${name}"]`);
      if (section) fillSection(section, await rowsOf(copies), checkbox ? remove : undefined);
    }
    const none = part.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = part.querySelector('[data-list] li') !== null;
  };
  const after = async (work: Promise<unknown>, text: string) => {
    await work;
    await show();
    if (status) status.textContent = text;
  };
  const remove = (row: CopyRow, index: number) => {
    void after(row.remove(), words.removed(row)).then(() => {
      const others = part.querySelectorAll<HTMLButtonElement>('[data-list] button');
      (others[Math.min(index, others.length - 1)] ?? removeAll)?.focus();
    });
  };
  const empty = async () => {
    await copies.remove();
    if (isKeeping()) await copies.create();
  };

  if (checkbox) checkbox.checked = isKeeping();
  checkbox?.addEventListener('change', () => {
    const { checked } = checkbox;
    const text = checked ? words.savingStarts : words.savingEnded;
    void after(setKeeping(checked, copies), text);
  });
  removeAll?.addEventListener('click', () => void after(empty(), words.allRemoved));
  // The button that removes everything in the browser removes copies as well.
  document
    .querySelector('[data-kept] button')
    ?.addEventListener('click', () => void after(empty(), ''));
  await show();
  part.hidden = false;
}

/** Turns copies on; or turns them off, removes them all and ends the worker. */
export async function setKeeping(on: boolean, copies: Copies): Promise<void> {
  writeItem('offline', on ? null : 'off');
  if (on) {
    await copies.create();
    await startWorker();
    return;
  }
  const { href: scope } = new URL(import.meta.env.BASE_URL, location.href);
  const registration = await navigator.serviceWorker.getRegistration(scope);
  // Where this site has no worker, browsers return that of a site above it.
  if (registration?.scope === scope) await registration.unregister();
  await copies.remove();
}

function fillSection(
  section: HTMLElement,
  rows: readonly CopyRow[],
  remove?: (row: CopyRow, index: number) => void,
): void {
  section.hidden = rows.length === 0;
  const items = rows.map((row, index) => itemOf(row, remove && (() => remove(row, index))));
  section.querySelector('ul')?.replaceChildren(...items);
}

function itemOf({ title, href, details }: CopyRow, remove?: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement(href === undefined ? 'span' : 'a');
  link.textContent = title;
  if (href !== undefined) {
    link.setAttribute('href', href);
    link.lang = languageOfPage(href.slice(import.meta.env.BASE_URL.length));
  }
  const aside = document.createElement('span');
  aside.className = 'aside';
  aside.textContent = details;
  item.append(link, aside);
  if (!remove) return item;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.remove;
  button.ariaLabel = words.removeCopy({ title });
  button.addEventListener('click', remove);
  item.append(button);
  return item;
}
