import { describe, expect, test } from 'vitest';
import { clausesIn } from './clauses.ts';
import { documentTerms } from './document-terms.ts';
import { openLexicon } from './lexicon.ts';
import { openVietnamese } from './vietnamese.ts';

const data = {
  names: [],
  offices: [],
  synonyms: { groups: ['coal|than da|~than', 'electr|~điện'], narrower: [] },
};
const english = openLexicon(data);
const vietnamese = openLexicon(data, openVietnamese);

const termsIn = (body: string, lexicon = vietnamese) =>
  documentTerms({ title: '', summary: '', aside: '', body }, lexicon).terms;

/** The terms of a query that a result may have to count as exact. */
const wanted = (query: string, lexicon = vietnamese) =>
  clausesIn(query, lexicon).map(({ alternatives }) =>
    alternatives
      .filter(({ boost }) => boost >= 0.3)
      .flatMap(({ terms }) => terms.map(({ term }) => term)),
  );

/** Checks that a text has one of the terms of each word of a query. */
const finds = (query: string, text: string, lexicon = vietnamese) =>
  wanted(query, lexicon).every((terms) =>
    terms.some((term) => termsIn(text, lexicon).includes(term)),
  );

describe('on pages in Vietnamese', () => {
  test('no word of a text in Vietnamese is a stop word of English', () => {
    const text = 'Lào bán than cho Việt Nam vì an ninh năng lượng';
    expect(termsIn(text)).toEqual(expect.arrayContaining(['than', 'an', 'vi']));
    expect(termsIn(text, english)).not.toContain('than');
    expect(termsIn('Exports were higher than in 2024')).not.toContain('than');
  });

  test.each([
    ['than', 'Lào bán than cho Việt Nam', true],
    ['than', 'Laos sells coal', true],
    ['than', 'It is more than Tô Lâm said on Thursday', false],
    ['điện', 'Hai bên bàn về điện', true],
    ['điện', 'Talks about electricity', true],
    ['điện', 'Đại diện hai bên có mặt', false],
    ['dien', 'Hai bên bàn về điện', true],
    ['thủy lợi', 'Công trình thuỷ lợi của Lào', true],
    ['thể thao', 'Có thể kết nối thêm', false],
    ['Vũng Áng', 'The port of Vung Ang', true],
    ['thuong mai', 'Thương mại hai chiều', true],
  ])('“%s” in “%s”: %s', (query, text, isFound) => {
    expect(finds(query, text)).toBe(isFound);
  });

  test('a text with a name in Vietnamese is not one in Vietnamese', () => {
    const isVietnamese = (text: string) =>
      vietnamese.rules?.tokensIn(text).some((token) => token.isVietnamese);
    expect(isVietnamese('Bùi Thanh Sơn and Novak discuss oil in Moscow')).toBe(false);
    expect(isVietnamese('Giá than đá tăng')).toBe(true);
  });
});
