import type { OrganisationKind } from '../../../src/model/organisation.ts';
import { fold } from '../../../src/words/fold.ts';
import type { KnownParties } from './known-parties.ts';
import { namedBodiesIn } from './named-bodies.ts';
import { isInOffice } from './offices.ts';
import { holders, otherCapitals } from './office-words.ts';
import { isNext, wordsOf, type Word } from './sentence-words.ts';
import { nameOfStateBody, stateBodiesIn } from './state-bodies.ts';
import { countriesInText } from '../../../src/model/countries-in-text.ts';

/** A body that acts in a sentence. */
export interface BodyInSentence {
  /** The records that may be meant; none where no record has the name. */
  ids: readonly string[];
  /** Whether the one record is surely meant. */
  isCertain: boolean;
  name: string;
  short?: string;
  kind?: OrganisationKind;
  country?: string;
  /** As the sentence prints it. */
  words: string;
  /** The same for all names of one body without a record, as far as they are known. */
  key: string;
}

/** The records of ministries, embassies, governments and parliaments: their ids by what they are and country. */
export type StateBodyRecords = ReadonlyMap<string, ReadonlyMap<string, string[]>>;

/** Gathers the records of the bodies that every country may have one of. */
export function stateBodyRecords({ organisations, countries }: KnownParties): StateBodyRecords {
  const records = new Map<string, Map<string, string[]>>();
  for (const [id, { name, names, country }] of organisations) {
    if (country === undefined) continue;
    for (const one of new Set([name, ...names])) {
      const words = wordsOf(one, countriesInText(one, countries), []);
      const [body] = stateBodiesIn(words);
      const isWhole = body?.from === 0 && body.to === words.length;
      if (!isWhole || (body.country ?? country) !== country) continue;
      const byCountry = records.get(body.key) ?? new Map<string, string[]>();
      byCountry.set(country, [...new Set([...(byCountry.get(country) ?? []), id])]);
      records.set(body.key, byCountry);
    }
  }
  return records;
}

/** The bodies that a sentence names as acting, in its order; not those that are only in an office. */
export function bodiesIn(
  text: string,
  words: readonly Word[],
  records: StateBodyRecords,
): BodyInSentence[] {
  const states = stateBodiesIn(words);
  const isTaken = (from: number, to: number) =>
    words.slice(from, to).some(({ known }) => known?.kind === 'organisation');
  const printed = (from: number, to: number) => text.slice(words[from]?.start, words[to - 1]?.end);
  const found = [
    ...knownIn(text, words),
    ...states
      .filter(({ from, to }) => !isTaken(from, to) && !goesOn(words, to))
      .flatMap((body) => {
        const { key, kind, country, from, to } = body;
        const byCountry = records.get(key);
        const where = { from, to, words: printed(from, to), kind };
        if (country === undefined) {
          const ids = [...(byCountry?.values() ?? [])].flat();
          return kind === 'ministry' && ids.length > 0
            ? { ...where, ids, isCertain: false, name: '', key }
            : [];
        }
        const ids = byCountry?.get(country) ?? [];
        if (ids.length === 0 && kind !== 'ministry' && kind !== 'embassy') return [];
        const name = nameOfStateBody(body, country);
        return { ...where, ids, isCertain: true, country, name, key: `${key} ${country}` };
      }),
    ...namedBodiesIn(text, words)
      .filter(({ from, to }) => !states.some((state) => state.from < to && from < state.to))
      .map((body) => ({
        ...body,
        ids: [],
        isCertain: false,
        key: fold(body.name),
        words: printed(body.from, body.to),
      })),
  ];
  let office = { to: -1, isInOffice: false };
  return found
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to, ...body }) => {
      // "Officials of the Ministry of Trade and the Ministry of Finance" are officials of both.
      const between = words.slice(office.to, from);
      const isJoined =
        office.isInOffice && between.every(({ lower }) => /^(?:and|the|,)$/.test(lower));
      office = { to, isInOffice: isJoined || isInOffice(words, from, to) };
      return office.isInOffice ? [] : [body];
    });
}

/** The organisations with a record that a sentence names by one of their own names. */
function knownIn(text: string, words: readonly Word[]) {
  const starts = words.flatMap((word, at) =>
    word.known?.kind === 'organisation' && words[at - 1]?.known !== word.known ? [at] : [],
  );
  return starts.flatMap((from) => {
    const known = words[from]?.known;
    let to = from;
    while (known && words[to]?.known === known) to++;
    const row = words.slice(from, to);
    if (known === undefined || row.some(({ lower }) => holders.has(lower))) return [];
    const isCertain = known.ids.length === 1 && !known.isPlace && !goesOn(words, to);
    const printed = text.slice(known.start, text[known.end] === ')' ? known.end + 1 : known.end);
    // "Rein in spending" does not begin with REIN.
    if (from === 0 && /^\p{Lu}\p{Ll}{1,3}$/u.test(printed)) return [];
    return { ids: known.ids, isCertain, name: printed, key: printed, words: printed, from, to };
  });
}

/** Whether a name goes on with another capital: "EVN Finance" is not EVN. */
function goesOn(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (!next?.isCapital || !isNext(words, to - 1)) return false;
  return !otherCapitals.has(next.lower) && !holders.has(next.lower) && !next.country;
}
