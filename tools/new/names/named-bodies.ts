import type { OrganisationKind } from '../../../src/model/organisation.ts';
import {
  bodies,
  fields,
  holders,
  joints,
  otherCapitals,
  ranks,
  smallWords,
} from './office-words.ts';
import { countryBefore, countryOfName, isNext, type Word } from './sentence-words.ts';

/** A body by a name of its own, where words name it. */
export interface NamedBody {
  name: string;
  /** Its short form, as it is printed in brackets: "KPA". */
  short?: string;
  kind?: OrganisationKind;
  country?: string;
  /** The first word and the one behind the last. */
  from: number;
  to: number;
}

/** What a word in a body's name says of its kind. */
const kinds: Record<string, OrganisationKind | undefined> = {
  bank: 'bank',
  parliament: 'parliament',
  ltd: 'company',
  limited: 'company',
  co: 'company',
  corp: 'company',
  corporation: 'company',
  company: 'company',
  group: 'company',
  inc: 'company',
  plc: 'company',
  holdings: 'company',
  university: 'other',
  institute: 'other',
  academy: 'other',
  chamber: 'other',
  association: 'other',
  foundation: 'other',
};

/** Nouns that make a body's name where its country is in the name or right beside it. */
const weakNouns = new Set(
  `authority agency council commission committee board department bureau office administration
  secretariat fund federation union organisation organization airlines airways senate institute
  academy association`.split(/\s+/),
);

/** Words by which a body of several countries is known; they need no country. */
const worldly = /^(?:World|International|European|African|Asian|Arab|United|ASEAN|UN)$/;

/** What looks like a body and is none, or is one that publishes. */
const noBody =
  /\b(?:West|South|Left|Right|North) Bank\b|\bSoviet Union\b|\b(?:Working|Contact|Study|Joint|Expert|Core|Interest|Friendship|Focus|Peer|Ethnic|Age|Income|Blood|Advisory) Group|\b(?:Joint|Intergovernmental|Mixed|Steering|Organi[sz]ing|Preparatory) (?:\S+ )?(?:Committee|Commission|Council)|\bNews\b|\bReuters\b|\bPress\b|\bTimes\b|\bPost\b|\bDaily\b|\bMedia\b|\bTelevision\b|\bRadio\b|\bHerald\b|\bTribune\b|\bBroadcasting\b|\bExecutive Board\b|\bUnited Nations Security\b/;

/** The bodies that are named with a noun such as "Authority", "Bank" or "Ltd", in their order. */
export function namedBodiesIn(text: string, words: readonly Word[]): NamedBody[] {
  if (text === text.toUpperCase()) return [];
  const found: NamedBody[] = [];
  for (let at = 0; at < words.length; at++) {
    const body = bodyAt(text, words, at);
    if (!body) continue;
    found.push(body);
    at = body.to;
  }
  return found;
}

function bodyAt(text: string, words: readonly Word[], at: number): NamedBody | undefined {
  const noun = words[at];
  if (!noun?.isCapital || !(kinds[noun.lower] ?? weakNouns.has(noun.lower))) return undefined;
  let from = at;
  while (at - from < 9 && isNamePart(words, from - 1)) from--;
  let last = at + 1;
  while (
    last - at < 8 &&
    isNext(words, last - 1) &&
    bodies.has(words[last]?.lower ?? '') &&
    words[last]?.isCapital
  )
    last++;
  let to = last;
  for (let more = endOfComplement(words, to); more !== undefined; more = endOfComplement(words, to))
    to = more;
  if (to - from > 14 || isUnclear(text, words, from, to)) return undefined;
  const country = countryBefore(words, from);
  const row = words.slice(from, to);
  const final = words[last - 1];
  const kind = kinds[final?.lower ?? ''] ?? kinds[noun.lower];
  // The adjective before a company's name is seldom a part of it: "Chinese Tongkun Group".
  const behind = behindDemonym(words, from);
  const first = kind === 'company' ? behind : from;
  const end = words[to - 1]?.end ?? 0;
  const name = text.slice(words[first]?.start ?? 0, end);
  const codes = new Set(
    [countryOfName(words, from), ...row.map((word) => word.country?.code), country?.code].filter(
      (code) => code !== undefined,
    ),
  );
  const [code] = codes;
  const isOwn = row.some(
    ({ lower, isCapital, country }) =>
      isCapital &&
      !country &&
      ![fields, bodies, ranks, holders, joints].some((set) => set.has(lower)) &&
      !kinds[lower],
  );
  const needsCountry = weakNouns.has(noun.lower) && !worldly.test(row[0]?.text ?? '');
  if (noBody.test(name) || to - first < 2) return undefined;
  // "Chinese Oil Company" and "Thai Central Bank" describe a body; "Korea Oil Company" is a name.
  if (!isOwn && (behind > from || (kind === 'company' && row.length < 3))) return undefined;
  const short = /^\(([A-Z][A-Za-z&-]{1,9})\)/.exec(text.slice(end + 1, end + 13))?.[1];
  const isShort = short !== undefined && /[A-Z]{2}/.test(short) && short[0] === name[0];
  if (codes.size === 0 && ((needsCountry && !isShort) || !isOwn)) return undefined;
  const host = words[to]?.lower === 'in' && words[to + 1]?.country;
  return {
    name,
    ...(isShort && { short }),
    ...(kind && { kind }),
    ...(codes.size === 1 && !host && code !== undefined && { country: code }),
    from,
    to,
  };
}

