import type { NameInText } from '../../../src/words/name-finder.ts';
import { bodies, fields, holders, isOfficeWord, joints, ranks } from './office-words.ts';

/** A word or a mark, and its span in the text, in UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The part of a text in which an office is looked for. */
export interface OfficeField {
  text: string;
  words: readonly Word[];
  names: readonly NameInText[];
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*(?<![.'’-])|[,&–—-]/gu;

/** The words and marks of a part of a text. */
export function wordsBetween(text: string, from: number, to: number): Word[] {
  return Array.from(text.slice(from, to).matchAll(wordPattern), (match) => {
    const start = from + match.index;
    return { text: match[0], start, end: start + match[0].length };
  });
}

/** How far an office may go: over words that are surely an office's, or over any capitals, too. */
type Reach = 'to the last word' | 'to a mark' | 'while it is sure';

/** The place behind the last word of the office that begins at a word; that word's where none does. */
export function endOfOffice(field: OfficeField, first: number, reach: Reach): number {
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
function endOfPhrase(field: OfficeField, first: number, reach: Reach): number {
  const { words } = field;
  let end = first;
  for (let at = first; at < words.length; at++) {
    const word = lower(words[at]);
    const joinsFields =
      word === 'and' && fields.has(lower(words[at - 1])) && fields.has(lower(words[at + 1]));
    if (!isOfficeWord(word) && !joinsFields) break;
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
function isOfficeJoint({ words }: OfficeField, at: number): boolean {
  return /^(?:and|,)$/.test(lower(words[at])) && holders.has(lower(words[at + 1]));
}

/** Where the words end that are known to be an office's, or names of the gazetteer. */
function endOfSure(field: OfficeField, from: number): number {
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
function endOfOpen(field: OfficeField, from: number): number {
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
function beginsOffice({ words, names }: OfficeField, at: number): boolean {
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
