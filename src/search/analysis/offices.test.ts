import { expect, test } from 'vitest';
import { smallNames } from '../../../tests/fixtures/lexicon.ts';
import { clausesIn } from './clauses.ts';
import { lexiconData, nameTerm, openLexicon } from './lexicon.ts';

const [lam, novak, souk] = ['to-lam', 'novak', 'souk-lao'].map((id) => nameTerm('person', id));
const lexicon = openLexicon(
  lexiconData(smallNames.named, smallNames.synonyms, [
    [lam ?? '', 'General Secretary of the Party and President of Vietnam'],
    [
      novak ?? '',
      'Director General of Zarubezhneft',
      'Deputy Minister of Coal and Mines of Russia',
    ],
    [souk ?? '', 'Ambassador of Laos to Russia', 'Chairman of Vietnam Electricity (EVN)'],
  ]),
);

test.each([
  ['president of Vietnam', lam],
  ['Vietnamese president visit', lam],
  ['leader of Vietnam', lam],
  ['head of EVN', souk],
  ['Vietnamese chairman', undefined],
  ['head of Zarubezhneft', novak],
  ['глава Зарубежнефти', undefined],
  ['director general of Zarubezhneft', novak],
  ['Russian deputy minister of mines', novak],
  ['Russian minister of mines', undefined],
  ['Russian deputy minister', undefined],
  ['president of Russia', undefined],
  ['Lao ambassador in Moscow', souk],
  ['Lao ambassador to Russia', souk],
  ['Lao ambassador to Vietnam', undefined],
  ['president Lao rubber', undefined],
])('finds for %j who holds the office', (text, person) => {
  const terms = clausesIn(text, lexicon).flatMap(({ alternatives }) =>
    alternatives.flatMap(({ terms }) => terms.map(({ term }) => term)),
  );
  const holders = [lam, novak, souk].filter((term) => terms.includes(term ?? ''));
  expect(holders).toEqual(person === undefined ? [] : [person]);
});
