import { reporterInWords } from '../../src/format/figure.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import type { Person } from '../../src/model/person.ts';
import type { Prose } from '../../src/content/parse/markdown-body.ts';
import type { NameFinder } from '../../src/search/analysis/name-finder.ts';
import { monthWord } from '../../src/model/month-names.ts';
import { sentencesIn } from '../../src/model/sentences.ts';
import { dateAt } from '../../src/search/analysis/numbers.ts';
import { tokensIn } from '../../src/search/analysis/tokens.ts';
import type { Point } from './point.ts';

/** What must be known to tell who says a number. */
export interface FactSetting {
  figures: readonly Figure[];
  organisations: ReadonlyMap<string, Organisation>;
  names: NameFinder;
  /** Who speaks in the briefing: it calls them by one of their names. */
  people: readonly Person[];
}

/** Words by which a sentence says that somebody else says so. */
const attribution =
  /\b(?:said|says?|told|tells?|wrote|writes?|reports?|reported|states?|stated|announced|gave|put|counted|estimated|according to|in (?:his|her|its|their) words|our calculation)\b/i;

/** Each sentence with a number, with whose the number is; and whether it names anybody who says so. */
export function factsIn(
  prose: readonly Prose[],
  { figures, organisations, names, people }: FactSetting,
): Point[] {
  const left = new Set(figures);
  const callNames = new Set(people.flatMap(({ name }) => tokensIn(name).map(({ text }) => text)));
  const isSaid = (text: string) =>
    attribution.test(text) ||
    names(text).some(({ kind }) => isSpeaker(kind)) ||
    tokensIn(text).some((token) => callNames.has(token.text));
  const sentences = prose
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ text, placeAt }) =>
      sentencesIn(text).map((sentence) => ({
        text: sentence.text,
        line: placeAt(sentence.start).line,
      })),
    );
  const told = sentences.flatMap(({ text, line }): Point[] => {
    const printed = [...left].filter(({ asPrinted }) =>
      oneSpaced(text).includes(oneSpaced(asPrinted)),
    );
    for (const figure of printed) left.delete(figure);
    const others = numbersIn(text).filter(
      (number) => !figures.some(({ asPrinted }) => asPrinted.includes(number)),
    );
    if (printed.length === 0 && others.length === 0) return [];
    return [
      {
        text: `line ${line}: “${shortened(text)}”`,
        under: [
          ...printed.map(
            (figure) => `${figure.asPrinted}: ${reporterInWords(figure, organisations)}`,
          ),
          ...(others.length > 0 ? [`not among the figures: ${others.join(', ')}`] : []),
          ...(isSaid(text) ? [] : ['Nobody is named who says so.']),
        ],
      },
    ];
  });
  const inTables = [...left].map((figure) => ({
    text: `in a table: ${figure.asPrinted}, ${reporterInWords(figure, organisations)}`,
  }));
  return [...told, ...inTables];
}

/** The numbers of a sentence as they are printed, without dates and years. */
function numbersIn(text: string): string[] {
  const tokens = tokensIn(text);
  const numbers: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, start = 0, end = 0 } = tokens[at] ?? {};
    const date = dateAt(tokens, at);
    if (date) at += date.length - 1;
    else if (kind === 'number' && !isYearOrDay(text, start, end))
      numbers.push(text.slice(start, end));
  }
  return numbers;
}

const beforeMonth = new RegExp(String.raw`^\s+${monthWord}(?!\w)`);
const afterMonth = new RegExp(String.raw`\b${monthWord}\s+$`);

function isYearOrDay(text: string, start: number, end: number): boolean {
  const [before, number, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return /^(?:19|20)\d\d$/.test(number) || beforeMonth.test(after) || afterMonth.test(before);
}

function isSpeaker(kind: string): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'source';
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A sentence that can be known again by its beginning. */
function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 120).replace(/\s+\S*$/, '')} …`;
}
