import { fold } from '../../../src/search/analysis/fold.ts';
import {
  inList,
  spansOf,
  wordsIn,
  type Mention,
  type Spans,
  type TaggedSentence,
} from './tagged-sentence.ts';

// The expressions below are over the tags of `TaggedSentence`.

/** "French", "France’s", "former French"; in "Bank of India Governor" the country is not the governor's. */
const country = "(?:[Rr]?(?:D{1,2}'?|C'|(?<![~>])C))";

/** What precedes the holder: "Deputy", "Rosneva", "Culture, Sports and Tourism". */
const qualifier = `(?:[RrGgFfKkNnBbMmVvEeO]|${inList})`;
const beforeHolder = `(?:(?<![~<>RrGgFfKkNnBbMmVvEeOLX])(?:[LX]|${qualifier}){0,7}|(?<![Hh])${qualifier}{0,7})`;

/** What follows the holder: "of Industry, and Trade of Kenya", "to the United Nations". */
const afterHolder = (words: string) =>
  `(?:[~<>](?:(?:[~<>#&]|,(?=&?[Ff])){0,3}(?:[${words}]|[CD]'(?=[BFKMNX])|[Gg](?=[BbKkNn]))){1,8})`;
const plain = afterHolder('RrFfKkNnBbMmVvEeWwCDOL');
/** The same where no name can begin within it. */
const open = afterHolder('RrFfKkNnBbMmVvEeWwCDOLX');

const titles = '(?:[GgTt][.]?|[Rr](?=[Gg])){0,6}';
const name = '(?:P|(?:X|I{1,3})(?:[_I]{0,3}X){1,4}(?![BE-RT-Y_"]))';

/** An office, with a first one before it: "Deputy Prime Minister and Minister of Trade". */
const office = (key: string, rest: string) =>
  `(?<${key}Country>${country})?(?:(?<${key}First>${beforeHolder}[Hh]${plain}?)&)?` +
  `(?<${key}Row>${beforeHolder})(?<${key}Holder>[Hh])(?<${key}Rest>${rest})`;

const beforeName = `(?:${plain}?(?=${titles}${name})|${open}?(?=${titles}P|,[Tt]|,${name}(?:[,.]|$)))`;
const afterName = `(?:${open}(?=[,.!>]|$))?(?![A-Z&rw])`;

const person = new RegExp(
  `(?:${office('before', beforeName)},?${titles}|(?<title>[Tt][.]?)[GgTt.]{0,4}|(?<![A-Z_])|(?=P))` +
    `(?<name>${name})(?:,(?:@=)?#?(?:[XOBKNRbknr-]{1,4}')?${office('after', afterName)})?`,
  'dg',
);

/** Finds the people whom a sentence names in full: all with a record, and others with an office or a title. */
export function peopleIn(sentence: TaggedSentence): Mention[] {
  const { text, words, tags } = sentence;
  if (text === text.toUpperCase() || !/[HTP]/i.test(tags)) return [];
  return spansOf(sentence, person).flatMap((spans): Mention | Mention[] => {
    const [from, to] = spans.name ?? [0, 0];
    const name = wordsIn(sentence, [from, to]);
    const ids = words[from]?.name?.ids ?? [];
    const held = officeIn(sentence, spans, 'before') ?? officeIn(sentence, spans, 'after');
    // A name in capitals may be something else.
    const isPerson = (held || spans.title) && /\p{Ll}/u.test(name);
    if (ids.length === 0 && !isPerson) return [];
    const { start = from, end = to, office, country } = held ?? {};
    const printed = wordsIn(sentence, [Math.min(from, start), Math.max(to, end)]);
    const known = { ids, isCertain: ids.length === 1, key: keyOf(name) };
    return { folder: 'people', name, ...known, office, country, words: printed };
  });
}

/** Two spellings with the same first letter and last name in one report are one person. */
function keyOf(name: string): string {
  const words = fold(name).split(' ');
  return `${words[0]?.[0] ?? ''} ${words.at(-1) ?? ''}`;
}

/** Offices whose holders have the country before them, whatever words are between. */
const ofState = /minister|^pm$|premier|ambassador|secretary|speaker/i;
/** Those who are sent: the adjective before the office says by whom. */
const sent = /ambassador|consul|envoy|commissioner/i;
/** Words that are not offices alone. */
const isNothing = /^(?:chief|head|member|chair|representative)$/i;

/** Offices that are not held on the day of the report. */
const isPast = /^(?:the )?(?:former|late|ex|then|one-?time)\b/i;

/** Returns the office that the expression has found, its country, its first word and the one behind it. */
function officeIn(sentence: TaggedSentence, spans: Spans, key: 'before' | 'after') {
  const { text, words, tags } = sentence;
  const [row, holder, rest] = [spans[`${key}Row`], spans[`${key}Holder`], spans[`${key}Rest`]];
  if (!row || !holder || !rest) return undefined;
  const [beside, first] = [spans[`${key}Country`], spans[`${key}First`]];
  const title = wordsIn(sentence, holder);
  const [before, behind] = [tags.slice(...row), tags.slice(...rest)];
  const isOfBody = /[KNO]/i.test(before);
  const isOfState = beside && !isOfBody && (ofState.test(title) || !/[XL]/.test(before));
  let [start] = row;
  if (first) {
    // "the Vice President and Prime Minister Name" are two people.
    const isTwo =
      tags.startsWith('#', first[0] - 1) ||
      !/\b(?:deputy|vice|secretary)\b/i.test(wordsIn(sentence, first));
    if (key === 'after' || !isTwo) start = first[0];
  } else if (beside) {
    // "Former US President", "French Ambassador" and "Korean Bank Director" are printed with the country.
    const printed = tags.slice(...beside);
    const isAdjective = !printed.endsWith("'") && (sent.test(title) || !isOfState);
    if (isAdjective || /^R/i.test(printed)) [start] = beside;
  }
  const end = rest[1];
  const office = wordsIn(sentence, [start, end]);
  if (isNothing.test(office) || isPast.test(office)) return undefined;
  // "secretary for industrialization, trade and enterprise development" is cut.
  const isCut = key === 'after' && /^ for\b/.test(text.slice(words[end - 1]?.end));
  if (isCut) return undefined;
  const isBehind = /~#?C$/.test(behind) && !/[KNO]/i.test(before + behind) && !sent.test(title);
  const country = isOfState
    ? words.slice(...beside).find((word) => word.country)?.country
    : isBehind && words[end - 1]?.country;
  return { office, country: country || undefined, start: beside?.[0] ?? start, end };
}
