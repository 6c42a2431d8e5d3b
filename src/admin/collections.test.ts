import { describe, expect, test } from 'vitest';
import { readRecordFolders } from '../content/record-folders.ts';
import { readVocabulary } from '../content/vocabulary.ts';
import { choicesIn } from '../content/editor-schemas/choices.ts';
import { adminConfig } from './config.ts';

const root = 'tests/fixtures/content';
const choices = choicesIn({ ...readVocabulary(root, []), ...readRecordFolders(root, []) });

interface Shown {
  name: string;
  fields?: Shown[];
  [option: string]: unknown;
}

const config = (contentDir = 'content') =>
  adminConfig({ admin: {}, title: 'News', logo: '/favicon.svg', contentDir }, choices);
const collections = config().collections as unknown as Shown[];
const collection = (name: string) => collections.find((one) => one.name === name);
const field = (name: string, key: string) =>
  collection(name)?.fields?.find((one) => one.name === key);

describe('the collections of the admin page', () => {
  test('are in the content folder', () => {
    expect(collection('agreement')).toMatchObject({
      ...{ folder: 'content/agreements', format: 'records' },
    });
    expect(collection('briefing')).toMatchObject({
      ...{ folder: 'content/briefings', path: '{{fields.date | truncate(4)}}/{{slug}}' },
      format: 'documents',
    });
    const [first] = config('/srv/content').collections as unknown as Shown[];
    expect(first?.['folder']).toBe('briefings');
  });

  test('have a field for every key with its description, and one for the text', () => {
    expect(field('briefing', 'title')).toEqual({
      ...{ name: 'title', label: 'Title', widget: 'string', maxlength: 200 },
      hint: 'The headline, in sentence case.',
    });
    expect(collection('briefing')?.fields?.at(-1)).toMatchObject({ name: 'body', modes: ['raw'] });
  });

  test('require only the keys that a file must have', () => {
    const wanted = collection('briefing')?.fields?.filter((one) => one['required'] !== false);
    expect(wanted?.map(({ name }) => name)).toEqual([
      ...['title', 'summary', 'date', 'source', 'countries', 'sector', 'body'],
    ]);
  });

  test('have dates as text, in which less than a day may be known', () => {
    const date = field('briefing', 'date');
    expect(date?.['widget']).toBe('string');
    const [pattern] = date?.['pattern'] as [string, string];
    const dates = ['2026-02-05', '2025-10', '2019', '2025-10-16~', '5 February'];
    expect(dates.filter((text) => new RegExp(pattern).test(text))).toEqual(dates.slice(0, 4));
  });

  test.each([
    ['countries', { widget: 'select', multiple: true, min: 1, max: 6 }],
    [
      'countries',
      { options: expect.arrayContaining([{ label: 'Laos (LA)', value: 'LA' }]) as unknown },
    ],
    ['source', { widget: 'relation', collection: 'source', display_fields: ['{{name}}'] }],
    ['agreements', { widget: 'relation', collection: 'agreement', multiple: true }],
    ['figures', { widget: 'list', required: false }],
  ])('have for "%s" the field %j', (key, options) => {
    expect(field('briefing', key)).toMatchObject(options);
  });

  test('have in a list of figures a field for each of its keys', () => {
    const fields = field('briefing', 'figures')?.fields ?? [];
    const inner = (key: string) => fields.find(({ name }) => name === key);
    // A number would lose the zeros at its end.
    expect(inner('value')).toMatchObject({ widget: 'string' });
    expect(inner('approx')?.['options']).toContainEqual({ label: 'Yes', value: 'true' });
  });
});
