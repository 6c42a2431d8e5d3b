import { expect, test } from 'vitest';
import * as words from '../text/client/offline.ts';
import { momentInWords } from './format.ts';
import { keptState } from './keep-control.ts';

const pages = ['/pairs/la-vn/', '/figures/la-vn/', '/briefings/coal-price/'];
const atHour = (hour: number) => new Date(2026, 10, 21, hour).getTime();
const copy = (path: string, hour: number) => {
  const at = atHour(hour);
  return { path, title: '', at, read: 0, bytes: 400_000 };
};

const savedDossier = (count: number, size: string, hour: number) => {
  const oldest = momentInWords(atHour(hour));
  return words.dossierSaved({ details: words.dossierDetails({ count, size, oldest }) });
};

test.each([
  [[], 3, words.dossierSize({ count: 3, size: '63 KB' }), words.saveDossier],
  [
    [copy('/pairs/la-vn/', 9)],
    ...([2, words.partlySaved({ saved: 1, count: 3 }), words.saveRest] as const),
  ],
  [
    pages.map((path, index) => copy(path, 14 - index)),
    ...([0, savedDossier(3, '1.2 MB', 12), words.removeDossier] as const),
  ],
  [
    // The dossier no longer links to one of its kept pages.
    [...pages, '/briefings/older/'].map((path) => copy(path, 9)),
    ...([0, savedDossier(4, '1.6 MB', 9), words.removeDossier] as const),
  ],
])('copies of case %# are described', (copies, missing, status, button) => {
  expect(keptState(pages, copies)).toEqual({ missing, status, button });
});
