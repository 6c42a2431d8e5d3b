import { bodies, fields, holders, honorific, isOfficeWord, joints, ranks } from './office-words.ts';
import type { NameInText } from './names-in-report.ts';

/** An office where it stands in a text. */
export interface OfficeInText {
  /** As it is printed, without the country's adjective before it, save an ambassador's. */
  office: string;
  /** The span in the text, the adjective included, in UTF-16 units. */
  start: number;
  end: number;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** The part of a text in which an office is looked for. */
interface Field {
  text: string;
  words: readonly Word[];
  names: readonly NameInText[];
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*(?<![.'’-])|[,&–—-]/gu;

/**
 * The office right before a name: "Vietnamese Deputy Minister of Industry and Trade Name", "the Director
 * of the National Bank, Mr Name,".
 *
 * @param at where the name stands.
 * @param from where the office begins at the earliest: behind the name before.
 */
export function officeBefore(
  text: string,
  names: readonly NameInText[],
  at: { start: number; end: number },
  from: number,
): OfficeInText | undefined {
  const before = text.slice(0, at.start);
  const title = honorific.exec(before)?.[0] ?? '';
  const plain = before.slice(0, before.length - title.length).trimEnd();
  const isApposed = plain.endsWith(',');
  if (isApposed && title === '' && !/^\s*[,.]|^$/.test(text.slice(at.end))) return undefined;
  const words = wordsBetween(text, from, isApposed ? plain.length - 1 : plain.length);
  const field = { text, words, names };
  for (let first = 0; first < words.length; first++) {
    const end = endOfOffice(field, first, 'to the last word');
    if (end === words.length) return officeOf(field, first, end);
  }
  return undefined;
}

/** The office right after a name: "Name, Minister of Energy,", "Name, who is Lao Minister of Energy". */
export function officeAfter(
  text: string,
  names: readonly NameInText[],
  end: number,
): OfficeInText | undefined {
  const lead = /^\s*,\s+(?:who (?:is|was)\s+(?:also\s+)?)?(?:(?:the|a|an|its)\s+)?/u.exec(
    text.slice(end),
  );
  if (lead === null) return undefined;
  let from = end + lead[0].length;
  const country = names.find(({ kind, start }) => kind === 'country' && start === from);
  if (country) from = country.end + (/^['’]?s?\s+/u.exec(text.slice(country.end))?.[0].length ?? 0);
  const words = wordsBetween(text, from, text.length);
  const field = { text, words, names };
  const last = endOfOffice(field, 0, 'to a mark');
  const next = words[last];
  const found = last === 0 ? undefined : officeOf(field, 0, last);
  if (found === undefined || (next && /^\p{Lu}/u.test(next.text))) return undefined;
  const holdsAName = names.some(
    ({ kind, start }) => kind === 'person' && start >= found.start && start <= found.end + 1,
  );
  return holdsAName ? undefined : found;
}

/** Every office that a name may follow, each as long as its words are surely an office's. */
export function officesIn(text: string, names: readonly NameInText[]): OfficeInText[] {
  const words = wordsBetween(text, 0, text.length);
  const field = { text, words, names };
  const offices: OfficeInText[] = [];
  for (let first = 0; first < words.length; first++) {
    const end = endOfOffice(field, first, 'while it is sure');
    if (end === first) continue;
    offices.push(officeOf(field, first, end));
    first = end - 1;
  }
  return offices;
}

function wordsBetween(text: string, from: number, to: number): Word[] {
  return Array.from(text.slice(from, to).matchAll(wordPattern), (match) => {
    const start = from + match.index;
    return { text: match[0], start, end: start + match[0].length };
  });
}

function officeOf({ text, words, names }: Field, first: number, last: number): OfficeInText {
  const [from, to] = [words[first], words[last - 1]];
  let start = from?.start ?? 0;
  const end = to?.end ?? start;
  const before = names.find(
    (name) => name.end < start && /^['’]?s?\s+$/u.test(text.slice(name.end, start)),
  );
  const isOf =
    (before?.kind === 'organisation' || before?.kind === 'place') &&
    text.slice(before.end, start) === ' ';
  const isSent =
    before?.kind === 'country' && /\b(?:ambassador|consul|envoy)\b/i.test(text.slice(start, end));
  const officeStart = before && (isOf || isSent) ? before.start : start;
  if (before?.kind === 'country' || isOf) start = before.start;
  return { office: text.slice(officeStart, end), start, end };
}

type Reach = 'to the last word' | 'to a mark' | 'while it is sure';

/** The place behind the last word of the office that begins at a word; that word's where none does. */
function endOfOffice(field: Field, first: number, reach: Reach): number {
  const { words } = field;
  let end = endOfPhrase(field, first, reach);
  while (end > first && end < words.length) {
    const isJoined = /^(?:and|,|–|—|-)$/u.test(words[end]?.text ?? '');
    const next = isJoined ? endOfPhrase(field, end + 1, reach) : end + 1;
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** "Deputy Minister of Industry and Trade": the holder with his rank, and what the office is for. */
function endOfPhrase(field: Field, first: number, reach: Reach): number {
  const { words } = field;
  let end = first;
  for (let at = first; at < words.length; at++) {
    const word = lower(words[at]);
    if (!isOfficeWord(word)) break;
    const endsOffice = holders.has(word) || (end > first && /^(?:general|officer)$/.test(word));
    if (endsOffice) end = at + 1;
  }
  if (end === first || !/^(?:of|for|to|in|at|on)$/.test(lower(words[end]))) return end;
  const sure = endOfSure(field, end);
  if (reach === 'while it is sure' || sure === words.length) return sure;
  const open = endOfOpen(field, end);
  if (reach === 'to the last word') return open === words.length ? open : sure;
  return open > sure && !isOfficeJoint(field, sure) ? open : sure;
}

/** Whether another office begins behind an "and". */
function isOfficeJoint({ words }: Field, at: number): boolean {
  return /^(?:and|,)$/.test(lower(words[at])) && holders.has(lower(words[at + 1]));
}

/** Where the words end that are known to be an office's, or names of the gazetteer. */
function endOfSure(field: Field, from: number): number {
  const { words, names } = field;
  let end = from;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const text = lower(word);
    const inName = names.some(
      ({ kind, start, end }) => kind !== 'person' && start <= word.start && word.end <= end,
    );
    const belongs = fields.has(text) || bodies.has(text) || (ranks.has(text) && text !== 'former');
    if (inName || belongs) end = at + 1;
    else if (joints.has(text) || isBeforeBody(words, at)) continue;
    else if (text === ',' && isListOfFields(words, at)) continue;
    else break;
    if (joints.has(lower(words[at + 1])) && beginsOffice(field, at + 2)) break;
  }
  return end;
}

/** "Rice Growers" in "Rice Growers Union". */
function isBeforeBody(words: readonly Word[], at: number): boolean {
  const row = words.slice(at, at + 4);
  const body = row.findIndex((word) => bodies.has(lower(word)));
  return body > 0 && row.slice(0, body + 1).every(({ text }) => /^\p{Lu}/u.test(text));
}

/** Where the row of capitals and joints ends. */
function endOfOpen(field: Field, from: number): number {
  const { words } = field;
  let end = from;
  for (let at = from; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    if (/^\p{Lu}/u.test(text) || isOfficeWord(text)) end = at + 1;
    else if (!joints.has(lower(words[at])) || (text === 'and' && beginsOffice(field, at + 1)))
      break;
  }
  return end;
}

/** Whether words begin another office: "the Lao Deputy Minister", "National Assembly Chairman". */
function beginsOffice({ words, names }: Field, at: number): boolean {
  for (let place = at; place < words.length; place++) {
    const word = words[place];
    if (word === undefined) break;
    if (holders.has(lower(word))) return true;
    const isCountry = names.some(
      ({ kind, start, end }) => kind === 'country' && start <= word.start && word.start < end,
    );
    if (!isCountry && lower(word) !== 'the' && !isOfficeWord(lower(word))) break;
  }
  return false;
}

/** "Culture, Sports and Tourism". */
function isListOfFields(words: readonly Word[], comma: number): boolean {
  const [next, and, last] = words.slice(comma + 1, comma + 4).map(lower);
  return (
    fields.has(next ?? '') &&
    ((and === 'and' && fields.has(last ?? '')) || (and === ',' && fields.has(last ?? '')))
  );
}

function lower(word: Word | undefined): string {
  return word?.text.toLowerCase().replaceAll('’', "'") ?? '';
}