/** The word behind a demonym that words begin with; the first where they begin with none. */
function behindDemonym(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.isDemonym && words[at]?.country === words[from]?.country) at++;
  return at;
}

/** "China-based", "US-listed". */
function isDescription({ lower }: Word): boolean {
  return /-(?:based|listed|led|owned|backed|run|controlled|funded|made)$/.test(lower);
}

/** Whether a word belongs to the name that goes on behind it. */
function isNamePart(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (word.text === '&') return words[at - 1]?.isCapital === true;
  if (word.lower === 'and')
    return (
      fields.has(next.lower) &&
      fields.has(words[at - 1]?.lower ?? '') &&
      words[at - 1]?.isCapital === true
    );
  if (isDescription(word)) return false;
  return (
    word.isCapital &&
    isNext(words, at) &&
    !otherCapitals.has(word.lower) &&
    word.known?.kind !== 'person'
  );
}

/** The word behind "of Commerce and Industry", "of Thailand", "for Trade". */
function endOfComplement(words: readonly Word[], at: number): number | undefined {
  if (!/^(?:of|for)$/.test(words[at]?.lower ?? '')) return undefined;
  let to = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const first = to;
  while (to - first < 8) {
    const word = words[to];
    if (
      word?.isCapital &&
      !otherCapitals.has(word.lower) &&
      (to === first || isNext(words, to - 1))
    )
      to++;
    else if (isListed(words, to)) to += words[to + 1]?.lower === 'and' ? 3 : 2;
    else break;
    if (words[to - 1]?.isPossessive) return undefined;
  }
  return to === first ? undefined : to;
}

/** "Commerce and Industry", "Commerce, Industry, Mine, and Agriculture". */
function isListed(words: readonly Word[], at: number): boolean {
  if (!/^(?:and|&|,)$/.test(words[at]?.lower ?? '')) return false;
  for (let next = at; next < at + 10; next++) {
    const word = words[next];
    if (word === undefined) return false;
    const isField = fields.has(word.lower.replace(/^mine$/, 'mines')) && word.isCapital;
    if (word.text === ',' || word.text === '&' || word.lower === 'and' || isField) {
      const isLast = /^(?:and|&)$/.test(word.lower);
      if (isLast)
        return (
          fields.has(words[next + 1]?.lower ?? '') &&
          words[next + 1]?.isCapital === true &&
          !(isNext(words, next + 1) && words[next + 2]?.isCapital)
        );
    } else return false;
  }
  return false;
}

/** Whether more or fewer words may belong to a name. */
function isUnclear(text: string, words: readonly Word[], from: number, to: number): boolean {
  const [before, first, next] = [words[from - 1], words[from], words[to]];
  const row = words.slice(from, to);
  if (row.some(({ known }) => known && known.kind !== 'place')) return true;
  if (row.some(({ lower }) => holders.has(lower))) return true;
  if (row.slice(0, -1).some(({ isPossessive }) => isPossessive)) return true;
  if (/[-–—/.]/.test(text[(first?.start ?? 0) - 1] ?? '')) return true;
  if (next?.isCapital && isNext(words, to - 1) && !otherCapitals.has(next.lower)) return true;
  const isInRow = before?.isCapital === true && isNext(words, from - 1);
  if (isInRow && !smallWords.has(before.lower) && !isDescription(before)) return true;
  if (/^(?:of|for)$/.test(before?.lower ?? '') && words[from - 2]?.isCapital) return true;
  if (/^(?:and|&)$/.test(before?.lower ?? '') && fields.has(first?.lower ?? '')) return true;
  if (
    /^(?:and|&)$/.test(next?.lower ?? '') &&
    words[to + 1]?.isCapital &&
    fields.has(words[to + 1]?.lower ?? '')
  )
    return true;
  if (next?.text === ',' && words[to + 1]?.isCapital && fields.has(words[to + 1]?.lower ?? ''))
    return true;
  const isFirst = before === undefined || /^["“”‘]$/.test(before.text);
  return isFirst && /(?:ing|ly)$/.test(first?.lower ?? '');
}
