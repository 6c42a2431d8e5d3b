import type { Appearance } from '../../../src/model/person.ts';
import { bodiesIn } from './bodies-in-sentence.ts';
import { bodyMeant, type BodyMeant, type KnownBodies } from './body-meant.ts';
import { bodyNames } from './body-names.ts';
import { ministriesOf } from './ministries-of-people.ts';
import { nameFinder } from '../../../src/words/name-finder.ts';
import type { Found, Paragraph } from '../report.ts';
import { sentencesIn } from '../../../src/words/sentences.ts';

/** Which bodies a report names. */
export interface OrganisationsInReport {
  /** Ids of those that are surely meant, in the order of their first mention, each once. */
  organisations: Found<string>[];
  /** Ids of those that may be meant, for the editor to choose. */
  doubtful: Found<string[]>[];
}

/**
 * The organisations that a report names. A body that several countries have, such as a foreign ministry,
 * is the one of the country beside it, or of the only country in its sentence; else it is doubtful. A
 * minister stands for his ministry.
 *
 * @param appearances the people of the report, with their offices.
 */
export function organisationsInReport(
  paragraphs: readonly Paragraph[],
  appearances: readonly Found<Appearance>[],
  known: KnownBodies,
): OrganisationsInReport {
  const { find, bare } = bodyFinder(known);
  const texts = paragraphs.map(({ text }) => text);
  const countries = new Set(
    texts.flatMap((text) => find(text).flatMap(({ kind, id }) => (kind === 'country' ? [id] : []))),
  );
  const organisations: Found<string>[] = [];
  const doubtful: Found<string[]>[] = [];
  const add = ({
    ids,
    certain,
    words,
    line,
    note,
  }: BodyMeant & { line: number; words: string }) => {
    const about = { line, words, ...(note !== undefined && { note }) };
    const [id, ...others] = ids;
    if (id === undefined) return;
    if (certain && others.length === 0) organisations.push({ value: id, ...about });
    else doubtful.push({ value: ids, ...about });
  };
  for (const { text, line } of paragraphs) {
    for (const sentence of sentencesIn(text)) {
      for (const mention of bodiesIn(sentence.text, find(sentence.text))) {
        add({ line, ...mention, ...bodyMeant(mention, { bare, countries, known }) });
      }
    }
    for (const one of ministriesOf(appearances, line, known)) add(one);
  }
  const certain = distinctBy(organisations, ({ value }) => value);
  const isOpen = ({ value }: Found<string[]>) =>
    !value.some((id) => certain.some((one) => one.value === id));
  return {
    organisations: certain,
    doubtful: distinctBy(doubtful.filter(isOpen), ({ value }) => value.join(' ')),
  };
}

/** Finds bodies by all their names, and tells which of these are theirs only in their country. */
function bodyFinder({ named, organisations, countries }: KnownBodies) {
  const bare = new Map<string, Set<string>>();
  const all = named.map((one) => {
    const organisation = organisations.get(one.id);
    if (one.kind !== 'organisation' || organisation === undefined) return one;
    const names = bodyNames(organisation, countries);
    bare.set(one.id, new Set(names.bare.map((name) => name.toLowerCase())));
    return { ...one, names: [...names.full, ...names.bare] };
  });
  return { find: nameFinder(all), bare };
}

function distinctBy<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const byKey = new Map(all.toReversed().map((one) => [keyOf(one), one]));
  return all.filter((one) => byKey.get(keyOf(one)) === one);
}
