import type { Source } from '../../../src/model/source.ts';
import type { Found, Given } from '../report.ts';
import { isNewsAgency } from './agencies.ts';
import { nameSet } from './name-set.ts';
import type { Report } from './read-report.ts';

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
 * Returns who published a report. The address decides; else it is the last of the known sources that are
 * credited, as in "VNA/VNS". The first that is credited wrote it.
 *
 * @param sources by id.
 * @param given what the editor says: a source that is given needs no other sign.
 */
export function publisherOfReport(
  { credits, dateline }: Report,
  sources: ReadonlyMap<string, Source>,
  { url, source: given }: Given = {},
): Publisher {
  const named = Array.from(sources, ([id, { name, names = [] }]) => ({
    id,
    isName: nameSet([id, name, ...names]),
  }));
  const credited = credits.map(({ value, ...where }) => ({
    ...where,
    value: named.find(({ isName }) => isName(value))?.id ?? value,
  }));
  const doubts = credited
    .filter(({ value }) => !sources.has(value) && !value.split(' and ').every(isNewsAgency))
    .map(({ value, line }) => `Line ${line} credits “${value}”, which is not in content/sources.`);
  const host = url === undefined ? undefined : sourceAt(url, sources);
  const [writer] = credited;
  const [value, words = ''] = given === undefined ? [host, url] : [given, '--source'];
  const atAddress = value === undefined ? undefined : { value, line: 0, words };
  const isStated = given !== undefined || url !== undefined;
  const source = isStated ? atAddress : credited.findLast((one) => sources.has(one.value));
  if (url !== undefined && !source) {
    doubts.unshift(
      `No source in content/sources has its home page at ${new URL(url).host}; add one, or correct "source".`,
    );
  } else if (!source && !writer) {
    doubts.push(
      'The report names no publisher; give its address with --url, or its source with --source.',
    );
  } else if (source && !isStated && !credited[1] && writer?.words !== dateline?.words) {
    doubts.push(
      `Only ${sources.get(source.value)?.name ?? source.value} is credited; if another source published it, give its address with --url.`,
    );
  }
  return { source, agency: writer?.value === source?.value ? undefined : writer, doubts };
}

/** Returns the id of the source that publishes at an address; that with the longest host where several do. */
export function sourceAt(url: string, sources: ReadonlyMap<string, Source>): string | undefined {
  const host = hostOf(url);
  const [found] = [...sources]
    .flatMap(([id, { address }]) => (address === undefined ? [] : [{ id, home: hostOf(address) }]))
    .filter(({ home }) => host === home || host.endsWith(`.${home}`))
    .sort((a, b) => b.home.length - a.home.length);
  return found?.id;
}

/** Returns the host, without the part for a language or a device. */
function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|en|english|m)\./, '');
}
