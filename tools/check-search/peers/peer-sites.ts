import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import MiniSearch from 'minisearch';
import { checkedBody } from '../../../src/content/briefing-file.ts';
import { isPublished } from '../../../src/content/published.ts';
import type { Content } from '../../../src/content/read-content.ts';
import { pairsAmong } from '../../../src/model/pair.ts';
import { yearOf } from '../../../src/model/partial-date.ts';
import { encodings, isCompressible, levelFor } from '../../../src/output/compressed-copies.ts';
import { miniSearchOptions, type PlainCopy } from './minisearch-options.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const pagefindCommand = here('../../../node_modules/.bin/pagefind');

/** Returns the published briefings, as the peers index them. */
export function plainCopies({ briefings }: Content): PlainCopy[] {
  return briefings.filter(isPublished).map((file) => {
    const { title, summary, date, countries, sector, source, agency } = file.data;
    const filters = {
      pair: pairsAmong(countries),
      country: countries.map((code) => code.toLowerCase()),
      sector,
      source: agency === undefined ? [source] : [source, agency],
      year: [yearOf(date)],
      date: [date],
    };
    return { id: file.slug, title, summary, body: checkedBody(file).plainText, filters };
  });
}

/** Writes a site with a search page and HTML copies, indexed by Pagefind's own program. */
export async function writePagefindSite(folder: string, copies: readonly PlainCopy[]) {
  for (const copy of copies) {
    const page = join(folder, 'briefings', copy.id);
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, 'index.html'), htmlOf(copy));
  }
  const options = ['--site', folder, '--glob', 'briefings/**/*.html', '--quiet'];
  await promisify(execFile)(process.execPath, [pagefindCommand, ...options]);
  writeSearchPage(folder, 'pagefind-page.ts');
}

/** Writes a site with a search page and the index that MiniSearch stores. */
export function writeMiniSearchSite(folder: string, copies: readonly PlainCopy[]) {
  const index = new MiniSearch<PlainCopy>(miniSearchOptions);
  index.addAll(copies);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  writeSearchPage(folder, 'minisearch-page.ts');
}

/** Writes the page, its script, and compressed copies as ours has. */
function writeSearchPage(folder: string, script: string) {
  const outfile = join(folder, 'search.js');
  buildSync({ entryPoints: [here(script)], outfile, bundle: true, minify: true, format: 'esm' });
  const page = pageOf(
    'Search',
    '<script type="module" src="/search.js"></script>',
    '<input id="q" type="search" aria-label="Words"><p role="status"></p><ol id="results"></ol>',
  );
  for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), page);
  const names = [...readdirSync(folder), ...indexFilesIn(folder)];
  for (const name of names) {
    const file = join(folder, name);
    if (!isCompressible(name, statSync(file).size)) continue;
    for (const encoding of encodings) {
      const copy = encoding.compress(readFileSync(file), levelFor(name, encoding));
      writeFileSync(file + encoding.ending, copy);
    }
  }
}

function indexFilesIn(folder: string): string[] {
  const inside = readdirSync(folder).includes('pagefind')
    ? readdirSync(join(folder, 'pagefind'))
    : [];
  return inside.map((name) => join('pagefind', name));
}

function htmlOf({ title, summary, body, filters }: PlainCopy): string {
  const metas = Object.entries(filters).flatMap(([key, values]) =>
    values.map((value) => {
      return `<meta data-pagefind-filter="${key}[content]" content="${escaped(value)}">`;
    }),
  );
  const paragraphs = [summary, ...body.split('\n')].map((text) => `<p>${escaped(text)}</p>`);
  const heading = `<h1>${escaped(title)}</h1>`;
  return pageOf(escaped(title), metas.join(''), [heading, ...paragraphs].join('\n'));
}

function pageOf(title: string, head: string, body: string): string {
  const encoding = '<meta charset="utf-8"><link rel="icon" href="data:,">';
  return `<!doctype html>\n<html lang="en"><head>${encoding}<title>${title}</title>${head}</head><body>${body}</body></html>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
