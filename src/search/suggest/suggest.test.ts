import { describe, expect, test } from 'vitest';
import { pairUrl } from '../../site/urls.ts';
import { withTyped } from './option.ts';
import { candidatesOf, suggest } from './suggest.ts';
import { comparableWords } from './suggestion-data.ts';

const candidates = candidatesOf({
  pair: [['la-vn'], ['ru-vn'], ['la-ru'], ['dz-de']],
  country: [
    ['vn', 'Vietnam', 'Вьетнам'],
    ['la', 'Laos', 'Lao PDR', 'ລາວ'],
    ['ru', 'Russia', 'Nga'],
    ['dz', 'Algeria'],
    ['de', 'Germany'],
  ],
  person: [
    ['to-lam', 'Tô Lâm'],
    ['nguyen-hong-dien', 'Nguyễn Hồng Diên'],
    ['vladimir-putin', 'Vladimir Putin', 'Владимир Путин'],
  ],
  agreement: [['coal', 'Protocol on coal between Laos and Vietnam']],
  briefing: Array.from({ length: 9 }, (_, number): [string, string] => [
    `talks-${number}`,
    `Vietnam holds talks ${number}`,
  ]),
});

const suggestionsFor = (typed: string) => suggest(candidates, comparableWords(typed));
/** The names of what is suggested, in order. */
const suggested = (typed: string) => suggestionsFor(typed).map(({ candidate }) => candidate.name);

describe('suggest', () => {
  test('finds a pair by its countries in either order', () => {
    for (const typed of ['laos vietnam', 'viet lao', 'vn la', 'ລາວ вьет']) {
      const [first] = suggested(typed);
      expect([typed, first]).toEqual([typed, 'Laos–Vietnam']);
    }
  });

  test('names the countries of a pair in the order of the data', () => {
    const [pair] = suggestionsFor('dz de');
    expect(pair?.candidate).toMatchObject({ name: 'Algeria–Germany', url: pairUrl('de-dz') });
  });

  test('finds a name under every spelling, with and without marks, apart or joined', () => {
    for (const typed of ['Вьетнам', 'viet nam', 'VIỆT NAM', 'vn']) {
      expect([typed, suggested(typed)[0]]).toEqual([typed, 'Vietnam']);
    }
    for (const typed of ['to lam', 'tolam', 'lâm t']) expect(suggested(typed)).toEqual(['Tô Lâm']);
  });

  test('wants every typed word at the beginning of a word', () => {
    expect(suggested('coal laos')).toEqual(['Protocol on coal between Laos and Vietnam']);
    expect(suggested('coal thailand')).toEqual([]);
    expect(suggested('etnam')).toEqual([]);
    expect(suggested(' – ')).toEqual([]);
  });

  test('puts whole names first, then beginnings, in the order of kinds', () => {
    expect(suggested('vietnam').slice(0, 3)).toEqual(['Vietnam', 'Laos–Vietnam', 'Russia–Vietnam']);
    expect(suggested('v').slice(0, 4)).toEqual([
      'Laos–Vietnam',
      'Russia–Vietnam',
      'Vietnam',
      'Vladimir Putin',
    ]);
  });

  test('leaves room for every kind, and fills it where the others have nothing', () => {
    expect(suggested('vietnam')).toHaveLength(8);
    expect(suggested('vietnam').at(-1)).toBe('Protocol on coal between Laos and Vietnam');
    expect(suggested('talks')).toHaveLength(8);
  });

  test('gives the spelling under which a name was found, where that is another', () => {
    expect(suggestionsFor('путин')[0]?.otherSpelling).toBe('Владимир Путин');
    expect(suggestionsFor('putin')[0]?.otherSpelling).toBeUndefined();
  });
});

test.each([
  ['Nguyễn Hồng Diên', ['nguye', 'di'], '[Nguyễ]n Hồng [Di]ên'],
  ['Điện Biên', ['dien'], '[Điện] Biên'],
  ['Laos–Vietnam', ['l', 'lao'], '[Lao]s–Vietnam'],
  ['Vietnam', ['nam'], 'Vietnam'],
  ['Vie\u0302\u0323t Nam', ['vie'], '[Vie\u0302\u0323]t Nam'],
])('marks in %s the beginnings of words %j', (name, typed, marked) => {
  const parts = withTyped(name, typed);
  expect(parts.map(({ text, isTyped }) => (isTyped ? `[${text}]` : text)).join('')).toBe(marked);
});
