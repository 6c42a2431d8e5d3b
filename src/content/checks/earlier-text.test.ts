import { expect, test } from 'vitest';
import { contentOf, foundBy, stateOfPlayLinking } from '../../../tests/fixtures/broken/content.ts';
import type { EarlierStateFile, StateOfPlayFile } from '../record-folders.ts';
import { earlierText } from './earlier-text.ts';

const asOf = '2026-01-01';

/** The text of a pair that is online, with a line that says since when. */
const present = (published?: string): StateOfPlayFile => ({
  ...stateOfPlayLinking('la-vn'),
  ...(published === undefined
    ? { data: { asOf } }
    : { data: { asOf, published }, positions: { published: [3, 12] } }),
});

/** An earlier one by the name of its file, which may have such a line, too. */
const earlier = (day: string, published?: string, pair = 'la-vn'): EarlierStateFile => ({
  ...{ ...present(published), pair, day },
  ...{ id: `${pair}/${day}`, path: `pairs/${pair}/${day}.md` },
});

const found = (statesOfPlay: StateOfPlayFile[], earlierStates: EarlierStateFile[]) =>
  foundBy(earlierText, contentOf({}, { statesOfPlay, earlierStates }));

test.each([undefined, '2026-03-01'])(
  'a text without earlier ones may leave out its day (%s)',
  (day) => {
    expect(found([present(day)], [])).toEqual([]);
  },
);

test('a text that went online after the earlier ones is accepted', () => {
  const texts = [earlier('2026-02-01', '2026-02-01'), earlier('2026-01-05')];
  expect(found([present('2026-03-01')], texts)).toEqual([]);
});

test('a text with earlier ones says when it went online, later than all of these', () => {
  const texts = [earlier('2026-02-01'), earlier('2026-01-05')];
  expect(found([present()], texts)).toEqual([['pairs/la-vn.md', 1, 1, 'required']]);
  for (const day of ['2026-02-01', '2026-01-20']) {
    expect(found([present(day)], texts)).toEqual([['pairs/la-vn.md', 3, 12, 'published-later']]);
  }
});

test('an earlier text has one day, and a present text after it', () => {
  expect(found([present('2026-03-01')], [earlier('2026-02-01', '2026-02-02')])).toEqual([
    ['pairs/la-vn/2026-02-01.md', 3, 12, 'same-day'],
  ]);
  expect(found([], [earlier('2026-02-01')])).toEqual([
    ['pairs/la-vn/2026-02-01.md', 1, 1, 'present-text'],
  ]);
  expect(found([], [earlier('2026-02-01', undefined, 'LA-VN')])).toEqual([]);
});
