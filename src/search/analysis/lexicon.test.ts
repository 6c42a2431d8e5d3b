import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { lexiconData, nameTerm } from './lexicon.ts';
import { readText } from './read-text.ts';

const noSynonyms = { groups: [], narrower: [] };
const laos = nameTerm('country', 'LA');
const vietnam = nameTerm('country', 'VN');
const toLam = nameTerm('person', 'to-lam');
const evn = nameTerm('organisation', 'evn');
const names = [laos, vietnam, toLam, evn, nameTerm('place', 'lao-cai'), nameTerm('source', 'vns')];

/** The names in a text, in their order. */
function namedIn(text: string): string[] {
  const { occurrences } = readText(text, smallLexicon);
  return occurrences.flatMap(({ term }) => (names.includes(term) ? [term] : []));
}

test('the term of a name has letters and digits alone, and a letter that no word has', () => {
  expect(nameTerm('place', 'Lao-Cai 2')).toMatch(/^þ[a-z0-9]+$/);
  expect(nameTerm('place', 'x')).not.toBe(nameTerm('person', 'x'));
});

describe('lexiconData', () => {
  test('has names that are compared alike once, as the first is written', () => {
    const spellings = ['Việt Nam', 'Viet Nam', 'VIET-NAM', "Viet Nam's"];
    const data = lexiconData([{ kind: 'country', id: 'VN', names: spellings }], noSynonyms);
    expect(data.names).toEqual([[vietnam, 'Việt Nam']]);
  });

  test('leaves out names that are nothing but a stop word, or nothing', () => {
    const data = lexiconData([{ kind: 'country', id: 'US', names: ['US', 'We', '—'] }], noSynonyms);
    expect(data.names).toEqual([[nameTerm('country', 'US'), 'US']]);
  });
});

describe('a lexicon', () => {
  test.each([
    ['Laos', [laos]],
    ['the Lao PDR', [laos]],
    ['ສປປ ລາວ', [laos]],
    ['VIET NAM and Viet-Nam', [vietnam, vietnam]],
    ['Việt Nam’s', [vietnam]],
    ['Вьетнаму', [vietnam]],
    ['Вьетнам', [vietnam]],
    ['Souk Lao of Laos', [laos]],
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
});
