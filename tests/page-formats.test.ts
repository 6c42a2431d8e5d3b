import { describe, expect, test } from 'vitest';
import { pageSchemas } from '../src/page-formats/kinds.ts';
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
}

const dataOf = (folder: string) => JSON.parse(read(`${folder}index.json`)) as PageData;

describe('pages as JSON', () => {
  test('are those of briefings, pairs, agreements and projects', () => {
    expect(files.filter((path) => path.endsWith('/index.json')).sort()).toEqual(
      folders.map((folder) => `${folder}index.json`).sort(),
    );
    expect(new Set(folders.map((folder) => dataOf(folder).type)).size).toBe(4);
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
