import type { RecordKind, StoredResult } from '../index-format.ts';
import { lexiconData, type LexiconData, type NamedKind } from './lexicon.ts';

/** How the text of a record begins with its names, and how many parts come after them. */
const named: Partial<Record<RecordKind, { kind: NamedKind; after: number }>> = {
  Person: { kind: 'person', after: 1 },
  Organisation: { kind: 'organisation', after: 2 },
};

/**
 * Returns the names of people and organisations as a lexicon has them, read from the records, so that the
 * index of a small archive does not have them twice. They are wrong where a part is missing after them.
 */
export function namesOfRecords(records: readonly StoredResult[]): LexiconData['names'] {
  return records.flatMap(({ source, url, text }) => {
    const { kind, after } = named[source as RecordKind] ?? {};
    if (kind === undefined) return [];
    const [, id = ''] = url.split('/');
    const names = text.split(', ').slice(0, -(after ?? 0));
    return lexiconData([{ kind, id, names }], { groups: [], narrower: [] }).names;
  });
}

/** Leaves out the names that `namesOfRecords` returns. */
export function withoutNamesOfRecords(
  lexicon: LexiconData,
  records: readonly StoredResult[],
): LexiconData {
  const known = new Set(namesOfRecords(records).map((names) => names.join('\n')));
  return { ...lexicon, names: lexicon.names.filter((names) => !known.has(names.join('\n'))) };
}

/** Adds the names again that were left out. */
export function withNamesOfRecords(
  lexicon: LexiconData,
  records: readonly StoredResult[],
): LexiconData {
  const known = new Set(lexicon.names.map(([term]) => term));
  const more = namesOfRecords(records).filter(([term]) => !known.has(term));
  return { ...lexicon, names: [...lexicon.names, ...more] };
}
