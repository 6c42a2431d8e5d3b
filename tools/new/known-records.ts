import { fieldsOf } from '../../src/content/parse/validate.ts';
import { knownNames, type Content } from '../../src/content/read-content.ts';
import { validRecords } from '../../src/content/record-folders.ts';
import type { Records } from '../../src/model/records.ts';
import type { ContentVocabulary } from '../../src/content/vocabulary.ts';
import type { NamedKind } from '../../src/search/analysis/lexicon.ts';
import { nameFinder } from '../../src/search/analysis/name-finder.ts';
import { isHolder, type KnownName } from './names/tagged-sentence.ts';

/** What the content knows, by which a report is read. Maps are by id, that of countries by code. */
export type KnownRecords = Pick<
  Readonly<ContentVocabulary & Records>,
  'sources' | 'countries' | 'places' | 'sectors' | 'synonyms' | 'agreements' | 'events'
> &
  Record<'people' | 'organisations', ReadonlyMap<string, NamedRecord>>;

/** A record with its names. */
interface NamedRecord {
  name: string;
  names: readonly string[];
  country?: string;
}

/** Returns what a content folder knows, as far as it is correct; people and organisations that are drafts, too. */
export function knownRecords(content: Content): KnownRecords {
  const { people, organisations, ...vocabulary } = knownNames(content);
  return {
    ...vocabulary,
    ...validRecords(content),
    people: withNames(people),
    organisations: withNames(organisations),
  };
}

function withNames(
  files: readonly { id: string; data?: NamedRecord; sound?: Partial<NamedRecord> }[],
): Map<string, NamedRecord> {
  return new Map(
    files.flatMap((file) => {
      const { name, names = [], country } = fieldsOf(file);
      return name === undefined ? [] : [[file.id, { name, names, country }]];
    }),
  );
}

/** Returns a function that finds the names of records in a text, in the order of the text. */
export function knownNameFinder({
  people,
  organisations,
  sources,
  places,
}: KnownRecords): (text: string) => KnownName[] {
  const named = (kind: NamedKind, id: string, names: string[]) => ({ kind, id, names });
  const find = nameFinder([
    ...Array.from(people, ([id, { name, names }]) => named('person', id, [name, ...names])),
    ...Array.from(organisations, ([id, { name, names }]) => {
      // Of "Kenya Power and Lighting (KPLC)" each half is a name.
      const halves = /^(.+) \(([^()]+)\)$/.exec(name)?.slice(1) ?? [];
      // "President of France" is read as an office, whatever record has that name.
      const isBody = (one: string) => !one.split(' ').some(isHolder);
      return named('organisation', id, [name, ...names, ...halves].filter(isBody));
    }),
    // Newspapers and news agencies do not act in a report.
    ...Array.from(sources.values(), ({ name }) => named('source', name, [name])),
    ...places.map(({ id, name, names }) => named('place', id, [name, ...names])),
  ]);
  const byRank: NamedKind[] = ['person', 'organisation', 'source', 'place'];
  return (text) =>
    Array.from(
      Map.groupBy(find(text), ({ start }) => start),
      ([start, same]) => {
        const kind = byRank.find((one) => same.some((name) => name.kind === one)) ?? 'place';
        const ids = same.filter((name) => name.kind === kind).map(({ id }) => id);
        const isPlace = same.some((name) => name.kind === 'place');
        return { kind, ids, isPlace, start, end: same[0]?.end ?? start };
      },
    );
}
