import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { clausesIn } from './clauses.ts';

const textsIn = (text: string) => clausesIn(text, smallLexicon).map(({ text }) => text);

describe('words that only ask or connect have no clause', () => {
  test.each([
    ['How many weirs are there in Laos?', ['weirs', 'Laos']],
    ['tell me what happened to the ferry', ['ferry']],
    ['what Laos may sell in may', ['Laos', 'sell', 'may']],
    ['Ai là thuyền trưởng của phà', ['thuyền', 'trưởng', 'phà']],
    ['thuyen truong la ai', ['thuyen', 'truong']],
    ['кто и когда построил паромы в Лаосе?', ['построил', 'паромы', 'Лаосе']],
    ['на каком пароме', ['пароме']],
    ['ai ban thuyen cho cang', ['ban', 'thuyen', 'cang']],
    ['ໃຜສ້າງທາງລົດໄຟ', ['ສ້າງ', 'ທາງລົດໄຟ']],
    ['ການນຳເຂົ້າຈາກເຮືອ', ['ນຳ', 'ເຮືອ']],
  ])('of %j it searches for %j', (text, texts) => {
    expect(textsIn(text)).toEqual(texts);
  });
});

test.each([
  ['Hà Nội AI', ['Hà Nội', 'AI']],
  ['la va thi', ['la', 'va', 'thi']],
  ['Nguyen Thi Hoa', ['Nguyen', 'Thi', 'Hoa']],
  ['Nguyễn Thị Hoa', ['Nguyễn', 'Thị', 'Hoa']],
])('names that are spelled like such a word stay: %j', (text, texts) => {
  expect(textsIn(text)).toEqual(texts);
});

test.each([
  ['ສີພັນດອນ', ['ສີພັນດອນ']],
  ['ດານັງນ້ຳຖ້ວມ', ['ດານັງ', 'ນ້ຳຖ້ວມ']],
])('a word of Lao is divided into words, never into letters: %j', (text, texts) => {
  expect(textsIn(text)).toEqual(texts);
});

test('where there is nothing else, such words are searched for', () => {
  expect(textsIn('сколько')).toEqual(['сколько']);
  expect(textsIn('của ai?')).toEqual(['của', 'ai']);
});

test('a syllable of Vietnamese has its meanings in a query with marks alone', () => {
  const alternatives = (text: string) => clausesIn(text, smallLexicon)[0]?.alternatives.length;
  expect(alternatives('điện')).toBeGreaterThan(1);
  expect(alternatives('dien')).toBe(1);
});
