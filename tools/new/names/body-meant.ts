import { countryName, type Country } from '../../../src/model/country.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import type { Person } from '../../../src/model/person.ts';
import type { Named } from '../../../src/words/books.ts';
import type { BodyMention } from './bodies-in-sentence.ts';

/** What is known of bodies, and of who and what else may be named. */
export interface KnownBodies {
  named: readonly Named[];
  organisations: ReadonlyMap<string, Organisation>;
  people: ReadonlyMap<string, Person>;
  /** By upper-case code. */
  countries: ReadonlyMap<string, Country>;
}

/** Whom a name may mean. */
export interface BodyMeant {
  ids: string[];
  /** Whether nobody else can be meant. */
  certain: boolean;
  note?: string;
}

/** What a name is read by. */
export interface Circumstances {
  /** The bare names of each organisation, in lower case. */
  bare: ReadonlyMap<string, ReadonlySet<string>>;
  /** The countries of the report. */
  countries: ReadonlySet<string>;
  known: KnownBodies;
}

/** Whom a name means, by the country beside it, in its sentence, or in the whole report. */
export function bodyMeant(
  mention: BodyMention,
  { bare, countries, known }: Circumstances,
): BodyMeant {
  const { ids, words, beside, around, isPlace } = mention;
  const countryOf = (id: string) => known.organisations.get(id)?.country ?? '';
  if (isPlace)
    return { ids, certain: false, note: 'The place may be meant, not those who govern it.' };
  const isBare = ids.some((id) => bare.get(id)?.has(words.toLowerCase()));
  if (!isBare) return { ids, certain: ids.length === 1 };
  if (beside !== undefined)
    return { ids: ids.filter((id) => countryOf(id) === beside), certain: true };
  const possible = ids.filter((id) => countries.has(countryOf(id)));
  const [only, ...more] = [...around];
  if (only !== undefined && more.length === 0) {
    const note = `${countryName(only)} is the only country in the sentence.`;
    return { ids: possible.filter((id) => countryOf(id) === only), certain: true, note };
  }
  const [one, ...others] = possible;
  if (one !== undefined && others.length === 0 && isOnlyOfItsName(one, words, countries, known)) {
    const note = `Only ${countryName(countryOf(one))} has one of this name among the countries of the report.`;
    return { ids: possible, certain: true, note };
  }
  return { ids: possible, certain: false, note: 'The report does not say of which country.' };
}

/**
 * Whether every other country of the report is known to call its ministry for the same otherwise: who
 * has a "Ministry of Industry and Trade" has no "Ministry of Industry and Commerce".
 */
function isOnlyOfItsName(
  id: string,
  words: string,
  countries: ReadonlySet<string>,
  { organisations }: KnownBodies,
): boolean {
  const purpose = /^Ministry of (\S+)/i.exec(words)?.[0];
  if (purpose === undefined) return false;
  const all = [...organisations.values()];
  return [...countries].every(
    (country) =>
      country === organisations.get(id)?.country ||
      all.some(
        (other) =>
          other.country === country && other.name.toLowerCase().startsWith(purpose.toLowerCase()),
      ),
  );
}
