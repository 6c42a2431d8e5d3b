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
  test('stand where the content is', () => {
    expect(collection('agreement')).toMatchObject({
      folder: 'content/agreements',
      extension: 'yml',
      format: 'yaml',
    });
    expect(collection('briefing')).toMatchObject({
      folder: 'content/briefings',
      path: '{{fields.date | truncate(4)}}/{{slug}}',
      format: 'yaml-frontmatter',
    });
  });

  test('of a content folder elsewhere stand at the top of its own repository', () => {
    const [first] = config('/srv/content').collections as unknown as Shown[];
    expect(first?.['folder']).toBe('briefings');
  });

  test('have a field for every key, with the words that explain it, and one for the text', () => {
    expect(field('briefing', 'title')).toEqual({
      ...{ name: 'title', label: 'Title', widget: 'string', maxlength: 200 },
      hint: 'The headline, in sentence case.',
    });
    expect(collection('briefing')?.fields?.at(-1)).toMatchObject({ name: 'body', modes: ['raw'] });
  });

  test('want only the keys that a file must have', () => {
    const wanted = collection('briefing')?.fields?.filter((one) => one['required'] !== false);
    expect(wanted?.map(({ name }) => name)).toEqual([
      ...['title', 'summary', 'date', 'source', 'countries', 'sector', 'body'],
    ]);
  });

  test('keep dates as text, in which less than a day may be known', () => {
    const date = field('briefing', 'date');
    expect(date?.['widget']).toBe('string');
    const [pattern] = date?.['pattern'] as [string, string];
    const dates = ['2026-02-05', '2025-10', '2019', '2025-10-16~', '5 February'];
    expect(dates.filter((text) => new RegExp(pattern).test(text))).toEqual(dates.slice(0, 4));
  });

  test('let countries and sectors be chosen by their names', () => {
    expect(field('briefing', 'countries')).toMatchObject({
      ...{ widget: 'select', multiple: true, min: 1, max: 6 },
      options: expect.arrayContaining([{ label: 'Laos (LA)', value: 'LA' }]) as unknown,
    });
    expect(field('briefing', 'sector')).toMatchObject({ widget: 'select', multiple: true });
  });

  test('let records be chosen among those that there are now', () => {
    expect(field('briefing', 'source')).toMatchObject({
      ...{ widget: 'relation', collection: 'source', display_fields: ['{{name}}'] },
    });
    expect(field('briefing', 'agreements')).toMatchObject({
      ...{ widget: 'relation', collection: 'agreement', multiple: true },
    });
  });

  test('have a list of figures, each with its own fields', () => {
    const figure = field('briefing', 'figures');
    expect(figure).toMatchObject({ widget: 'list', required: false });
    const value = figure?.fields?.find(({ name }) => name === 'value');
    expect(value).toMatchObject({ widget: 'number', value_type: 'float' });
    const approx = figure?.fields?.find(({ name }) => name === 'approx');
    expect(approx?.['options']).toContainEqual({ label: 'Yes', value: true });
  });
});
