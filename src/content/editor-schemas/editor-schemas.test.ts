import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { filesBelow } from '../parse/files-below.ts';
import { editorSchemas, type EditorSchema } from './editor-schemas.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { kindsOfFiles } from './kinds-of-files.ts';
import { schemaFolder } from './write-schemas.ts';

const content = 'tests/fixtures/content';
const schemas = editorSchemas(content);
const kinds = Object.entries(kindsOfFiles);
const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'yaml.schemas': Record<string, string | string[]>;
};

const properties = (kind: string) =>
  (schemas[kind]?.['properties'] ?? {}) as Record<string, EditorSchema>;
const definitions = (kind: string) =>
  (schemas[kind]?.['definitions'] ?? {}) as Record<string, EditorSchema>;

describe('the schemas for editors', () => {
  test('are of one kind for every file of the content', () => {
    const kindsOf = (file: string) => kinds.filter(([, { files }]) => matchesGlob(file, files));
    const files = filesBelow(content).filter((file) => /\.(md|yml)$/.test(file));
    expect(files.filter((file) => kindsOf(file).length !== 1)).toEqual([]);
  });

  test('are wired in VS Code to every YAML file, whatever the content folder is called', () => {
    const yaml = kinds.filter(([, { files }]) => files.endsWith('.yml'));
    const wired = yaml.map(([kind, { files }]) => [
      `./${schemaFolder}/${kind}.schema.json`,
      // GitHub has a file of this name, too.
      kind === 'site' ? [`*/${files}`, `!workflows/${files}`] : `*/${files}`,
    ]);
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wired));
  });

  test('explain every key', () => {
    const unexplained = (schema: JsonSchema, path: string): string[] =>
      Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => [
        ...(inner.description === undefined ? [`${path}.${key}`] : []),
        ...unexplained(inner, `${path}.${key}`),
        ...unexplained(inner.items ?? {}, `${path}.${key}`),
      ]);
    const all = kinds.flatMap(([kind, { schema }]) => {
      const json = jsonSchemaOf(schema);
      return [...unexplained(json, kind), ...unexplained(json.items ?? {}, kind)];
    });
    expect(all).toEqual([]);
  });

  test('take what YAML reads as a number or a truth value where our reader reads text', () => {
    expect(properties('briefing')['dateNote']).toMatchObject({ type: ['string', 'number'] });
    expect(properties('briefing')['draft']).toMatchObject({ type: ['boolean', 'string'] });
  });

  test('take one sector without the brackets of a list', () => {
    const sector = { $ref: '#/definitions/sector' };
    expect(properties('briefing')['sector']).toMatchObject({
      anyOf: [sector, { type: 'array', items: sector, minItems: 1 }],
    });
  });

  test('give lists of the content, each entry with its name', () => {
    const { enum: values, enumDescriptions: words } = definitions('briefing')['source'] as {
      enum: string[];
      enumDescriptions: string[];
    };
    expect(words[values.indexOf('thoi-bao')]).toBe('Thời báo Mẫu, newspaper');
  });

  test('take any text where the content has nothing to choose from', () => {
    const empty = newFolder({ 'site.yml': '', 'sectors.yml': '[]' });
    const briefing = editorSchemas(empty)['briefing']?.['definitions'];
    expect(briefing).toMatchObject({ sector: { type: ['string', 'number'] } });
    expect(JSON.stringify(briefing)).not.toContain('"enum":[]');
  });

  test('take any name of an agency besides the sources', () => {
    const source = definitions('briefing')['source'];
    expect(definitions('briefing')['agency']).toEqual({
      anyOf: [source, { type: ['string', 'number'] }],
    });
  });
});
