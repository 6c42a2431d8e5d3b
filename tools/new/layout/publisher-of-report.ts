import type { Source } from '../../../src/model/source.ts';
import { isNewsAgency } from './agencies.ts';
import { nameSet } from './name-set.ts';
import type { Report } from './read-report.ts';
import type { Found } from '../report.ts';
import { sourceAt } from './source-at.ts';

/** Who published a report and who wrote it, as far as it says. */
export interface Publisher {
  /** The id of a source. */
  source?: Found<string>;
  /** Who wrote it, where another published it: the id of a source, or a name as printed. */
  agency?: Found<string>;
  /** What an editor should know, in sentences. */
  doubts: string[];
}

/**
 * Who published a report. The address decides; else it is the last of the known sources that are
 * credited, as in "VNA/VNS". The first that is credited wrote it.
 *
 * @param sources by id.
 * @param url the address at which it was found.
 */
export function publisherOfReport(
  { credits, dateline }: Report,
  sources: ReadonlyMap<string, Source>,
  url?: string,
): Publisher {
  const named = Array.from(sources, ([id, source]) => ({
    id,
    isName: nameSet([id, source.name, ...(source.names ?? [])]),
  }));
  const credited = credits.map(({ value, ...where }) => ({
    ...where,
    value: named.find(({ isName }) => isName(value))?.id ?? value,
  }));
  const [writer] = credited;
  const last = credited.findLast(({ value }) => sources.has(value));
  const atAddress = url === undefined ? undefined : sourceAt(url, sources);
  const host: Found<string> | undefined =
    atAddress !== undefined && url !== undefined
      ? { value: atAddress, line: 0, words: url, note: 'The address shows it.' }
      : undefined;
  const doubts: string[] = [];
  if (url !== undefined && host === undefined) {
    doubts.push(
      `No source has an address at ${new URL(url).host}; add it to content/sources, or correct "source".`,
    );
  }
  for (const { value, line } of credited) {
    if (sources.has(value) || value.split(' and ').every(isNewsAgency)) continue;
    doubts.push(
      `The credit on line ${line} names “${value}”, which is in no file of content/sources.`,
    );
  }
  const source = host ?? (url === undefined ? last : undefined);
  if (!source) {
    if (credits.length === 0 && url === undefined)
      doubts.push(
        'The report credits nobody; give its address with --url, or the source with --source.',
      );
    return { ...(writer && { agency: writer }), doubts };
  }
  const isOther = writer && writer.value !== source.value;
  if (url === undefined && credited.length === 1 && writer?.words !== dateline?.words) {
    doubts.push(
      `Only ${sources.get(source.value)?.name ?? source.value} is credited; if another published this copy, give its address with --url.`,
    );
  }
  return { source, ...(isOther && { agency: writer }), doubts };
}
