import { expect, test } from 'vitest';
import { clausesIn } from './clauses.ts';
import { rulesOf } from './language-rules.ts';
import { openLexicon } from './lexicon.ts';
import { stemmed } from './terms.ts';

const word = 'ພະລັງງານນິວເຄລຍ';
const data = {
  names: [],
  offices: [],
  synonyms: { groups: [`nuclear energy|${stemmed(word)}`], narrower: [] },
};

test('on pages in Lao, no syllable of a word is searched for by itself', () => {
  const alternativesWith = (language: string) => {
    const [clause] = clausesIn(word, openLexicon(data, rulesOf(language)));
    return clause?.alternatives.map(({ terms, apart }) => (apart ? 'apart' : terms.length));
  };
  const syllables = stemmed(word).split(' ').length;
  expect(alternativesWith('lo')).toEqual([syllables, 1]);
  expect(alternativesWith('en')?.length).toBeGreaterThan(syllables);
});
