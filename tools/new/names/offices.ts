import {
  afterHolder,
  bodies,
  fields,
  holders,
  joints,
  notNow,
  otherCapitals,
  ownBodies,
  publicHolders,
  ranks,
  sent,
  titles,
  workers,
} from './office-words.ts';
import { countryBefore, isNext, type Word } from './sentence-words.ts';

/** An office in a sentence. */
export interface Office {
  /** As it is printed, without the country before it, save an ambassador's adjective. */
  office: string;
  /** The country that the words right beside the holder say. */
  country?: string;
  /** Where its words begin in the text, without a country that is not part of it. */
  start: number;
  /** The first word, the country included, and the one behind the last. */
  from: number;
  to: number;
}

/** The most words between the holder of an office and either end of it. */
const longest = 14;

/** What follows a whole office in a sentence without a mark between. */
const behindOffice =
  /^(?:said|says|told|adds?|added|noted|stressed|affirmed|announced|met|signed|and|who|on|in|at|was|is|has|had|will|would|as|to|with|during|after|before|by|from|that|also)$/;

/** Whether a word is one of those that offices are made of, whatever its capitals. */
export function isOfficeWord({ lower }: Word): boolean {
  return [holders, ranks, fields, bodies].some((words) => words.has(lower));
}

/**
 * The office right before a name: "Vietnamese Deputy Minister of Trade Name", "the Director of the Bank,
 * Mr Name,".
 *
 * @param at the first word of the name.
 * @param end the word behind the name.
 * @param floor the first word that may belong to the office.
 * @param isKnown whether the name surely begins at `at`; else every word before it must be an office's.
 */
export function officeBefore(
  text: string,
  words: readonly Word[],
  { at, end, floor, isKnown }: { at: number; end: number; floor: number; isKnown: boolean },
): Office | undefined {
  let to = beforeTitles(words, at);
  const hasTitle = to < at;
  const isApposed = words[to - 1]?.text === ',';
  if (isApposed) to--;
  const isClosed = /^[,.]$/.test(words[end]?.text ?? '.');
  if (isApposed && !hasTitle && !isClosed) return undefined;
  if (!hasTitle && !isApposed && words[to - 1]?.isPossessive) return undefined;
  for (let holder = to - 1; holder >= Math.max(floor, to - longest); holder--) {
    if (!holders.has(words[holder]?.lower ?? '')) continue;
    const head = endOfHead(words, holder);
    const rest = words.slice(head + 1, to);
    const isWhole =
      head === to ||
      (isLink(words[head]) &&
        rest.length > 0 &&
        !joints.has(rest.at(-1)?.lower ?? '') &&
        rest.every((word, index) => isComplement(word, rest[index + 1], isKnown || isApposed)));
    if (isWhole)
      return withFirstOffice(text, words, floor, officeAt(text, words, { holder, to, floor }));
  }
  return undefined;
}

/** Adds the first of two offices of one person: "Deputy Prime Minister and Minister of Trade". */
function withFirstOffice(
  text: string,
  words: readonly Word[],
  floor: number,
  office: Office | undefined,
): Office | undefined {
  const and = (office?.from ?? 0) - 1;
  if (office === undefined || words[and]?.lower !== 'and') return office;
  const first = officeBefore(text, words, { at: and, end: and, floor, isKnown: false });
  // "the President and Prime Minister Name" are two people.
  const isHis = first && /\b(?:deputy|vice|secretary)\b/i.test(first.office);
  if (!isHis || words[first.from - 1]?.lower === 'the') return office;
  const { start, from, country = office.country } = first;
  const end = office.start + office.office.length;
  return {
    ...office,
    office: text.slice(start, end),
    start,
    from,
    ...(country !== undefined && { country }),
  };
}

/** The office right after a name: "Name, Minister of Energy,", "Name, who is Lao Minister of Energy". */
export function officeAfter(text: string, words: readonly Word[], end: number): Office | undefined {
  if (words[end]?.text !== ',') return undefined;
  let from = end + 1;
  if (words[from]?.lower === 'who') {
    if (!/^(?:is|was)$/.test(words[from + 1]?.lower ?? '')) return undefined;
    from += words[from + 2]?.lower === 'also' ? 3 : 2;
  }
  if (/^(?:the|a|an|its)$/.test(words[from]?.lower ?? '')) from++;
  let to = endOfOffice(words, from);
  if (to === undefined) return undefined;
  if (words[to]?.lower === 'and') to = endOfOffice(words, to + 1) ?? to;
  const next = words[to];
  const isPerson = words.slice(from, to + 1).some(({ known }) => known?.kind === 'person');
  if (isPerson || (next?.isCapital && isNext(words, to - 1))) return undefined;
  const holder = words.findIndex(({ lower }, index) => index >= from && holders.has(lower));
  return officeAt(text, words, { holder, to, floor: from });
}

