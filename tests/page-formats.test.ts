import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MarkdownBody, textOf } from '../src/content/parse/markdown-body.ts';
import { escaped } from '../src/page-formats/markdown.ts';
import { pageSchemas } from '../src/page-formats/schemas.ts';
import { readPage } from '../tools/check-site/page.ts';
import { files, pages, read } from './site-files.ts';

const ofOneThing =
  /^(?:briefings\/[^/]+|pairs\/[a-z]{2}-[a-z]{2}|(?:agreements|projects)\/(?!\d+\/)[^/]+)\/index\.html$/;

/** The folders of pages that are published in other formats, too. */
const folders = pages
  .filter((path) => ofOneThing.test(path) && !read(path).includes('content="noindex"'))
  .map((path) => path.slice(0, -'index.html'.length));

interface PageData {
  type: keyof typeof pageSchemas;
  url: string;
  title?: string;
  name?: string;
  date?: string;
  as_of?: string;
  status_date?: string;
  figures?: { id: string; as_printed: string }[];
}

const dataOf = (folder: string) => JSON.parse(read(`${folder}index.json`)) as PageData;

describe('pages as JSON', () => {
  test('are those of briefings, pairs, agreements and projects', () => {
    expect(files.filter((path) => path.endsWith('/index.json')).sort()).toEqual(
      folders.map((folder) => `${folder}index.json`).sort(),
    );
    expect(new Set(folders.map((folder) => dataOf(folder).type)).size).toBe(4);
  });

  test('and as Markdown, are linked from the page', () => {
    const linked = (path: string) =>
      readPage(path, read(path))
        .elements.filter(({ name, attributes }) => name === 'link' && attributes.has('type'))
        .flatMap(({ attributes }) => attributes.get('href') ?? [])
        .filter((href) => href.startsWith('index.'));
    for (const folder of folders) {
      expect(linked(`${folder}index.html`)).toEqual(['index.json', 'index.md']);
    }
    expect(linked('index.html')).toEqual([]);
  });

  test('have the form of their schema', () => {
    const wrong = folders.flatMap((folder) => {
      const data = dataOf(folder);
      const { error } = pageSchemas[data.type].safeParse(data);
      return (error?.issues ?? []).map(
        ({ path, message }) => `${folder}: ${path.join('.')}: ${message}`,
      );
    });
    expect(wrong).toEqual([]);
  });

  test('have the address and the title of the page', () => {
    for (const folder of folders) {
      const { url, title, name } = dataOf(folder);
      const page = read(`${folder}index.html`);
      expect(page).toContain(`<link rel="canonical" href="${url}">`);
      const { elements } = readPage('', page);
      const heading = elements.find(({ attributes }) => attributes.get('property') === 'og:title');
      expect(heading?.attributes.get('content')).toBe(title ?? name);
    }
  });

  test('have no address from the root of the site', () => {
    const relative = folders.flatMap((folder) =>
      Array.from(read(`${folder}index.json`).matchAll(/"\/\S*"|\]\(\s*<?[/#][^)]*\)/g), String),
    );
    expect(relative).toEqual([]);
  });
});

describe('pages as Markdown', () => {
  const documentOf = (folder: string) => {
    const [, yaml = '', body = ''] =
      /^---\n(.*?)\n---\n\n(.*)$/s.exec(read(`${folder}index.md`)) ?? [];
    return { fields: parse(yaml) as Record<string, unknown>, body: new MarkdownBody(body) };
  };

  test('are those that are there as JSON', () => {
    expect(files.filter((path) => path.endsWith('.md')).sort()).toEqual(
      folders.map((folder) => `${folder}index.md`).sort(),
    );
  });

  test('have the title, the address and the date of the page', () => {
    for (const folder of folders) {
      const { fields, body } = documentOf(folder);
      const { url, title, name, ...data } = dataOf(folder);
      const date = data.date ?? data.as_of ?? data.status_date;
      expect(fields).toMatchObject({ url, title: title ?? name, date });
      const [first] = 'children' in body.root ? body.root.children : [];
      expect(first).toMatchObject({ type: 'heading', depth: 1 });
      expect(first && textOf(first)).toBe(smart(title ?? name ?? ''));
    }
  });

  test('have the figures of a briefing as the page has them', () => {
    for (const folder of folders.filter((path) => path.startsWith('briefings/'))) {
      const cells = documentOf(folder).body.prose.filter(({ kind }) => kind === 'tableCell');
      const shown = cells.map(({ text }) => text);
      const page = readPage('', read(`${folder}index.html`));
      const rows = page.elements.filter(
        ({ name, attributes }) => name === 'tr' && attributes.get('id')?.startsWith('figure-'),
      );
      const { figures = [] } = dataOf(folder);
      expect(rows.map(({ attributes }) => attributes.get('id')).sort()).toEqual(
        figures.map(({ id }) => id.split('/')[1]).sort(),
      );
      for (const { as_printed } of figures) {
        expect(shown.some((text) => text.includes(smart(as_printed)))).toBe(true);
      }
    }
  });

  test('show no markup that their text does not have', () => {
    const { body } = documentOf('briefings/hostile-names/');
    const types = new Set<string>();
    const visit = (node: typeof body.root) => {
      types.add(node.type);
      if ('children' in node) node.children.forEach(visit);
    };
    visit(body.root);
    expect(types).not.toContain('html');
    const [title] = 'children' in body.root ? body.root.children : [];
    expect(title && textOf(title)).toContain('<script>alert(1)</script>');
  });
});

describe('the description of the static interface', () => {
  interface Parameter {
    name: string;
    example: string;
    schema: { enum?: string[] };
  }
  const { paths, components } = JSON.parse(read('data/openapi.json')) as {
    paths: Record<string, { parameters: { $ref: string }[]; get: unknown }>;
    components: { parameters: Record<string, Parameter> };
  };

  test('names files of the site', () => {
    const examples = Object.entries(paths).map(([path]) =>
      path.slice(1).replace(/\{(\w+)\}/g, (_, name: string) => {
        const { example } = components.parameters[name] ?? {};
        return example ?? name;
      }),
    );
    expect(examples.filter((path) => !files.includes(path))).toEqual([]);
    expect(examples.length).toBeGreaterThan(40);
  });

  test('names its parameters, each once, and the schemas of the site', () => {
    for (const [path, { parameters, get }] of Object.entries(paths)) {
      const named = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name);
      expect(parameters.map(({ $ref }) => $ref.split('/').at(-1))).toEqual([...new Set(named)]);
      const schemas = JSON.stringify(get).matchAll(/"\$ref":"https:\/\/example\.org\/([^"]+)"/g);
      for (const [, schema = ''] of schemas) expect(files).toContain(schema);
    }
  });

  test('has all pairs, and schemas that allow further fields', () => {
    expect(components.parameters['pair']?.schema.enum?.toSorted()).toEqual(
      folders.filter((path) => path.startsWith('pairs/')).map((path) => path.split('/')[1]),
    );
    for (const path of files.filter((file) => /^data\/schemas\/.*\.json$/.test(file))) {
      const schema = read(path);
      expect(JSON.parse(schema)).toMatchObject({ $id: `https://example.org/${path}` });
      expect(schema).not.toContain('"additionalProperties":false');
    }
  });
});

test('llms.txt links to files of the site', () => {
  const links = Array.from(
    read('llms.txt').matchAll(/\]\(https:\/\/example\.org\/([^)]*)\)/g),
    ([, path = '']) => path.replace(/(?:^|\/)$/, '$&index.html'),
  );
  expect(links).toContain('data/openapi.json');
  expect(links).toContain('pairs/mm-th/index.md');
  expect(links.filter((path) => !files.includes(path))).toEqual([]);
});

/** Returns a text with the quotation marks that the site's Markdown has. */
function smart(text: string): string {
  return textOf(new MarkdownBody(escaped(text)).root);
}
