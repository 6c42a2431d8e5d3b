import { describe, expect, test } from 'vitest';
import { smallLexicon } from '../../../tests/fixtures/lexicon.ts';
import { asksIn, one, type Ask } from '../analysis/clauses.ts';
import { nameTerm } from '../analysis/lexicon.ts';
import { wordTerm } from '../analysis/terms.ts';
import { guessAtNames, guessFor, withGuesses, type Guess } from './correct-spelling.ts';

const listed = ['rubber', 'road', 'bridge', 'province', 'cai', 'pecc2', 'sugarcane', 'federation'];
const spellings = {
  lexicon: smallLexicon,
  words: { forward: [{ file: 'x', first: '' }], backward: [] },
  wordsOf: () => Promise.resolve(listed),
};
const asksOf = (text: string) => asksIn(text, smallLexicon);

/** What is guessed where these words, or all, occur nowhere. */
function guessesFor(text: string, absent?: string[]): Promise<Guess[]> {
  const asks = asksOf(text);
  return guessFor(
    asks,
    asks.map(({ said }) => absent?.includes(said) ?? true),
    spellings,
  );
}

const inWords = (guesses: readonly Guess[]) =>
  guesses.map(({ said, instead }) => `${said}: ${instead.join(', ')}`);

describe('guessFor', () => {
  test.each([
    ['rubbre', ['rubbre: rubber']],
    ['moscvow', ['moscvow: moscow']],
    ['rubberroad', ['rubberroad: rubber road']],
    ['Lao Cxai', ['Lao Cxai: Lào Cai']],
    ['lâm', ['lâm: Tô Lâm']],
    ['лам', ['лам: То Лам']],
    ['sugar cane', ['sugar cane: sugarcane']],
    ['pecc 2', ['pecc 2: pecc2']],
    ['zarubezh neft', ['zarubezh neft: zarubezhneft']],
    ['vver1200', ['vver1200: vver 1200']],
    ['ls', []],
    ['russian federation', []],
    ['qwzxy', []],
    ['2031', []],
    ['66%', []],
    ['hanoi', []],
  ])('guesses for %j %j', async (text, guesses) => {
    expect(inWords(await guessesFor(text))).toEqual(guesses);
  });

  test('guesses at absent words alone', async () => {
    expect(inWords(await guessesFor('rubbre brigde', ['brigde']))).toEqual(['brigde: bridge']);
    expect(await guessesFor('rubbre brigde', [])).toEqual([]);
  });

  test('takes the word before an absent one for its beginning', async () => {
    expect(inWords(await guessesFor('sugar cane', ['cane']))).toEqual(['sugar cane: sugarcane']);
  });

  test('asks for the surname as others write it, too', async () => {
    const [guess] = await guessesFor('лам');
    expect(guess?.asks[0]?.any).toContainEqual(one('lam'));
  });

  test('says which asks it stands for, and what is asked in their place', async () => {
    const [guess] = await guessesFor('road brigde', ['brigde']);
    expect(guess).toMatchObject({ from: 1, until: 2 });
    expect(guess?.asks).toEqual([{ said: 'brigde', any: [one(wordTerm('bridge'))] }]);
  });

  test('takes the words of a name that no text says as a whole', async () => {
    const [guess] = await guessesFor('Hà Nội');
    expect(guess?.instead).toEqual(['ha', 'noi']);
    expect(guess?.asks.map(({ said }) => said)).toEqual(['Hà', 'Nội']);
  });

  test('does not ask for the stop words of a name', async () => {
    expect(await guessesFor('to lam')).toEqual([]);
  });
});

describe('guessAtNames', () => {
  test('guesses at a name with a slip where every word occurs somewhere', () => {
    const guesses = guessAtNames(asksOf('road Lao Cxai'), smallLexicon);
    expect(inWords(guesses)).toEqual(['Lao Cxai: Lào Cai']);
    expect(guesses[0]?.asks[0]?.any).toEqual([one(nameTerm('place', 'lao-cai'))]);
  });

  test('guesses at nothing else', () => {
    expect(guessAtNames(asksOf('2025 500 road 10 50'), smallLexicon)).toEqual([]);
    expect(guessAtNames(asksOf('rubbre road hanoi'), smallLexicon)).toEqual([]);
  });
});

describe('withGuesses', () => {
  const ask = (said: string): Ask => ({ said, any: [one(said)] });
  const guess = (from: number, until: number, ...said: string[]): Guess => ({
    ...{ said: 'x', instead: said, from, until, asks: said.map(ask) },
  });
  const saidWith = (guesses: Guess[]) =>
    withGuesses(['a', 'b', 'c', 'd'].map(ask), guesses).map(({ said }) => said);

  test('puts each guess in the place of what it replaces', () => {
    expect(saidWith([])).toEqual(['a', 'b', 'c', 'd']);
    expect(saidWith([guess(1, 3, 'x')])).toEqual(['a', 'x', 'd']);
    expect(saidWith([guess(0, 1, 'x', 'y'), guess(2, 4, 'z')])).toEqual(['x', 'y', 'b', 'z']);
  });
});