/** The word behind the office that begins at a word; none where no holder follows. */
function endOfOffice(words: readonly Word[], from: number): number | undefined {
  let holder = from;
  while (holder < from + longest && !holders.has(words[holder]?.lower ?? '')) {
    const word = words[holder];
    if (word === undefined || !(belongs(word) || joints.has(word.lower))) return undefined;
    holder++;
  }
  if (holder === from + longest) return undefined;
  const head = endOfHead(words, holder);
  if (!isLink(words[head])) return isNothing(words, from, head) ? undefined : head;
  let to = head;
  for (let at = head + 1; at < head + longest; at++) {
    const word = words[at];
    if (word === undefined || !isComplement(word, words[at + 1], true)) break;
    if (word.lower === 'and' && endOfHeadFrom(words, at + 1)) break;
    if (!joints.has(word.lower) && word.text !== ',') to = at + 1;
  }
  // "ambassador to the African country": where the words go on, what the office is for is not whole.
  const more = words[to]?.lower === 'and' ? words[to + 1] : undefined;
  const isCut =
    (isNext(words, to - 1) && !behindOffice.test(words[to]?.lower ?? '')) ||
    (more !== undefined && !more.isCapital && !isOfficeWord(more) && more.lower !== 'the');
  if (isCut || joints.has(words[to - 1]?.lower ?? '')) to = head;
  return isNothing(words, from, to) ? undefined : to;
}

/** Whether words that begin an office lead to its holder: "and Minister of", "and Deputy Chairman". */
function endOfHeadFrom(words: readonly Word[], from: number): boolean {
  const row = words.slice(from, from + 4);
  const holder = row.findIndex(({ lower }) => holders.has(lower));
  return holder >= 0 && row.slice(0, holder).every(({ lower }) => ranks.has(lower));
}

/** The first of the titles before a name: "Mr.", "Senior Lieutenant General"; the name where there is none. */
function beforeTitles(words: readonly Word[], at: number): number {
  let first = at;
  while (
    first > at - 8 &&
    titles.has(words[words[first - 1]?.text === '.' ? first - 2 : first - 1]?.lower ?? '')
  ) {
    first -= words[first - 1]?.text === '.' ? 2 : 1;
    // "Secretary General Name" has an office, not a general.
    if (afterHolder[words[first - 1]?.lower ?? '']?.test(words[first]?.lower ?? ''))
      return first + 1;
  }
  return first < at && words[first - 1]?.lower === 'senior' ? first - 1 : first;
}

/** The word behind the holder: "Director", "Director General". */
function endOfHead(words: readonly Word[], holder: number): number {
  const pattern = afterHolder[words[holder]?.lower ?? ''];
  if (pattern?.test(words[holder + 1]?.lower ?? '') !== true) return holder + 1;
  return words[holder + 2]?.lower === 'officer' ? holder + 3 : holder + 2;
}

/** "chief", "member" and the like say nothing by themselves. */
function isNothing(words: readonly Word[], from: number, to: number): boolean {
  return (
    to - from === 1 && /^(?:chief|head|member|chair|representative)$/.test(words[from]?.lower ?? '')
  );
}

/** "President of …", "Ambassador to …". */
function isLink(word: Word | undefined): boolean {
  return /^(?:of|for|to|in|at|on)$/.test(word?.lower ?? '');
}

/** A word of an office that is no joint. */
function belongs(word: Word): boolean {
  if (word.known) return word.known.kind !== 'person';
  return (
    word.country !== undefined ||
    isOfficeWord(word) ||
    (word.isCapital && !otherCapitals.has(word.lower))
  );
}

/** A word of what an office is for; in an open one any capital may be. */
function isComplement(word: Word, next: Word | undefined, isOpen: boolean): boolean {
  if (word.text === ',') return fields.has(next?.lower ?? '');
  if (joints.has(word.lower)) return true;
  if (isOpen) return belongs(word);
  if (word.known) return word.known.kind !== 'person';
  return word.country !== undefined || fields.has(word.lower) || bodies.has(word.lower);
}

