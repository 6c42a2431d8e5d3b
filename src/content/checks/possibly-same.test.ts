import { expect, test } from 'vitest';
import { briefingWith, contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import { brokenFile } from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { EventRecord } from '../../model/event.ts';
import type { Person } from '../../model/person.ts';
import type { Source } from '../../model/source.ts';
import type { Positions } from '../parse/yaml.ts';
import { possiblySame } from './possibly-same.ts';

test('finds two people of one country with one name', () => {
  const people = [
    brokenFile<Person>('novak', {
      name: 'Alexander Novak',
      names: ['Aleksandr Novák'],
      country: 'RU',
    }),
    brokenFile<Person>('a-novak', { name: 'Aleksandr Novak', country: 'RU' }, { name: [1, 7] }),
    brokenFile<Person>('other', { name: 'Aleksandr Novak', country: 'UA' }),
  ];
  expect(foundBy(possiblySame, contentOf({}, { people }))).toEqual([
    ['a-novak.yml', 1, 7, 'possibly-same'],
  ]);
});

test('finds two records of one agreement or event', () => {
  const history: Agreement['history'] = [{ status: 'signed', date: '2025', briefing: 'a' }];
  const plan = { title: 'Plan', parties: ['LA', 'VN'], history };
  const agreements = [
    brokenFile<Agreement>('plan', plan),
    brokenFile<Agreement>('again', { ...plan, parties: ['VN', 'LA'] }, { title: [1, 8] }),
    brokenFile<Agreement>('other', { ...plan, parties: ['RU', 'LA'] }),
  ];
  const events = [
    brokenFile<EventRecord>('visit', { title: 'Visit', date: '2025' }),
    brokenFile<EventRecord>('later', { title: 'Visit', date: '2026' }),
    brokenFile<EventRecord>('again', { title: 'Visit', date: '2025' }, { title: [2, 8] }),
  ];
  expect(foundBy(possiblySame, contentOf({}, { agreements, events }))).toEqual([
    ['again.yml', 1, 8, 'possibly-same'],
    ['again.yml', 2, 8, 'possibly-same'],
  ]);
});

test('finds two sources at one address', () => {
  const sourceFiles = [
    brokenFile<Source>('tass', { address: 'https://tass.com/' }),
    brokenFile<Source>('tass-ru', { address: 'http://www.tass.com' }, { address: [3, 10] }),
    brokenFile<Source>('sport', { address: 'https://tass.com/sport' }),
  ];
  expect(foundBy(possiblySame, { ...contentOf({}), sourceFiles })).toEqual([
    ['tass-ru.yml', 3, 10, 'possibly-same'],
  ]);
});

test('finds two published briefings of one report', () => {
  const report = { title: 'Plan', source: 'vna', date: '2025' };
  const url = 'https://example.org/plan';
  const at = { title: [2, 8], url: [3, 6] } satisfies Positions;
  const content = contentOf({
    a: briefingWith({ ...report, url }),
    b: briefingWith({ title: 'Other', url: 'http://www.example.org/plan/' }, at),
    c: briefingWith(report, at),
    d: briefingWith({ ...report, url, draft: true }),
    e: briefingWith({ ...report, date: '2024' }),
  });
  expect(foundBy(possiblySame, content)).toEqual([
    ['b.md', 3, 6, 'possibly-same'],
    ['c.md', 2, 8, 'possibly-same'],
  ]);
});
