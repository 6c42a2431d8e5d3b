import { describe, expect, test } from 'vitest';
import { Organisation } from '../../../src/model/organisation.ts';
import { Person } from '../../../src/model/person.ts';
import { parseRecord } from '../../../src/content/record.ts';
import { newRecords } from './new-records.ts';
import type { NewName } from './names-in-report.ts';

const nothing = { people: [], organisations: [] };
const recordOf = (given: Partial<NewName>, taken: Parameters<typeof newRecords>[1] = nothing) => {
  const value: NewName = { folder: 'people', name: 'Anna Hill', sentence: 'She came.', ...given };
  return newRecords([{ value, line: 3, words: 'Anna Hill' }], taken)[0]?.file;
};
const read = (schema: typeof Person | typeof Organisation, text = '') =>
  parseRecord(schema, new TextEncoder().encode(text));

describe('newRecords', () => {
  test('are drafts that say what the report says', () => {
    const record = recordOf({ office: 'Minister', country: 'KE' });
    expect(record?.path).toBe('people/anna-hill.yml');
    expect(read(Person, record?.text)).toMatchObject({
      data: { name: 'Anna Hill', names: [], country: 'KE', draft: true },
      problems: [],
    });
  });

  test('leave out what is not known, which is asked for once they are no drafts', () => {
    const text = recordOf({ folder: 'organisations', name: 'Zed', short: 'Z: "1"' })?.text;
    const { sound, problems } = read(Organisation, text);
    expect(sound).toEqual({ name: 'Zed', names: ['Z: "1"'], draft: true });
    expect(problems.map(({ rule }) => rule)).toEqual(['required']);
  });

  test.each(['Đặng "Bình": #1', "- O'Hara, N", 'true', '1e3', '{a}: &b *c', 'José # Peña'])(
    'keep the name %j',
    (name) => {
      expect(read(Person, recordOf({ name })?.text).data?.name).toBe(name);
    },
  );

  test('have ids that are free', () => {
    const taken = { people: [{ id: 'clementine-ilunga' }], organisations: [] };
    expect(recordOf({ name: 'Clémentine Ilunga' }, taken)?.path).toBe(
      'people/clementine-ilunga-2.yml',
    );
    expect(recordOf({ name: 'CON' })?.path).not.toBe('people/con.yml');
    expect(recordOf({ name: '日本' })).toBeUndefined();
    const two = {
      value: { folder: 'people', name: 'A B', sentence: '' },
      line: 1,
      words: '',
    } as const;
    expect(newRecords([two, two], nothing).map(({ file }) => file.path)).toEqual([
      'people/a-b.yml',
      'people/a-b-2.yml',
    ]);
  });

  test('quote at most 200 characters of the sentence on one line', () => {
    const text = recordOf({ sentence: `one\n\ttwo: "three" ${'x'.repeat(300)}` })?.text ?? '';
    const [comment = ''] = text.split('\n');
    expect(comment).toMatch(/^# one two: "three" x+…$/);
    expect(comment).toHaveLength('# '.length + 200);
  });
});
