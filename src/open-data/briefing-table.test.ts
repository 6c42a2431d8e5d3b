import { expect, test } from 'vitest';
import { publishedWith } from '../../tests/fixtures/sound/records.ts';
import { briefingData, briefingFields } from './briefing-table.ts';

test('a briefing has lists as arrays, and null or an empty array for what is not known', () => {
  expect(briefingData([publishedWith()])).toMatchObject([
    {
      ...{ id: 'talks', url: '/briefings/talks/', agency: null },
      ...{ countries: ['LA', 'VN'], mentions: [], pairs: ['la-vn'], sectors: ['trade'] },
    },
  ]);
});

test('a briefing has all fields with values of their types', () => {
  const [data = {}] = briefingData([publishedWith({ agency: 'kpl' })]);
  const types = Object.entries(data).map(([name, value]) => [
    name,
    Array.isArray(value) ? 'array' : typeof value,
  ]);
  expect(types).toEqual(briefingFields().map(({ name, type }) => [name, type]));
});
