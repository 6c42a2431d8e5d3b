import { isOfficeWord, officeAfter, officeBefore, type Office } from './offices.ts';
import { civilTitles, fields, otherCapitals, titles } from './office-words.ts';
import { isNext, type Word } from './sentence-words.ts';

/** A person where a sentence names him or her in full. */
export interface PersonInSentence {
  name: string;
  /** The records that have this name; none where no record has it. */
  ids: readonly string[];
  office?: string;
  /** The country that the office says. */
  country?: string;
  /** The words of the name and the office. */
  words: string;
}

/** Small words within names of persons. */
const particles =
  /^(?:bin|binti|bint|ibn|van|von|der|den|de|da|do|dos|du|di|del|la|le|al|el|ter|y)$/;

/** The people whom a sentence names: all with a record, and others with an office or a title. */
export function peopleIn(text: string, words: readonly Word[]): PersonInSentence[] {
  if (text === text.toUpperCase()) return [];
  const found: PersonInSentence[] = [];
  let floor = 0;
  for (let at = 0; at < words.length; at++) {
    const isKnown = words[at]?.known?.kind === 'person';
    const end = isKnown ? endOfKnown(words, at) : endOfName(words, at);
    if (end === undefined) continue;
    const before = officeBefore(text, words, { at, end, floor, isKnown });
    const after = before ? undefined : officeAfter(text, words, end);
    const title = hasTitle(words, at);
    const isCertain = before !== undefined || title || !isLoose(words, at);
    if (!isKnown && (!isCertain || !(before || after || title))) continue;
    found.push(personOf(text, words, { at, end, office: before ?? after }));
    floor = Math.max(end, after?.to ?? 0);
    at = end - 1;
  }
  return found;
}

function personOf(
  text: string,
  words: readonly Word[],
  { at, end, office }: { at: number; end: number; office: Office | undefined },
): PersonInSentence {
  const name = words[at]?.known;
  const from = words[Math.min(at, office?.from ?? at)]?.start ?? 0;
  const to = words[Math.max(end, office?.to ?? end) - 1]?.end ?? 0;
  return {
    name: text.slice(words[at]?.start ?? 0, words[end - 1]?.end ?? 0),
    ids: name?.kind === 'person' ? name.ids : [],
    ...(office && { office: office.office }),
    ...(office?.country !== undefined && { country: office.country }),
    words: text.slice(from, to),
  };
}

function endOfKnown(words: readonly Word[], at: number): number {
  let end = at;
  while (words[end]?.known === words[at]?.known) end++;
  return end;
}

/** The word behind the two to five words of a name that begins here; none where it does not. */
function endOfName(words: readonly Word[], at: number): number | undefined {
  if (!isNameWord(words[at])) return undefined;
  const before = words[at - 1];
  // A name begins behind an office, a title, a small letter or a mark, not in a row of capitals.
  const isInRow = before && isNext(words, at - 1) && before.isCapital && !isBoundary(before);
  if (isInRow) return undefined;
  let end = at + 1;
  while (end < at + 8 && (isJoined(words, end) || isNameParticle(words, end))) end++;
  const next = words[end];
  const count = words.slice(at, end).filter(({ isCapital }) => isCapital).length;
  const isCut =
    next &&
    isNext(words, end - 1) &&
    /^\p{Lu}|^["“”‘'(]/u.test(next.text) &&
    !otherCapitals.has(next.lower) &&
    !next.country;
  const isFull = words.slice(at, end).some(({ text }) => /\p{Ll}{2}/u.test(text));
  const isInitial = (words[end - 1]?.text.replace('.', '').length ?? 0) < 2;
  return count < 2 || count > 5 || !isFull || isCut || isInitial ? undefined : end;
}

function isBoundary(word: Word): boolean {
  return isOfficeWord(word) || titles.has(word.lower);
}

function isJoined(words: readonly Word[], at: number): boolean {
  return isNameWord(words[at]) && isNext(words, at - 1);
}

function isNameParticle(words: readonly Word[], at: number): boolean {
  if (!particles.test(words[at]?.lower ?? '') || !isNext(words, at - 1)) return false;
  return isJoined(words, at + 1) || (isNext(words, at) && isNameParticle(words, at + 1));
}

function isNameWord(word: Word | undefined): boolean {
  if (!word?.isCapital || word.country || word.known) return false;
  if (otherCapitals.has(word.lower) || isOfficeWord(word) || fields.has(word.lower)) return false;
  return /^\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)$/u.test(word.text);
}

function hasTitle(words: readonly Word[], at: number): boolean {
  const last = words[at - 1]?.text === '.' ? at - 2 : at - 1;
  return civilTitles.has(words[last]?.lower ?? '');
}

/** At the beginning of a sentence or a quotation the first capital need not be a name's. */
function isLoose(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const isFirst = before === undefined || /^["“”‘:—–-]$/.test(before.text);
  return isFirst && /(?:ing|ly|ed)$/.test(words[at]?.lower ?? '');
}
