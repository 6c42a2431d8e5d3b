import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { editorSchemas, schemaText } from '../../src/content/editor-schemas/editor-schemas.ts';
import { writeCollections } from '../../src/content/editor-schemas/frontmatter-collections.ts';
import { startLanguageServer, type LanguageServer } from './language-server.ts';

// A language server takes its time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const content = 'tests/fixtures/content';
const schemas = editorSchemas(content);

/** What VS Code passes on, for the fixture content and its schemas, which are in a folder of the test. */
const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'yaml.schemas': Record<string, string | string[]>;
} & Record<string, unknown>;
const folder = mkdtempSync(join(tmpdir(), 'bilateral-schemas-'));
const wired = Object.entries(settings['yaml.schemas']).map(([path, files]) => {
  const schema = join(folder, basename(path));
  const kind = basename(path, '.schema.json');
  writeFileSync(schema, schemaText(schemas[kind] ?? {}));
  return [pathToFileURL(schema).href, files] as const;
});

/** The schemas of frontmatter are written to a folder of the project, which whoever runs the tests may use. */
const collections = resolve('.astro/collections');
beforeAll(() => {
  if (existsSync(collections)) cpSync(collections, join(folder, 'before'), { recursive: true });
});
afterAll(() => {
  rmSync(collections, { recursive: true, force: true });
  const before = join(folder, 'before');
  if (existsSync(before)) cpSync(before, collections, { recursive: true });
  rmSync(folder, { recursive: true });
});

/** What is wrong with the files of the content, as the editor shows it. */
async function complaintsAbout(server: LanguageServer, content: string, ending: string) {
  const files = filesBelow(content).filter((file) => file.endsWith(ending));
  expect(files.length).toBeGreaterThan(3);
  const complaints = await Promise.all(
    files.map(async (file) => {
      const path = `${content}/${file}`;
      const found = await server.complaints(path, readFileSync(path, 'utf8'));
      return found.map(([line, complaint]) => `${file}:${line} ${complaint}`);
    }),
  );
  return complaints.flat();
}

/** The words for what is offered at "|", by what would be written. */
async function offered(server: LanguageServer, file: string, text: string) {
  const items = await server.completions(file, text);
  return Object.fromEntries(items.map(({ label, documentation }) => [label, documentation]));
}

describe('an editor with the YAML extension', () => {
  const source = `${content}/sources/new.yml`;
  const agreement = `${content}/agreements/new.yml`;
  let server: LanguageServer;

  beforeAll(async () => {
    server = await startLanguageServer(
      'node_modules/yaml-language-server/bin/yaml-language-server',
      {
        settings: {
          yaml: {
            schemas: Object.fromEntries(wired),
            schemaStore: { enable: false },
            ...{ completion: true, hover: true, validate: true },
          },
        },
      },
    );
    // The server takes its settings after it has started.
    await vi.waitFor(async () => {
      expect(await server.completions(source, 'kind: |')).not.toEqual([]);
    }, 150_000);
  });

  afterAll(() => server.stop());

  test('is told of no problem in the files of the project', async () => {
    expect(await complaintsAbout(server, content, '.yml')).toEqual([]);
  });

  test('is offered the keys of a file, each explained', async () => {
    expect(await offered(server, source, '|')).toMatchObject({
      name: expect.stringContaining('under which it publishes') as string,
      ownership: expect.stringContaining('owns it') as string,
    });
  });

  test('is offered keys in any content folder, but not in other files', async () => {
    expect(await offered(server, 'my-news/site.yml', '|')).toHaveProperty('licence');
    const workflow = '.github/workflows/site.yml';
    expect(await server.complaints(workflow, readFileSync(workflow, 'utf8'))).toEqual([]);
  });

  test('is offered countries by their names', async () => {
    const countries = await offered(server, source, 'name: X\ncountry: |');
    expect(countries).toMatchObject({ LA: 'Laos', VN: 'Vietnam' });
  });

  test('is offered countries and blocs within the brackets of a list', async () => {
    const parties = await offered(server, agreement, 'title: X\nparties: [LA, |]');
    expect(parties).toMatchObject({ VN: 'Vietnam', ASEAN: 'ASEAN' });
  });

  test('is offered sectors by their labels', async () => {
    const sectors = await offered(server, agreement, 'title: X\nsectors:\n  - |');
    expect(sectors).toMatchObject({ 'oil-gas': 'Oil & gas' });
  });

  test('is told what stands under the cursor', async () => {
    const told = await server.hover(agreement, 'title: X\nparties: [V|N]\n');
    expect(told).toContain('`VN`: Vietnam');
    expect(await server.hover(agreement, 'ti|tle: X\n')).toContain('title in English');
  });

  test('is told of a key and a country that there are not', async () => {
    const complaints = await server.complaints(
      source,
      'name: X\nkind: agency\ncountry: XX\nurl: y\n',
    );
    expect(complaints).toEqual([
      [3, expect.stringContaining('Value is not accepted. Valid values: "AD", "AE"')],
      [4, 'Property url is not allowed.'],
    ]);
  });
});

describe('an editor with the Astro extension, in frontmatter', () => {
  // In the folder of the project the server would first read all its code.
  const opened = join(folder, content);
  const briefing = `${opened}/briefings/2026/rubber-road.md`;
  const around = (frontmatter: string) => `---\ntitle: X\n${frontmatter}\n---\n\nText\n`;
  let server: LanguageServer;

  beforeAll(async () => {
    cpSync(content, opened, { recursive: true });
    writeCollections(opened, schemas);
    cpSync(collections, join(folder, '.astro/collections'), { recursive: true });
    server = await startLanguageServer('node_modules/@astrojs/language-server/bin/nodeServer.js', {
      folder,
      options: {
        typescript: { tsdk: resolve('node_modules/typescript/lib') },
        contentIntellisense: settings['astro.content-intellisense'],
      },
    });
  });

  afterAll(() => server.stop());

  test('is told of no problem in the files of the project', async () => {
    expect(await complaintsAbout(server, opened, '.md')).toEqual([]);
  });

  test('is offered the keys of a briefing, each explained', async () => {
    expect(await offered(server, briefing, around('|'))).toMatchObject({
      summary: 'The news in one or two sentences.',
      draft: expect.stringContaining('off the site') as string,
    });
  });

  test.each([
    ['sources', 'source: |', { 'thoi-bao': 'Thời báo Mẫu, newspaper' }],
    ['countries', 'countries: [LA, |]', { VN: 'Vietnam' }],
    ['sectors', 'sector: [|]', { 'oil-gas': 'Oil & gas' }],
    ['people', 'people:\n  - person: |', { 'aung-example': expect.any(String) as string }],
    ['kinds of figures', 'figures:\n  - kind: |', { trade_total: 'Trade' }],
    ['units', 'figures:\n  - unit: |', { MW: 'power', USD: 'US Dollar' }],
  ])('is offered %s by their names', async (_, frontmatter, expected) => {
    expect(await offered(server, briefing, around(frontmatter))).toMatchObject(expected);
  });

  test('is told what stands under the cursor', async () => {
    const told = await server.hover(briefing, around('source: wi|re'));
    expect(told).toContain('Who published the report');
  });

  test('is told of a source that there is not', async () => {
    const complaints = await server.complaints(
      briefing,
      around('source: nobody'),
      /^Value is not accepted/,
    );
    expect(complaints).toContainEqual([3, expect.stringContaining('Value is not accepted.')]);
  });
});
