import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import MiniSearch from 'minisearch';
import { checkedBody } from '../../../src/content/briefing-file.ts';
import { isPublished } from '../../../src/content/published.ts';
import type { Content } from '../../../src/content/read-content.ts';
import { pairsAmong } from '../../../src/model/pair.ts';
import { yearOf } from '../../../src/model/partial-date.ts';
import { compress, copyEnding } from '../../../src/output/compressed-copies.ts';
import { miniSearchOptions, type PlainCopy } from './minisearch-options.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Returns the published briefings, as the peers index them. */
export function plainCopies({ briefings }: Pick<Content, 'briefings'>): PlainCopy[] {
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
export function writePagefindSite(folder: string, copies: readonly PlainCopy[]): void {
  for (const copy of copies) write(join(folder, 'briefings', copy.id, 'index.html'), htmlOf(copy));
  const command = here('../../../node_modules/.bin/pagefind');
  const options = ['--site', folder, '--glob', 'briefings/**/*.html', '--quiet'];
  const { status } = spawnSync(process.execPath, [command, ...options]);
  if (status !== 0) throw new Error('Pagefind did not index the copies.');
  writeSearchPage(folder, 'pagefind-page.ts');
}

/** Writes a site with a search page and the index as MiniSearch stores it. */
export function writeMiniSearchSite(folder: string, copies: readonly PlainCopy[]): void {
  const index = new MiniSearch<PlainCopy>(miniSearchOptions);
  index.addAll(copies);
  write(join(folder, 'index.json'), JSON.stringify(index));
  writeSearchPage(folder, 'minisearch-page.ts');
}

/** Writes the page, its script, and compressed copies as our site has. */
function writeSearchPage(folder: string, script: string): void {
  const outfile = join(folder, 'search.js');
  buildSync({ entryPoints: [here(script)], outfile, bundle: true, minify: true, format: 'esm' });
  const head = '<script type="module" src="/search.js"></script>';
  const body = '<input id="q"><p role="status"></p><ol id="results"></ol>';
  for (const name of ['index.html', '404.html']) write(join(folder, name), pageOf(head, body));
  for (const name of ['search.js', 'index.json', 'pagefind/pagefind.js']) {
    const file = join(folder, name);
    if (!existsSync(file)) continue;
    write(file + copyEnding, compress(readFileSync(file)));
  }
}

function htmlOf({ title, summary, body, filters }: PlainCopy): string {
  const metas = Object.entries(filters).flatMap(([key, values]) =>
    values.map(
      (value) => `<meta data-pagefind-filter="${key}[content]" content="${escaped(value)}">`,
    ),
  );
  const paragraphs = [summary, ...body.split('\n')].map((text) => `<p>${escaped(text)}</p>`);
  return pageOf(metas.join(''), `<h1>${escaped(title)}</h1>${paragraphs.join('\n')}`);
}

function pageOf(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title>${head}</head><body>${body}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
