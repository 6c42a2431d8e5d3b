import { attributionInWords } from '../../src/format/figure.ts';
import type { Names } from '../../src/model/attribution.ts';
import type { Person } from '../../src/model/person.ts';
import type { PlacedFigure } from '../../src/model/placed-figure.ts';
import type { Prose } from '../../src/content/parse/markdown-body.ts';
import type { NameFinder } from '../../src/search/analysis/name-finder.ts';
import { numeralAt } from '../../src/model/printed-number.ts';
import { sentencesIn } from '../../src/model/sentences.ts';
import { shortened } from '../../src/model/text.ts';
import { tokensIn } from '../../src/search/analysis/tokens.ts';
import { datesIn } from '../new/layout/dates.ts';
import type { Point } from './tick-list.ts';

/** What shows who gives a number. */
export interface FactContext {
  figures: readonly PlacedFigure[];
  names: Names;
  findNames: NameFinder;
  /** Who speaks in the briefing, which may call them by one of their names. */
  people: readonly Person[];
}

/** Words by which a sentence says that somebody else says so. */
const attribution =
  /\b(?:said|says?|told|tells?|wrote|writes?|reports?|reported|states?|stated|announced|gave|put|counted|estimated|according to|in (?:his|her|its|their) words|our calculation)\b/i;

/** Returns each sentence with a number, with the source of the number, and whether it names anybody who says so. */
export function factsIn(
  prose: readonly Prose[],
  { figures, names, findNames, people }: FactContext,
): (Point | string)[] {
  const left = new Set(figures);
  const inWords = (figure: PlacedFigure) =>
    `${figure.asPrinted} (${attributionInWords(figure, names)})`;
  const callNames = new Set(people.flatMap(({ name }) => tokensIn(name).map(({ text }) => text)));
  const isSaid = (text: string) =>
    attribution.test(text) ||
    findNames(text).some(({ kind }) => /^(?:person|organisation|source)$/.test(kind)) ||
    tokensIn(text).some((token) => callNames.has(token.text));
  const paragraphs = prose.filter(({ kind }) => kind === 'paragraph');
  const sentences = paragraphs.flatMap(({ text, positionAt }) =>
    sentencesIn(text).map((one) => ({ ...one, line: positionAt(one.start).line })),
  );
  const inSentences = sentences.flatMap(({ text: sentence, line }): Point[] => {
    const text = sentence.replace(/\s+/g, ' ');
    const printed = [...left].filter(({ asPrinted }) =>
      text.includes(asPrinted.replace(/\s+/g, ' ')),
    );
    for (const figure of printed) left.delete(figure);
    const others = numbersIn(text).filter(
      (number) => !figures.some(({ asPrinted }) => asPrinted.includes(number)),
    );
    if (printed.length === 0 && others.length === 0) return [];
    return [
      {
        text: `line ${line}: “${shortened(text, 120)}”`,
        under: [
          ...printed.map(inWords),
          ...(others.length > 0 ? [`not among the figures: ${others.join(', ')}`] : []),
          ...(isSaid(text) ? [] : ['Nobody is named as the source.']),
        ],
      },
    ];
  });
  const inTables = [...left].map((figure) => `in a table: ${inWords(figure)}`);
  return [...inSentences, ...inTables];
}

/** Returns the numbers of a sentence as they are printed, without dates and years. */
function numbersIn(text: string): string[] {
  const dates = datesIn(text);
  const starts = Array.from(text.matchAll(/(?<![\p{L}\d])\d/gu), ({ index }) => index);
  return starts.flatMap((at) => {
    const { start = at, end = at } = numeralAt(text, at) ?? {};
    const number = text.slice(start, end);
    const isDate = dates.some((date) => date.start <= at && at < date.end);
    return isDate || number === '' || /^(?:19|20)\d\d$/.test(number) ? [] : [number];
  });
}
