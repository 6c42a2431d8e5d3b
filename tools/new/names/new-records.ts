import { Document } from 'yaml';
import { isDeviceName } from '../../../src/model/device-name.ts';
import { fold } from '../../../src/words/fold.ts';
import type { Found } from '../report.ts';
import type { NewParty } from './parties-in-report.ts';

/** A record to be saved in a content folder. */
export interface NewRecord {
  id: string;
  folder: NewParty['folder'];
  /** The path within the content folder: "people/musalia-mudavadi.yml". */
  path: string;
  /** The file, in YAML. */
  text: string;
  /** The office that the report gives a person; it belongs in the briefing. */
  office?: string;
  /** Where the report names the person or the body. */
  found: { line: number; words: string };
}

/** The most characters of the report that a record quotes. */
const longestQuotation = 200;

/**
 * Writes a draft of a record for each person and organisation that has none. What the report does not
 * say is left out, for the editor to add.
 *
 * @param taken the records of each folder, broken ones, too.
 */
export function newRecords(
  unknown: readonly Found<NewParty>[],
  taken: Record<NewParty['folder'], readonly { id: string }[]>,
): NewRecord[] {
  const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const ids = { people: idsOf(taken.people), organisations: idsOf(taken.organisations) };
  return unknown.flatMap(({ value, line, words }) => {
    const { folder, name, office } = value;
    const wanted = idOf(name);
    if (wanted === '') return [];
    const id = freeId(wanted, ids[folder]);
    ids[folder].add(id);
    const path = `${folder}/${id}.yml`;
    const text = recordText(value);
    return [
      { id, folder, path, text, ...(office !== undefined && { office }), found: { line, words } },
    ];
  });
}

/** A name as the name of a file: "Clémentine Ilunga" as "clementine-ilunga". */
function idOf(name: string): string {
  const words = fold(name)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, 80).replace(/^-+|-+$/g, '');
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id) && !isDeviceName(id)) return id;
  }
}

function recordText({ name, short, kind, country, sentence }: NewParty): string {
  const document = new Document({
    name,
    ...(short !== undefined && { names: [short] }),
    ...(kind !== undefined && { kind }),
    ...(country !== undefined && { country }),
    draft: true,
  });
  document.commentBefore = ` ${quotationOf(sentence)}`;
  return document.toString({ lineWidth: 0 });
}

/** A sentence on one line, with its beginning alone where it is long. */
function quotationOf(sentence: string): string {
  const line = sentence.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  const characters = Array.from(line);
  if (characters.length <= longestQuotation) return line;
  return `${characters
    .slice(0, longestQuotation - 1)
    .join('')
    .trimEnd()}…`;
}
