import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { pairsAmong } from '../src/model/pair.ts';
import { firstDay, yearOf } from '../src/model/partial-date.ts';
import type { Frontmatter } from './briefing.ts';

/** Copies every briefing of a content folder into a Hugo site, its frontmatter in Hugo's terms. */
export async function writeHugoContent(contentFolder: string, hugoSite: string): Promise<void> {
  const briefings = join(contentFolder, 'briefings');
  for (const path of await readdir(briefings, { recursive: true })) {
    if (!path.endsWith('.md')) continue;
    const text = await readFile(join(briefings, path), 'utf8');
    const copy = join(hugoSite, 'content', 'briefings', path);
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, hugoMarkdown(text, basename(path)));
  }
}

function hugoMarkdown(text: string, name: string): string {
  const [, header, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (header === undefined) throw new Error(`"${name}" has no frontmatter between "---" lines.`);
  const briefing = parse(header) as Frontmatter;
  return `---\n${stringify(hugoFrontmatter(briefing), { lineWidth: 0 })}---\n${body}`;
}

/** The `url` of the report becomes `report`: Hugo would publish the page at its `url`. */
function hugoFrontmatter({ url, source, sector, countries, date, ...rest }: Frontmatter) {
  const day = firstDay(date);
  return {
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
}
