import type { Row } from './copy-row.ts';
import { itemOf } from './copy-row.ts';
import { dossierRows, pageRows, restRows } from './copy-rows.ts';
import { isKeeping } from './start-worker.ts';
import { openStock } from './copies.ts';
import { turnKeeping } from './turn-keeping.ts';

/** Shows a reader what is on this device, and lets them remove any of it, or keep nothing. */
export async function startCopyLists(part: HTMLElement): Promise<void> {
  const stock = openStock(import.meta.env.BASE_URL);
  const status = part.querySelector('[role="status"]');
  const checkbox = part.querySelector('input');
  const removeAll = part.querySelector('button');

  const show = async () => {
    const lists = { dossiers: dossierRows, pages: pageRows, rest: restRows };
    for (const [name, rowsOf] of Object.entries(lists)) {
      fill(
        part.querySelector(`[data-list="${name}"]`),
        await rowsOf(stock),
        checkbox ? remove : undefined,
      );
    }
    const none = part.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = part.querySelector('[data-list] li') !== null;
  };
  const after = async (work: Promise<unknown>, words: string) => {
    await work;
    await show();
    if (status) status.textContent = words;
  };
  const remove = (row: Row, place: number) => {
    void after(row.remove(), `The copy is removed: ${row.title}.`).then(() => {
      const others = part.querySelectorAll<HTMLButtonElement>('[data-list] button');
      (others[Math.min(place, others.length - 1)] ?? removeAll)?.focus();
    });
  };
  const empty = async () => {
    await stock.close();
    if (isKeeping()) await stock.open();
  };

  if (checkbox) checkbox.checked = isKeeping();
  checkbox?.addEventListener('change', () => {
    const { checked } = checkbox;
    const words = checked
      ? 'Pages that you visit are kept from here on.'
      : 'All copies are removed, and no more will be kept.';
    void after(turnKeeping(checked, stock), words);
  });
  removeAll?.addEventListener('click', () => void after(empty(), 'All copies are removed.'));
  // Whoever has all forgotten means copies, too.
  document
    .querySelector('[data-kept] button')
    ?.addEventListener('click', () => void after(empty(), ''));
  await show();
  part.hidden = false;
}

function fill(
  section: HTMLElement | null,
  rows: readonly Row[],
  remove?: (row: Row, place: number) => void,
): void {
  if (!section) return;
  section.hidden = rows.length === 0;
  const list = section.querySelector('ul');
  list?.replaceChildren(
    ...rows.map((row, place) => itemOf(row, remove && (() => remove(row, place)))),
  );
}
