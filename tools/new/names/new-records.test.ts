import { expect, test } from 'vitest';
import { parseRecord } from '../../../src/content/record.ts';
import { Organisation } from '../../../src/model/organisation.ts';
import { Person } from '../../../src/model/person.ts';
import { newRecords } from './new-records.ts';
import type { NewName } from './names-in-report.ts';

const taken = { people: [{ id: 'clementine-ilunga' }], organisations: [] };
const recordsOf = (...given: Partial<NewName>[]) =>
  newRecords(
    given.map((one) => {
      const value: NewName = { folder: 'people', name: 'Anna Hill', sentence: 'She came.', ...one };
      return { value, line: 3, words: 'Anna Hill' };
    }),
    taken,
  ).map(({ file }) => file);
const read = (schema: typeof Person | typeof Organisation, given: Partial<NewName>) =>
  parseRecord(schema, new TextEncoder().encode(recordsOf(given)[0]?.text));

test('a record is a draft that says what the report says', () => {
  expect(read(Person, { office: 'Minister', country: 'KE' })).toMatchObject({
    data: { name: 'Anna Hill', names: [], country: 'KE', draft: true },
    problems: [],
  });
});

test('what is not known is left out, and asked for once it is no draft', () => {
  const given = { folder: 'organisations', name: 'Zed', short: 'Z: "1"' } as const;
  const { sound, problems } = read(Organisation, given);
  expect(sound).toEqual({ name: 'Zed', names: ['Z: "1"'], draft: true });
  expect(problems.map(({ rule }) => rule)).toEqual(['required']);
});

test.each(['Đặng "Bình": #1', "- O'Hara, N", 'true', '1e3', '{a}: &b *c', 'José # Peña'])(
  'the name %j stays as it is',
  (name) => {
    expect(read(Person, { name }).data?.name).toBe(name);
  },
);

test('ids are free, and names of files on any system', () => {
  const names = ['Clémentine Ilunga', 'A B', 'A B', 'CON', '日本'];
  expect(recordsOf(...names.map((name) => ({ name }))).map(({ path }) => path)).toEqual([
    ...['people/clementine-ilunga-2.yml', 'people/a-b.yml', 'people/a-b-2.yml'],
    'people/con-2.yml',
  ]);
});

test('at most 200 characters of the sentence are quoted, on one line', () => {
  const [record] = recordsOf({ sentence: `one\n\ttwo: "three" ${'x'.repeat(300)}` });
  const [comment = ''] = record?.text.split('\n') ?? [];
  expect(comment).toMatch(/^# one two: "three" x+…$/);
  expect(comment).toHaveLength('# '.length + 200);
});
