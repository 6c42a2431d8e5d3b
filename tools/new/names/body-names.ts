import { countryName, type Country } from '../../../src/model/country.ts';
import type { Organisation, OrganisationKind } from '../../../src/model/organisation.ts';
import { fold } from '../../../src/words/fold.ts';

/** "Lao government" is a body; "Vietnamese customs" and "Lao electricity" need be none. */
const calledByOneWord: ReadonlySet<OrganisationKind> = new Set([
  'government',
  'embassy',
  'parliament',
]);

/** The names of an organisation in running text. */
export interface BodyNames {
  /** Those that are its own: with its country, or without need of one. */
  full: string[];
  /** Those that are its own only where its country is meant: "Ministry of Energy". */
  bare: string[];
}

/**
 * How reports call an organisation: "Ministry of Energy of Laos" is also the "Lao Ministry of Energy",
 * "Laos’ Energy Ministry" and, where Laos is meant, the "Ministry of Energy"; "Embassy of Laos in
 * Russia" is the "Lao Embassy in Russia". A short form in brackets is a name by itself.
 *
 * @param countries by upper-case code.
 */
export function bodyNames(
  { name, names, kind, country }: Organisation,
  countries: ReadonlyMap<string, Country>,
): BodyNames {
  const [, long, short] = /^(.+) \(([^()]+)\)$/.exec(name) ?? [];
  const own = [name, ...names, ...(long !== undefined && short !== undefined ? [long, short] : [])];
  if (country === undefined) return { full: own, bare: [] };
  const { nouns, adjectives } = spellingsOf(country, countries);
  const full = new Set(own);
  const bare = new Set<string>();
  for (const one of own) {
    const { body, host } = withoutCountry(one, nouns) ?? {};
    if (body === undefined || host === undefined) continue;
    const isPlainWord = !body.includes(' ');
    if (isPlainWord && !calledByOneWord.has(kind)) continue;
    for (const called of host === '' ? otherOrders(body) : [body]) {
      for (const noun of nouns) full.add(`${called} of ${noun}${host}`);
      for (const before of [...nouns, ...adjectives]) full.add(`${before} ${called}${host}`);
      if (host === '' && !isPlainWord && !own.includes(called)) bare.add(called);
    }
  }
  return { full: [...full], bare: [...bare] };
}

function spellingsOf(code: string, countries: ReadonlyMap<string, Country>) {
  const { names = [], demonym } = countries.get(code) ?? {};
  const nouns = [countryName(code), ...names].filter((name) => /^\p{Script=Latin}/u.test(name));
  return { nouns, adjectives: demonym === undefined ? [] : [demonym] };
}

/** "Embassy of Laos in Russia" is an "Embassy" at a host, " in Russia". */
function withoutCountry(
  name: string,
  nouns: readonly string[],
): { body: string; host: string } | undefined {
  for (const noun of nouns) {
    const at = fold(name).indexOf(` of ${fold(noun)}`);
    const host = name.slice(at + ` of ${noun}`.length);
    if (at > 0 && (host === '' || host.startsWith(' in ')))
      return { body: name.slice(0, at), host };
  }
  return undefined;
}

/** "Ministry of National Defence" is the "Defence Ministry", too. */
function otherOrders(body: string): string[] {
  const purpose = /^Ministry of (.+)$/.exec(body)?.[1];
  if (purpose === undefined) return [body];
  const short = purpose.replace(/^National /, '').replace(/ Affairs$/, '');
  return [body, ...new Set([`${purpose} Ministry`, `${short} Ministry`])];
}
