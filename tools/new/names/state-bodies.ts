import { countryName } from '../../../src/model/country.ts';
import type { OrganisationKind } from '../../../src/model/organisation.ts';
import { fold } from '../../../src/words/fold.ts';
import { fields, otherCapitals } from './office-words.ts';
import { countryAfter, countryBefore, isNext, type Word } from './sentence-words.ts';

/** A body that every country may have one of, where words name it. */
export interface StateBody {
  /** The same for all names of it, in all countries: "ministry energy mines". */
  key: string;
  /** Absent where the words right beside do not say it, or say two. */
  country?: string;
  kind: OrganisationKind;
  /** Its name without its country: "Ministry of Energy and Mines". */
  called: string;
  /** What follows the country in its name: " in Russia". */
  host: string;
  /** The first word, that of a country before it included, and the one behind the last. */
  from: number;
  to: number;
}

/** The ministries, embassies, governments and parliaments that words name, in their order. */
export function stateBodiesIn(words: readonly Word[]): StateBody[] {
  return words.flatMap(({ lower }, at) => {
    if (lower === 'ministry') return ministryAt(words, at) ?? [];
    if (lower === 'embassy') return embassyAt(words, at) ?? [];
    if (lower === 'government')
      return withCountry(words, at, at + 1, plainBody('Government', 'government'));
    const isAssembly = lower === 'assembly' && words[at - 1]?.lower === 'national';
    if (isAssembly)
      return withCountry(words, at - 1, at + 1, plainBody('National Assembly', 'parliament'));
    return [];
  });
}

/** A body's name with its country: "Ministry of Trade of the Philippines". */
export function nameOfStateBody({ called, host }: StateBody, country: string): string {
  return `${called} of ${withArticle(countryName(country))}${host}`;
}

type Body = Pick<StateBody, 'key' | 'kind' | 'called' | 'host'>;

function plainBody(called: string, kind: OrganisationKind): Body {
  return { key: called.toLowerCase(), kind, called, host: '' };
}

function ministryAt(words: readonly Word[], at: number): StateBody | undefined {
  if (/^(?:of|for)$/.test(words[at + 1]?.lower ?? '') && !countryAfter(words, at + 1)) {
    const first = words[at + 2]?.lower === 'the' ? at + 3 : at + 2;
    const to = endOfPurpose(words, first);
    if (to === undefined) return undefined;
    const purpose = words.slice(first, to);
    const article = first === at + 3 ? 'the ' : '';
    const called = `Ministry ${words[at + 1]?.lower ?? 'of'} ${article}${inCapitals(purpose)}`;
    return withCountry(words, at, to, { key: keyOf(purpose), kind: 'ministry', called, host: '' });
  }
  let from = at;
  while (isPurposeBefore(words, from)) from--;
  const purpose = words.slice(from, at);
  // "Trade and Foreign Ministry" after a capital that is no purpose may be two things.
  if (purpose.length === 0 || /^(?:and|,|&)$/.test(words[from - 1]?.lower ?? '')) {
    if (purpose.length === 0 || words[from - 2]?.isCapital) return undefined;
  }
  const called = `${inCapitals(purpose)} Ministry`;
  return withCountry(words, from, at + 1, {
    key: keyOf(purpose),
    kind: 'ministry',
    called,
    host: '',
  });
}

function embassyAt(words: readonly Word[], at: number): StateBody | undefined {
  const of = countryAfter(words, at + 1);
  const host = countryAfter(words, of?.to ?? at + 1, /^in$/);
  const country = of?.code ?? countryBefore(words, at)?.code;
  if (host === undefined || country === undefined) return undefined;
  return {
    key: `embassy ${host.code}`,
    country,
    kind: 'embassy',
    called: 'Embassy',
    host: ` in ${withArticle(countryName(host.code))}`,
    from: of ? at : (countryBefore(words, at)?.from ?? at),
    to: host.to,
  };
}

/** Adds the country that is right beside a body. */
function withCountry(words: readonly Word[], from: number, to: number, body: Body): StateBody {
  const before = countryBefore(words, from);
  const after = countryAfter(words, to);
  const codes = new Set([before?.code, after?.code].filter((code) => code !== undefined));
  const [code] = codes;
  // In "Lao and Vietnamese Ministry" the word beside is not all that is said.
  const isShared =
    before && words[before.from - 1]?.lower === 'and' && words[before.from - 2]?.country;
  const country = codes.size === 1 && !isShared ? code : undefined;
  return {
    ...body,
    ...(country !== undefined && { country }),
    from: before?.from ?? from,
    to: after?.to ?? to,
  };
}

/** The word behind what a ministry is for; none where that is unclear. */
function endOfPurpose(words: readonly Word[], first: number): number | undefined {
  let to = first;
  for (let at = first; ; at++) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined) break;
    if (isPurpose(word) && (at === first || at > to || isNext(words, at - 1))) {
      to = at + 1;
      continue;
    }
    if (!/^(?:and|,|&)$/.test(word.lower) || to === first) break;
    const joined = next?.lower === 'and' ? words[at + 2] : next;
    if (
      joined !== undefined &&
      fields.has(joined.lower) &&
      (word.text !== ',' || isList(words, at))
    )
      continue;
    // "Ministry of Trade and Blue Economy" and "Ministry of Trade and Huawei" look alike.
    if (word.text !== ',' && joined?.isCapital && !joined.country) return undefined;
    break;
  }
  return to === first ? undefined : to;
}

/** Whether a list that goes on at a comma ends with "and". */
function isList(words: readonly Word[], comma: number): boolean {
  for (let at = comma + 1; at < comma + 12; at++) {
    const word = words[at];
    if (word?.lower === 'and' || word?.text === '&') return fields.has(words[at + 1]?.lower ?? '');
    if (word === undefined || !(word.text === ',' || fields.has(word.lower))) return false;
  }
  return false;
}

function isPurpose(word: Word): boolean {
  if (word.country) return false;
  return fields.has(word.lower) || (word.isCapital && !otherCapitals.has(word.lower));
}

function isPurposeBefore(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at - 1], words[at]];
  if (word === undefined || next === undefined) return false;
  if (/^(?:and|&)$/.test(word.lower))
    return fields.has(next.lower) && fields.has(words[at - 2]?.lower ?? '');
  if (word.text === ',')
    return (
      fields.has(next.lower) && fields.has(words[at - 2]?.lower ?? '') && isList(words, at - 1)
    );
  return isPurpose(word) && isNext(words, at - 1);
}

/** What a ministry is for, as it is compared: "National Defense" is "Defence", "Foreign Affairs" "Foreign". */
function keyOf(purpose: readonly Word[]): string {
  const words = purpose
    .map(({ lower }) => fold(lower).replace('defense', 'defence').replace('labor', 'labour'))
    .filter((word) => !/^(?:and|&|,|the)$/.test(word));
  const plain = words
    .join(' ')
    .replace(/^national (?=.)/, '')
    .replace(/ affairs$/, '');
  return `ministry ${plain}`;
}

/** As names of bodies are written: "Transport and Infrastructure". */
function inCapitals(words: readonly Word[]): string {
  return words
    .map(({ text }) =>
      text === 'and' ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ')
    .replaceAll(' ,', ',');
}

function withArticle(country: string): string {
  const takes =
    /^(?:United |Netherlands|Philippines|Maldives|Bahamas|Gambia|DR Congo|Czech |Dominican |Central African |.* Islands$)/;
  return takes.test(country) ? `the ${country}` : country;
}
