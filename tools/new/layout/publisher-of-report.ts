import type { Source } from '../../../src/model/source.ts';
import { nameSet } from './name-set.ts';
import type { Report } from './read-report.ts';
import type { Found } from '../report.ts';
import { sourceAt } from './source-at.ts';

/** Who published a report and who wrote it, as far as that is told. */
export interface Publisher {
  /** The id of a source. */
  source?: Found<string>;
  /** Who wrote it, where another published it: the id of a source, or a name. */
  agency?: Found<string>;
  /** What an editor should know, in sentences. */
  doubts: string[];
}

/**
 * Whose report it is. The address tells who published; else the last of the names that are credited
 * does, as in "VNA/VNS". Who wrote it is the first of them.
 *
 * @param sources by id.
 * @param url the address at which it was found.
 */
export function publisherOfReport(
  { credits, dateline }: Report,
  sources: ReadonlyMap<string, Source>,
  url?: string,
): Publisher {
  const idOf = (name: string) =>
    [...sources].find(([id, source]) =>
      nameSet([id, source.name, ...(source.names ?? [])])(name),
    )?.[0];
  const credited = credits.map(({ value, ...where }) => ({
    ...where,
    value: idOf(value) ?? value,
  }));
  const [writer] = credited;
  const last = credited.findLast(({ value }) => sources.has(value));
  const atHome = url === undefined ? undefined : sourceAt(url, sources);
  const host: Found<string> | undefined =
    atHome !== undefined && url !== undefined
      ? { value: atHome, line: 0, words: url, note: 'Told by the address.' }
      : undefined;
  const doubts: string[] = [];
  if (url !== undefined && host === undefined) {
    doubts.push(
      `No source has an address at ${new URL(url).host}; add it to content/sources, or mend "source".`,
    );
  }
  for (const { value, line } of credited.filter(({ value }) => !sources.has(value))) {
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
