import { describe, expect, test } from 'vitest';
import { smallLexicon, smallGazetteer } from '../../../tests/fixtures/lexicon.ts';
import { lexiconData, nameTerm, openLexicon, type NamedKind } from './lexicon.ts';
import { readText } from './read-text.ts';

const { named, synonyms } = smallGazetteer;
const laos = nameTerm('country', 'LA');
const vietnam = nameTerm('country', 'VN');
const toLam = nameTerm('person', 'to-lam');
const evn = nameTerm('organisation', 'evn');
const names = [laos, vietnam, toLam, evn, nameTerm('place', 'lao-cai'), nameTerm('source', 'vns')];

/** The names that a text says, in their order. */
function namedIn(text: string): string[] {
  const { occurrences } = readText(text, smallLexicon);
  return occurrences.flatMap(({ term }) => (names.includes(term) ? [term] : []));
}

describe('nameTerm', () => {
  test('tells things of the same id apart by their kind', () => {
    const kinds: NamedKind[] = ['country', 'place', 'person', 'organisation', 'source'];
    expect(new Set(kinds.map((kind) => nameTerm(kind, 'x'))).size).toBe(kinds.length);
  });

  test('holds letters and digits alone, and a letter that no word holds', () => {
    expect(nameTerm('place', 'Lao-Cai 2')).toMatch(/^þ[a-z0-9]+$/);
  });
});

describe('lexiconData', () => {
  test('holds names that are compared alike once, as the first is written', () => {
    const spellings = ['Việt Nam', 'Viet Nam', 'VIET-NAM', "Viet Nam's"];
    const data = lexiconData([{ kind: 'country', id: 'VN', names: spellings }], []);
    expect(data.names).toEqual([[vietnam, 'Việt Nam']]);
  });

  test('leaves out names that are nothing but a stop word, or nothing', () => {
    const data = lexiconData([{ kind: 'country', id: 'US', names: ['US', 'We', '—'] }], []);
    expect(data.names).toEqual([[nameTerm('country', 'US'), 'US']]);
  });

  test('travels as JSON', () => {
    const data = lexiconData(named, synonyms);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe('openLexicon', () => {
  test.each([
    ['Laos', [laos]],
    ['the Lao PDR', [laos]],
    ['ສປປ ລາວ', [laos]],
    ['VIET NAM and Viet-Nam', [vietnam, vietnam]],
    ['Việt Nam’s', [vietnam]],
    ['Вьетнаму', []],
    ['Вьетнам', [vietnam]],
    ['Souk Lao of Laos', [laos]],
    ['Lào Cai', [nameTerm('place', 'lao-cai')]],
    ['Lao Cai and Lao', [nameTerm('place', 'lao-cai'), laos]],
    ['Viet Nam News', [nameTerm('source', 'vns')]],
    ['Tô Lâm', [toLam]],
    ['to lam', [toLam]],
    ['up to the lam', []],
    ['Vietnam Electricity', [evn, vietnam]],
    ['electricity of Vietnam', [vietnam]],
  ])('finds in %j the names %j', (text, expected) => {
    expect(namedIn(text).sort()).toEqual(expected.sort());
  });

  test('takes words that mean the same for the same in any form of theirs', () => {
    const book = openLexicon(
      lexiconData([], [['railway', 'rail'], ['memorandum of understanding']]),
    );
    expect(book.synonyms.at(['rail'], 0)).toEqual(book.synonyms.at(['railwai'], 0));
    expect(book.synonyms.at(['memorandum', 'of', 'understand'], 0)).toHaveLength(1);
  });
});
