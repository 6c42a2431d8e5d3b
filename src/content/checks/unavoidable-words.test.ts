import { expect, test } from 'vitest';
import { contentOf } from '../../../tests/fixtures/broken/content.ts';
import { agreementWith, figureWith, fileOf } from '../../../tests/fixtures/sound/records.ts';
import type { Content } from '../read-content.ts';
import { tokensIn } from '../../search/analysis/tokens.ts';
import { unavoidableWords } from './unavoidable-words.ts';

const content: Content = {
  ...contentOf(
    {},
    {
      people: [fileOf('khamla', { name: 'Khamla Example', names: ['Khamla E.'] })],
      organisations: [fileOf('po', { name: 'Power Office', names: ['Puissance'], kind: 'other' })],
      agreements: [fileOf('mango', agreementWith({ title: 'Mango Compact' }))],
      events: [
        fileOf('fair', {
          ...{ title: 'Harvest Fair', kind: 'forum', date: '2026', countries: ['LA'] },
          ...{ people: [], organisations: [] },
        }),
      ],
    },
  ),
  places: [{ id: 'pakse', name: 'Pakse', names: ['Paksé Town'], country: 'LA' }],
  countries: new Map([['VN', { names: ['Việt Nam'], demonym: 'Vietnamese' }]]),
};
const briefing = {
  people: [{ person: 'khamla', office: 'Governor General' }],
  figures: [figureWith({ asPrinted: 'six barges' })],
  countries: ['KH'],
  mentions: ['TH'],
};

/** The words of a text that nobody gave. */
function chosen(text: string, of = briefing): string[] {
  const tokens = tokensIn(text);
  const given = unavoidableWords(content, of)(tokens);
  return tokens.filter((_, index) => !given[index]).map(({ text }) => text);
}

test.each([
  'Khamla Example',
  'Khamla E.',
  'Power Office',
  'Puissance',
  'Mango Compact',
  'Harvest Fair',
  'Pakse',
  'Paksé Town',
  'Vietnam News Agency',
  'Vietnam',
  'Việt Nam',
  'Vietnamese',
  'Governor General',
  'six barges',
  'Cambodia',
  'Thailand',
  'Ivory Coast',
  'Kenyan',
  '4 March 2026',
  '12.5 of the',
])('unavoidable are the words of "%s"', (text) => {
  expect(chosen(`ferries ${text} landing`)).toEqual(['ferries', 'landing']);
});

test('no words of a part of a name are unavoidable, nor of what the briefing does not have', () => {
  expect(chosen('Compact Fair Example')).toEqual(['compact', 'fair', 'example']);
  const other = { people: [], figures: [], countries: [], mentions: [] };
  expect(chosen('Governor General, six barges', other)).toEqual([
    'governor',
    'general',
    'six',
    'barges',
  ]);
});

test('finds unavoidable words in a briefing that has nothing yet', () => {
  const tokens = tokensIn('ferries of Pakse');
  expect(unavoidableWords(content, {})(tokens)).toEqual([false, true, true]);
});
