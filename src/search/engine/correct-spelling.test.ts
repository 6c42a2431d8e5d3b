import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { single, type Clause } from '../analysis/clause.ts';
import { clausesIn } from '../analysis/clauses.ts';
import { nameTerm } from '../analysis/lexicon.ts';
import { wordTerm } from '../analysis/terms.ts';
import {
  correctionsFor,
  correctors,
  nameCorrectors,
  type SpellingCorrection,
} from './correct-spelling.ts';
import { withCorrections } from './correct-query.ts';

const listed = ['rubber', 'road', 'bridge', 'province', 'cai', 'pecc2', 'sugarcane', 'federation'];
const all = () => Promise.resolve(listed);
const sources = { lexicon: smallLexicon, words: { beginningWith: all, similarTo: all } };
const clausesOf = (text: string) => clausesIn(text, smallLexicon);

/** The corrections where these words, or all, occur nowhere. */
function correctionsOf(text: string, absent?: string[]): Promise<SpellingCorrection[]> {
  const clauses = clausesOf(text);
  const unmatched = clauses.filter(({ text }) => absent?.includes(text) ?? true);
  return correctionsFor(clauses, unmatched, correctors, sources);
}

const inWords = (corrections: readonly SpellingCorrection[]) =>
  corrections.map(({ text, replacements }) => `${text}: ${replacements.join(', ')}`);

describe('correctionsFor', () => {
  test.each([
    ['rubbre', ['rubbre: rubber']],
    ['moscvow', ['moscvow: moscow']],
    ['rubberroad', ['rubberroad: rubber road']],
    ['Lao Cxai', ['Lao Cxai: Lào Cai']],
    ['loas', ['loas: laos']],
    ['ໂນວັກ', ['ໂນວັກ: Novak']],
    ['Zaroubejneft', ['Zaroubejneft: zarubezhneft']],
    ['Ханоем', []],
    ['Ivan Novak', ['Ivan Novak: Alexander Novak']],
    ['Novak Ivan', []],
    ['Ivan Lam', []],
    ['sugar cane', ['sugar cane: sugarcane']],
    ['pecc 2', ['pecc 2: pecc2']],
    ['zarubezh neft', ['zarubezh neft: zarubezhneft']],
    ['vver1200', ['vver1200: vver 1200']],
    ['Hà Nội', ['Hà Nội: ha, noi']],
    ['ls', []],
    ['russian federation', []],
    ['to lam', []],
    ['qwzxy', []],
    ['2031', []],
    ['66%', []],
    ['hanoi', []],
  ])('corrects %j to %j', async (text, corrections) => {
    expect(inWords(await correctionsOf(text))).toEqual(corrections);
  });

  test('corrects absent words alone', async () => {
    expect(inWords(await correctionsOf('rubbre brigde', ['brigde']))).toEqual(['brigde: bridge']);
    expect(await correctionsOf('rubbre brigde', [])).toEqual([]);
  });

  test('takes the word before an absent one for its beginning', async () => {
    expect(inWords(await correctionsOf('sugar cane', ['cane']))).toEqual(['sugar cane: sugarcane']);
  });

  test('names the clauses that it replaces, and what replaces them', async () => {
    const [correction] = await correctionsOf('road brigde', ['brigde']);
    expect(correction).toMatchObject({ from: 1, until: 2 });
    const alternatives = [single(wordTerm('bridge'))];
    expect(correction?.clauses).toEqual([{ text: 'brigde', alternatives }]);
  });
});

test('corrects a name with a slip, and nothing else, where every word occurs somewhere', async () => {
  const corrections = async (text: string) => {
    const clauses = clausesOf(text);
    return correctionsFor(clauses, clauses, nameCorrectors, sources);
  };
  const [correction, ...others] = await corrections('road Lao Cxai');
  expect(correction).toMatchObject({ text: 'Lao Cxai', replacements: ['Lào Cai'] });
  expect(correction?.clauses[0]?.alternatives).toEqual([single(nameTerm('place', 'lao-cai'))]);
  expect(others).toEqual([]);
  expect(await corrections('2025 500 road 10 50')).toEqual([]);
  expect(await corrections('rubbre road hanoi')).toEqual([]);
});

test.each<[string, SpellingCorrection[]]>([
  ['a b c d', []],
  ['a x d', [correction(1, 3, 'x')]],
  ['x y b z', [correction(0, 1, 'x', 'y'), correction(2, 4, 'z')]],
])('withCorrections makes of the clauses “a b c d” “%s”', (corrected, corrections) => {
  const clauses = withCorrections(['a', 'b', 'c', 'd'].map(clauseOf), corrections);
  expect(clauses.map(({ text }) => text).join(' ')).toBe(corrected);
});

function clauseOf(text: string): Clause {
  return { text, alternatives: [single(text)] };
}

function correction(from: number, until: number, ...texts: string[]): SpellingCorrection {
  return { text: '', replacements: texts, from, until, clauses: texts.map(clauseOf) };
}
