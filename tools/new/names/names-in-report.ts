import { nearest } from '../../../src/model/nearest.ts';
import type { Appearance } from '../../../src/model/person.ts';
import { fold } from '../../../src/search/analysis/fold.ts';
import type { KnownRecords } from '../known-records.ts';
import type { Found, ReportSentence } from '../report.ts';
import { bodyFinder } from './bodies-in-sentence.ts';
import { peopleIn } from './people-in-sentence.ts';
import { taggedSentence, type Mention } from './tagged-sentence.ts';

/** A person or a body without a record, and the sentence that names it. */
export type NewName = Omit<Mention, 'ids' | 'isCertain' | 'key' | 'words'> & { sentence: string };

/** The people and organisations that a report names, in its order, each once. */
export interface NamesInReport {
  /** People with a record. */
  people: Found<Appearance>[];
  /** Ids of organisations with a record. */
  organisations: Found<string>[];
  /** Names that one of these records may have, or none. */
  doubtful: Found<{ folder: NewName['folder']; ids: readonly string[] }>[];
  /** Those without a record. */
  unknown: Found<NewName>[];
}

/** A mention, and where it is. */
type Placed = Mention & { sentence: string; line: number };

/** Returns the people and organisations of a report. What is uncertain is left out, or is doubtful. */
export function namesInReport(
  sentences: readonly ReportSentence[],
  known: KnownRecords,
): NamesInReport {
  const bodiesIn = bodyFinder(known);
  const mentions = sentences.flatMap(({ text: sentence, line, countries, names }): Placed[] => {
    const tagged = taggedSentence(sentence, countries, names);
    return [...peopleIn(tagged), ...bodiesIn(tagged)].map((one) => ({ ...one, sentence, line }));
  });
  const once = eachOnce(mentions).map((mention) => withRecords(mention, known.people));
  const names: NamesInReport = { people: [], organisations: [], doubtful: [], unknown: [] };
  const isListed = ({ folder, ids }: Placed) =>
    once.some((one) => one.isCertain && one.folder === folder && ids.includes(one.ids[0] ?? ''));
  // People come first.
  for (const mention of once.sort((a, b) => b.folder.localeCompare(a.folder))) {
    const { line, words, folder, ids, isCertain, office } = mention;
    const [id] = ids;
    const where = { line, words };
    if (id === undefined) {
      names.unknown.push({ ...where, value: mention });
    } else if (!isCertain) {
      if (!isListed(mention)) names.doubtful.push({ ...where, value: { folder, ids } });
    } else if (folder === 'people') {
      const value = { person: id, ...(office !== undefined && { office }) };
      names.people.push({ ...where, value });
    } else {
      names.organisations.push({ ...where, value: id });
    }
  }
  return names;
}

/** Returns the first mention of each that has an office, or the first. */
function eachOnce(mentions: readonly Placed[]): Placed[] {
  const groups = Map.groupBy(mentions, ({ folder, ids, isCertain, key }) =>
    [folder, isCertain, ...(ids.length > 0 ? ids : [key])].join(' '),
  );
  return [...groups.values()].flatMap(
    (same) => same.find(({ office }) => office !== undefined) ?? same.slice(0, 1),
  );
}

/** Adds the records that may be meant by a person: those with nearly the name, and of no other country. */
function withRecords(mention: Placed, records: KnownRecords['people']): Placed {
  const { folder, ids, isCertain, name, country } = mention;
  if (folder !== 'people') return mention;
  if (ids.length === 0) return { ...mention, ids: recordsAlike(name, records) };
  const own = records.get(ids[0] ?? '')?.country;
  return { ...mention, isCertain: isCertain && (own ?? country) === (country ?? own) };
}

/** Returns the records with nearly the same name, or of which one name has all words of the other. */
function recordsAlike(printed: string, records: KnownRecords['people']): string[] {
  const wordsOf = (name: string) => new Set(name.split(' '));
  const words = wordsOf(fold(printed));
  return Array.from(records).flatMap(([id, { name, names }]) => {
    const spellings = [name, ...names].map(fold);
    const isAlike = spellings.map(wordsOf).some((others) => {
      return (others.size > 1 && others.isSubsetOf(words)) || words.isSubsetOf(others);
    });
    return isAlike || nearest(fold(printed), spellings) !== undefined ? [id] : [];
  });
}
