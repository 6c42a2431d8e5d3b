import { expect, test } from 'vitest';
import { foundBy, problemMessages } from '../../../tests/fixtures/broken/content.ts';
import { contentWithReport } from '../../../tests/fixtures/broken/source-text.ts';
import { figureWith, fileOf } from '../../../tests/fixtures/sound/records.ts';
import type { Briefing } from '../../model/briefing.ts';
import { closeToSource } from './close-to-source.ts';

const report = `VIENTIANE — Deputy Minister of Roads and Bridges Khamla Example and the Governor of
Attapeu opened a warehouse for dried mangoes near the old ferry landing on Monday 2 March 2026. Trade
in mangoes rose to US$12.5 million in 2025.`;

const content = (body: string, sound: Partial<Briefing> = {}, slug?: string) =>
  contentWithReport(body, report, sound, slug);

test('finds eight words in a row of the report, whatever their capitals, marks and line ends', () => {
  const close = content(
    'Both then\nOpened a *warehouse* for Dried mangoes\nnear the old harbour.\n',
  );
  expect(foundBy(closeToSource, close)).toEqual([['a.md', 11, 1, 'close-to-source']]);
  expect(problemMessages(closeToSource, close)[0]).toContain(
    'a.yml: "Opened a warehouse for Dried mangoes near the old"',
  );
});

test.each([
  ['seven words', 'They opened a warehouse for dried mangoes near a quay.\n'],
  ['a quotation', '“opened a warehouse for dried mangoes near the old ferry landing”\n'],
  ['words of two paragraphs', 'Opened a warehouse for\n\ndried mangoes near the old ferry.\n'],
])('accepts %s', (_, body) => {
  expect(foundBy(closeToSource, content(body))).toEqual([]);
});

test('looks at title and summary, too', () => {
  const summary = 'A warehouse for dried mangoes near the old ferry landing is open.';
  expect(foundBy(closeToSource, content('Nothing.\n', { summary }))).toEqual([
    ['a.md', 3, 10, 'close-to-source'],
  ]);
});

test('accepts rows of names, offices, figures and dates, which nobody can choose', () => {
  const body = `The Deputy Minister of Roads and Bridges Khamla Example came.

Mangoes rose to US$12.5 million in 2025.
`;
  const people = [{ person: 'khamla', office: 'Deputy Minister of Roads and Bridges' }];
  const figures = [figureWith({ asPrinted: 'US$12.5 million' })];
  const known = content(body, { people, figures });
  known.people = [fileOf('khamla', { name: 'Khamla Example', names: [] })];
  expect(foundBy(closeToSource, known)).toEqual([]);
  expect(foundBy(closeToSource, content(body))).toHaveLength(2);
});

test('compares a briefing with its own report only', () => {
  const body = 'They opened a warehouse for dried mangoes near the old.\n';
  expect(foundBy(closeToSource, content(body, {}, 'b'))).toEqual([]);
});
