import { briefingsOf } from '../../model/records.ts';
import { patternOf, quoted } from '../../model/text.ts';
import { fold } from '../../search/analysis/fold.ts';
import { positionOf } from '../parse/validate.ts';
import { isPublished } from '../published.ts';
import type { BriefingFile } from '../read-content.ts';
import type { Check } from './check.ts';

/**
 * Finds projects that are named in none of the published briefings that they cite, by any of their names, whatever
 * the marks, capitals and hyphens. What they cite wrongly is a problem of its own.
 */
export const projectNamed: Check = ({ briefings, projects }) => {
  if (projects.length === 0) return [];
  const published = new Map(briefings.filter(isPublished).map((file) => [file.slug, file]));
  return projects.flatMap(({ path, positions, data }) => {
    if (!data) return [];
    const cited = Array.from(briefingsOf(data), (slug) => published.get(slug));
    const names = [data.name, ...data.names].map((name) => patternOf(compared(name)));
    // "Example 1" is not in "Example 12".
    const anyName = new RegExp(`(?<!\\p{N})(?:${names.join('|')})(?!\\p{N})`, 'u');
    const isNamed = (text: string) => anyName.test(compared(text));
    if (cited.some((file) => !file || textsOf(file).some(isNamed))) return [];
    const message = `No briefing that is cited here names ${quoted(data.name)}; add the spelling of the report to "names", or cite another briefing.`;
    return { path, ...positionOf(positions, ['name']), rule: 'project-named', message };
  });
};

function compared(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The addresses of links in Markdown. */
const addresses = /(?<=\])\([^)]*\)|https?:\S+/g;

/** Returns what readers read of a briefing; its file is opened only where the rest was not enough. */
function* textsOf(file: BriefingFile): Generator<string> {
  const { data } = file;
  yield* [data?.title, data?.summary, ...(data?.figures ?? []).map(({ what }) => what)].filter(
    (text) => text !== undefined,
  );
  yield file.document.body.text.replace(addresses, ' ');
}