/** The office of a holder, with what is before him and the country beside. */
function officeAt(
  text: string,
  words: readonly Word[],
  { holder, to, floor }: { holder: number; to: number; floor: number },
): Office | undefined {
  let from = holder;
  while (from > Math.max(floor, holder - longest) && isBeforeHolder(words, from - 1, holder))
    from--;
  // "Outgoing" at the beginning of a sentence, and a place behind "in", need not be the office's.
  const before = words[from - 1];
  const isBehindLink = /^(?:in|at|from|near|of|for|to|by)$/.test(before?.lower ?? '');
  const isFirst = before === undefined || /^["“”:]$/.test(before.text);
  for (let word = words[from]; word && from < holder; word = words[++from]) {
    const isLoose = isBehindLink || (isFirst && /(?:ing|ed|ly)$/.test(word.lower));
    if (!isLoose || isOfficeWord(word) || word.known) break;
  }
  while (from < holder && joints.has(words[from]?.lower ?? '')) from++;
  const beside = from > floor ? countryBefore(words, from) : undefined;
  // In "Reserve Bank of India Deputy Governor" the country is not that of the governor.
  const isOfAnother =
    beside &&
    !beside.isPossessive &&
    !beside.isDemonym &&
    /^(?:in|at|from|of|for|to)$/.test(words[beside.from - 1]?.lower ?? '');
  const country = isOfAnother ? undefined : beside;
  const between = words.slice(from, holder);
  const isPublic =
    publicHolders.has(words[holder]?.lower ?? '') || between.every((word) => isOfficeWord(word));
  const isOwn = between.some(({ lower }) => ownBodies.has(lower));
  const isItsCountry = country !== undefined && isPublic && !isOwn;
  const isSent = sent.has(words[holder]?.lower ?? '');
  // "former US President" is no President of today.
  const isRanked =
    country !== undefined &&
    notNow.has(words[country.from - 1]?.lower ?? '') &&
    country.from > floor;
  const first = country === undefined ? from : country.from - (isRanked ? 1 : 0);
  const isKept =
    isRanked || (country !== undefined && !country.isPossessive && (isSent || !isItsCountry));
  const last = words[to - 1];
  const start = words[isKept ? first : from]?.start ?? 0;
  if (isNothing(words, isKept ? first : from, to)) return undefined;
  const of = words[to - 2]?.lower === 'the' ? to - 3 : to - 2;
  const own = isOwn || words.slice(holder, to).some(({ lower }) => ownBodies.has(lower));
  const behind =
    last?.country && words[of]?.lower === 'of' && !own && !isSent ? last.country.code : undefined;
  const code = isItsCountry ? country.code : behind;
  return {
    start,
    office: text.slice(start, last?.end ?? 0),
    ...(code !== undefined && { country: code }),
    from: first,
    to,
  };
}

function isBeforeHolder(words: readonly Word[], at: number, holder: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || word.isPossessive) return false;
  if (word.known) return word.known.kind !== 'person';
  if (word.country) return false;
  if (word.lower === 'and' || word.text === ',' || word.text === '&') {
    return fields.has(next.lower) && fields.has(words[at - 1]?.lower ?? '');
  }
  if (next.start > word.end + 1) return false;
  if (ranks.has(word.lower) || fields.has(word.lower) || bodies.has(word.lower)) return true;
  if (holders.has(word.lower)) return /^(?:chief|prime|party)$/.test(word.lower);
  return word.isCapital && !otherCapitals.has(word.lower) && holder - at < 6;
}

/** Whether words name a body only to say whose office somebody holds, or who works there. */
export function isInOffice(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  const isOffice = ({ lower }: Word) =>
    holders.has(lower) || workers.has(lower) || holders.has(lower.replace(/s$/, ''));
  const holder = words.slice(to, to + 5).findIndex(({ lower }) => holders.has(lower));
  const isRanked =
    holder > 0 &&
    words
      .slice(to, to + holder)
      .every((word, index) => isNext(words, to + index) && (word.isCapital || isOfficeWord(word)));
  if (next && (isOffice(next) || isRanked)) return true;
  let at = countryBefore(words, from)?.from ?? from;
  if (/^(?:the|its|their|his|her)$/.test(words[at - 1]?.lower ?? '')) at--;
  const link = words[at - 1];
  const before = words[at - 2];
  const isLinked = /^(?:of|at|for|in|with|from|to|on)$/.test(link?.lower ?? '');
  return (
    isLinked &&
    before !== undefined &&
    (isOffice(before) || /^(?:general|executive)$/.test(before.lower))
  );
}
