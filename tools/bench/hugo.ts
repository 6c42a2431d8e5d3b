import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { pairsAmong } from '../../src/model/pair.ts';
import { firstDay, yearOf } from '../../src/model/partial-date.ts';
import type { Frontmatter } from './briefing.ts';

const layouts = fileURLToPath(new URL('hugo', import.meta.url));
const pagefind = fileURLToPath(new URL('../../node_modules/.bin/pagefind', import.meta.url));

/** Returns the version of the installed Hugo; undefined where there is none. */
export function hugoVersion(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(stdout)?.[0];
}

/** Writes the project from which Hugo builds the briefings of a content folder. */
export function writeHugoProject(content: string, folder: string): void {
  cpSync(layouts, folder, { recursive: true });
  for (const path of filesBelow(join(content, 'briefings'))) {
    const file = join(folder, 'content/briefings', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, plainMarkdown(readFileSync(join(content, 'briefings', path), 'utf8')));
  }
}

/** Returns the command with which Hugo builds the pages of a project into a folder. */
export function hugoCommand(project: string, site: string): [string, string[]] {
  return ['hugo', ['--source', project, '--destination', site, '--quiet']];
}

/** Returns the command with which Pagefind adds an index to a folder of pages. */
export function pagefindCommand(site: string): [string, string[]] {
  return [process.execPath, [pagefind, '--site', site]];
}

/**
 * Returns the text of a briefing's file with what follows from it (its pairs, its year) in its
 * frontmatter, where Hugo's taxonomies look for it. The `url` of the report becomes `report`, as
 * Hugo would publish the page at its `url`.
 */
export function plainMarkdown(text: string): string {
  const [, header = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const { url, source, sector, countries, date, ...rest } = parse(header) as Frontmatter;
  const day = firstDay(date);
  const frontmatter = {
    ...rest,
    date: day,
    displayDate: date,
    report: url,
    pairs: pairsAmong(countries),
    countries: countries.map((code) => code.toLowerCase()),
    sectors: [sector].flat(),
    sources: [source],
    archive: [yearOf(day)],
  };
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n${body}`;
}
