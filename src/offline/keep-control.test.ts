import { expect, test } from 'vitest';
import { keptState } from './keep-control.ts';

const pages = ['/pairs/la-vn/', '/figures/la-vn/', '/briefings/coal-price/'];
const copy = (path: string, hour: number) => {
  const at = new Date(2026, 10, 21, hour).getTime();
  return { path, title: '', at, read: 0, bytes: 400_000 };
};

test.each([
  [[], 3, '3 pages, about 63 KB.', 'Keep for reading offline'],
  [
    [copy('/pairs/la-vn/', 9)],
    ...([2, '1 of 3 pages are on this device.', 'Keep the rest'] as const),
  ],
  [
    pages.map((path, index) => copy(path, 14 - index)),
    ...([0, 'On this device: 3 pages, 1.2 MB, as of 21 November 2026, 12:00.'] as const),
    'Remove from this device',
  ],
  [
    // The dossier no longer links to one of its kept pages.
    [...pages, '/briefings/older/'].map((path) => copy(path, 9)),
    ...([0, 'On this device: 4 pages, 1.6 MB, as of 21 November 2026, 09:00.'] as const),
    'Remove from this device',
  ],
])('copies of case %# are described', (copies, missing, status, button) => {
  expect(keptState(pages, copies)).toEqual({ missing, status, button });
});
