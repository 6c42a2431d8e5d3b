import { Document } from 'yaml';
import { isDeviceName } from '../../../src/model/device-name.ts';
import { fold } from '../../../src/search/analysis/fold.ts';
import type { KnownRecords } from '../known-records.ts';
import type { Found } from '../report.ts';
import type { NewFile } from '../write-draft.ts';
import type { NewName } from './names-in-report.ts';

/** The most characters of the report that a record quotes. */
const longestQuotation = 200;

/**
 * Writes a draft of a record for each person and organisation that has none. What the report does not
 * say is left out, for the editor to add.
 *
 * @param taken the records of each folder, broken ones, too.
 */
export function newRecords(
  unknown: readonly Found<NewName>[],
  taken: Record<NewName['folder'], readonly { id: string }[]>,
): { file: NewFile; id: string; value: NewName }[] {
  const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const ids = { people: idsOf(taken.people), organisations: idsOf(taken.organisations) };
  return unknown.flatMap(({ value }) => {
    const { folder, name } = value;
    const wanted = idOf(name);
    if (wanted === '') return [];
    let id = wanted;
    for (let number = 2; ids[folder].has(id) || isDeviceName(id); number++)
      id = `${wanted}-${number}`;
    ids[folder].add(id);
    return [
      {
        id,
        value,
        file: { label: 'New record', path: `${folder}/${id}.yml`, text: recordText(value) },
      },
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

function recordText({ name, short, kind, country, sentence }: NewName): string {
  const names = short === undefined ? undefined : [short];
  const document = new Document({ name, names, kind, country, draft: true });
  const line = Array.from(sentence.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim());
  const beginning = line
    .slice(0, longestQuotation - 1)
    .join('')
    .trimEnd();
  document.commentBefore = ` ${line.length > longestQuotation ? `${beginning}…` : line.join('')}`;
  return document.toString({ lineWidth: 0 });
}

/** Adds the records that are written with a draft, so that it can name them. */
export function withNewRecords(
  known: KnownRecords,
  added: readonly { id: string; value: NewName }[],
): KnownRecords {
  const together = (folder: NewName['folder']) =>
    new Map([
      ...known[folder],
      ...added
        .filter(({ value }) => value.folder === folder)
        .map(({ id, value: { name, short, country } }) => {
          return [id, { name, names: short === undefined ? [] : [short], country }] as const;
        }),
    ]);
  return { ...known, people: together('people'), organisations: together('organisations') };
}
