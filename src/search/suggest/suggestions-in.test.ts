import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { published } from '../../../tests/fixtures/published.ts';
import { agreementWith } from '../../../tests/fixtures/sound/records.ts';
import { archiveOf } from '../../model/archive.ts';
import { citationsIn } from '../../model/records.ts';
import { Person } from '../../model/person.ts';
import { inLanguage } from '../../text/in-language.ts';
import { suggestionsIn } from './suggestions-in.ts';

const people = new Map([
  ['once', Person.parse({ name: 'Somebody', country: 'LA' })],
  ['often', Person.parse({ name: 'Tô Lâm', names: ['To Lam', 'То Лам'], country: 'VN' })],
]);
const agreements = new Map([['coal', agreementWith()]]);

/** A site of so many briefings, one a day, in which "often" always appears. */
function siteOf(length: number) {
  const archive = archiveOf(
    Array.from({ length }, (_, day) => {
      const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
      const title = `Talks ${day} on ${Math.sin(day)}`;
      const people = [{ person: 'often' }, ...(day === 0 ? [{ person: 'once' }] : [])];
      return published(`talks-${day}`, date, { title, people });
    }),
  );
  const countries = new Map([['LA', { names: ['Lao PDR', 'Lào', 'LÀO'], demonym: 'Lao' }]]);
  const records = { people, agreements };
  return {
    ...archive,
    records,
    citations: citationsIn(archive.briefings, {
      agreements,
      organisations: new Map(),
      conflicts: new Map(),
      projects: new Map(),
    }),
    vocabulary: { countries },
  };
}

describe('suggestionsIn', () => {
  test('has every kind, the most important first, and each spelling once', () => {
    const data = suggestionsIn(siteOf(2));
    expect(data).toEqual({
      pair: [['la-vn']],
      country: [
        ['la', 'Laos', 'Lao PDR', 'Lào'],
        ['vn', 'Vietnam'],
      ],
      person: [
        ['often', 'Tô Lâm', 'То Лам'],
        ['once', 'Somebody'],
      ],
      agreement: [['coal', 'Protocol on coal']],
      briefing: [
        ['talks-1', expect.stringMatching('Talks 1')],
        ['talks-0', expect.stringMatching('Talks 0')],
      ],
    });
  });

  test('has countries by the names of the page’s language and by the English ones', () => {
    expect(inLanguage('ru', () => suggestionsIn(siteOf(1))).country).toEqual([
      ['la', 'Лаос', 'Laos', 'Lao PDR', 'Lào'],
      ['vn', 'Вьетнам', 'Vietnam'],
    ]);
  });

  test('cuts the oldest briefings first, then records, and countries last', () => {
    const site = siteOf(1000);
    const { briefing, ...rest } = suggestionsIn(site, 2000);
    expect(briefing[0]?.[0]).toBe('talks-999');
    expect(briefing.length).toBeLessThan(1000);
    expect(rest.person).toHaveLength(2);
    const smallest = suggestionsIn(site, 130);
    expect(smallest.country).toHaveLength(2);
    expect(smallest.briefing).toEqual([]);
  });

  test('fits however large the archive is', () => {
    const size = gzipSync(JSON.stringify(suggestionsIn(siteOf(3000)))).length;
    expect(size).toBeGreaterThan(5 * 1024);
    expect(size).toBeLessThanOrEqual(6 * 1024);
  });
});
