import { Document } from 'yaml';
import { problemWithReservedName } from '../../../src/model/reserved-name.ts';
import { fold } from '../../../src/search/analysis/fold.ts';
import type { KnownRecords } from '../known-records.ts';
import type { Found } from '../report.ts';
import type { NewFile } from '../write-draft.ts';
import type { NewName } from './names-in-report.ts';

/** The most characters of the report that a record quotes. */
const longestQuotation = 200;

/** A record that is written with a draft. */
interface NewRecord extends NewName {
  id: string;
  file: NewFile;
}

/**
 * Returns a draft of a record for each person and organisation that has none. What the report does not
 * say is left out, for the editor to add.
 *
 * @param taken the records of each folder, broken ones, too.
 */
export function newRecords(
  unknown: readonly Found<NewName>[],
  taken: Record<NewName['folder'], readonly { id: string }[]>,
): NewRecord[] {
  const { people, organisations } = taken;
  const paths = new Set([
    ...people.map(({ id }) => `people/${id}`),
    ...organisations.map(({ id }) => `organisations/${id}`),
  ]);
  return unknown.flatMap(({ value }) => {
    const wanted = idOf(value.name);
    if (wanted === '') return [];
    const pathOf = (id: string) => `${value.folder}/${id}`;
    let id = wanted;
    for (let number = 2; paths.has(pathOf(id)) || problemWithReservedName(id); number++)
      id = `${wanted}-${number}`;
    paths.add(pathOf(id));
    const file = { label: 'New record', path: `${pathOf(id)}.yml`, text: recordText(value) };
    return [{ ...value, id, file }];
  });
}

/** Returns a name as the name of a file: "Clémentine Ilunga" as "clementine-ilunga". */
export function idOf(name: string): string {
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
export function withNewRecords(known: KnownRecords, added: readonly NewRecord[]): KnownRecords {
  const together = (folder: NewName['folder']) => {
    const records = added.filter((one) => one.folder === folder);
    return new Map([
      ...known[folder],
      ...records.map(({ id, name, short, country }) => {
        return [id, { name, names: short === undefined ? [] : [short], country }] as const;
      }),
    ]);
  };
  return { ...known, people: together('people'), organisations: together('organisations') };
}
