import { describe, expect, test } from 'vitest';
import { contentWithReport } from '../../../tests/fixtures/broken/source-text.ts';
import { figureWith, fileOf } from '../../../tests/fixtures/sound/records.ts';
import type { Briefing } from '../../model/briefing.ts';
import { closeToSource } from './close-to-source.ts';

const today = '2026-11-21';
const report = `VIENTIANE — Deputy Minister of Roads and Bridges Khamla Example and the Governor of
Attapeu opened a warehouse for dried mangoes near the old ferry landing on Monday 2 March 2026. Trade
in mangoes rose to US$12.5 million in 2025.`;

function warningsOn(body: string, sound: Partial<Briefing> = {}) {
  return closeToSource(contentWithReport(body, report, sound), { today });
}

describe('closeToSource', () => {
  test('finds eight words in a row of the report, whatever their capitals, marks and line ends', () => {
    const body = 'Both then\nOpened a *warehouse* for Dried mangoes\nnear the old harbour.\n';
    expect(warningsOn(body)).toEqual([
      {
        path: 'a.md',
        line: 11,
        column: 1,
        rule: 'close-to-source',
        message:
          '9 words in a row stand in a.yml, too: "Opened a warehouse for Dried mangoes near the old". Say it in your own words, or quote it.',
      },
    ]);
  });

  test('accepts seven words, and words between quotation marks', () => {
    expect(warningsOn('They opened a warehouse for dried mangoes near a quay.\n')).toEqual([]);
    expect(
      warningsOn('They “opened a warehouse for dried mangoes near the old ferry landing”.\n'),
    ).toEqual([]);
  });

  test('looks at title and summary, too', () => {
    const summary = 'A warehouse for dried mangoes near the old ferry landing is open.';
    expect(warningsOn('Nothing.\n', { summary })).toMatchObject([{ line: 3, column: 10 }]);
  });

  test('does not count across the end of a paragraph', () => {
    expect(warningsOn('Opened a warehouse for\n\ndried mangoes near the old ferry.\n')).toEqual([]);
  });

  test('minds no row of names, offices, figures and dates, which nobody can choose', () => {
    const body = `The Deputy Minister of Roads and Bridges Khamla Example came.

Mangoes rose to US$12.5 million in 2025.
`;
    const people = [{ person: 'khamla', office: 'Deputy Minister of Roads and Bridges' }];
    const figures = [figureWith({ asPrinted: 'US$12.5 million' })];
    const content = contentWithReport(body, report, { people, figures });
    content.people = [fileOf('khamla', { name: 'Khamla Example', names: [] })];
    expect(closeToSource(content, { today })).toEqual([]);
    const unknown = contentWithReport(body, report);
    expect(closeToSource(unknown, { today })).toMatchObject([{ line: 10 }, { line: 12 }]);
  });

  test('compares a briefing with its own report only', () => {
    const body = 'They opened a warehouse for dried mangoes near the old.\n';
    expect(closeToSource(contentWithReport(body, report, {}, 'b'), { today })).toEqual([]);
  });
});
