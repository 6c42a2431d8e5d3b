import { memoised } from '../../../src/model/memoise.ts';
import { sentencesIn } from '../../../src/model/sentences.ts';
import type { Found, Paragraph } from '../report.ts';
import { isNewsAgency } from './agencies.ts';
import { reporterIn } from './credits.ts';
import type { Mark } from './dateline.ts';
import type { PrintedDate } from './dates.ts';
import { longestTitle, readLine, type LineReading } from './line-rules.ts';
import { nameKey } from './name-set.ts';
import { paragraphsIn } from './paragraphs.ts';

/** A report taken apart: its text, and what is printed around it. */
export interface Report {
  headline?: Paragraph;
  /** The line below the headline; it is not among the paragraphs. */
  standfirst?: Paragraph;
  /** The text, each paragraph once. */
  paragraphs: Paragraph[];
  /** The dates above and below the text, in the dateline and in copyright lines. */
  dates: Found<PrintedDate>[];
  /** The place in its dateline. */
  dateline?: Found<string>;
  /** The agencies and publications that it credits, as printed, in that order. */
  credits: Found<string>[];
  /** The lines after the credit that may be text, and are left out. */
  afterCredit: number[];
  /** What an editor should check before anything else, in sentences. */
  warnings: string[];
}

/** Names of known places, in any spelling, and of known sources. */
export type KnownMarks = Record<'isPlace' | 'isSource', (name: string) => boolean>;

type Block = Paragraph & LineReading;

/** In characters: a place alone on its line is named again in so much of the text. */
const beginning = 5000;
/** In characters: the text above a dateline or a date is no longer, or it is no standfirst. */
const longestStandfirst = 400;
/** In characters: a paragraph below a headline and a date shows that another report begins. */
const shortestParagraph = 100;

/**
 * Takes a report apart. Where the text seems to hold two, it reads the first and says so.
 *
 * @param text with lines that end in "\n".
 */
export function readReport(text: string, { isPlace, isSource }: KnownMarks): Report {
  const isAgency = (name: string) => isSource(name) || isNewsAgency(name);
  const begins = text.slice(0, beginning);
  const isNamed = (place: string) => isPlace(place) || begins.split(place, 3).length === 3;
  const read = memoised((line) => readLine(line, { isPlace, isAgency, isNamed }));
  const blocks = paragraphsIn(text, read).map((one): Block => ({ ...one, ...read(one.text) }));
  markAbove(blocks);
  const begin = beginningOf(blocks);
  const [another] = blocks.splice(beginningOfAnother(blocks, begin));
  markBelow(blocks, begin);
  const report = sorted(blocks, begin);
  const [first] = report.paragraphs;
  if (another) {
    report.warnings.push(
      `This looks like two reports: line ${another.line}, “${another.text.replace(/^(.{40}).+$/u, '$1…')}”, may begin another. Only the first, up to line ${another.line - 1}, was drafted.`,
    );
  }
  if (!first) {
    report.warnings.push(
      'The file has only a headline, a date, a dateline or a credit; give the whole report.',
    );
  } else if (report.credits.length === 0) {
    keepMark(report, first.line, reporterIn(first.text, isAgency));
  }
  return report;
}

const isProse = ({ kind }: Block) => kind === 'prose' || kind === 'dateline';
const isTitleOrDate = ({ kind }: Block) => kind === 'title' || kind === 'date';
/** Whether a line has the words of a headline, where section labels and tags have fewer. */
const isLongTitle = ({ kind, text }: Block) => kind === 'title' && text.split(' ', 4).length === 4;
/** Whether a line says what its date is: "Published: 4 May 2025". */
const isLabelled = ({ dates }: Block) => dates.some(({ label }) => label !== undefined);

/**
 * Marks what only the lines around it show: headlines and dates below "Related stories" are links, and
 * a first line that is a question or ends with quoted words is a headline.
 */
function markAbove(blocks: readonly Block[]): void {
  let isRelated = false;
  for (const block of blocks) {
    if (isProse(block) || block.kind === 'credit' || isLabelled(block)) isRelated = false;
    if (isRelated && isTitleOrDate(block)) Object.assign(block, { kind: 'link', dates: [] });
    isRelated ||= block.kind === 'link' && !/[:|»>-]\s*\S/.test(block.text);
  }
  const [first, second] = blocks.filter((block) => isProse(block) || isLongTitle(block));
  const isQuestion = first && first.text.length <= longestTitle && /[?!”"]$/.test(first.text);
  if (second && isQuestion && first.said === first.text) first.kind = 'title';
}

/** Marks what looks like a dateline or the date of the report, but is within or far below the text. */
function markBelow(blocks: readonly Block[], begin: number): void {
  const lastProse = blocks.findLastIndex(isProse);
  for (const [index, block] of blocks.entries()) {
    const { kind, text, dateline, said } = block;
    if (index <= begin || (kind === 'date' && isLabelled(block))) continue;
    if (dateline) Object.assign(block, { kind: 'prose', said: dateline.words + said });
    if (kind === 'date' && index < lastProse) Object.assign(block, { kind: 'prose', said: text });
    if (kind === 'date' && index !== lastProse + 1) block.dates = [];
    delete block.dateline;
  }
}

/** Returns the index of the first paragraph of the text, below headline, standfirst, dates and bylines. */
function beginningOf(blocks: readonly Block[]): number {
  const indexes = (isWanted: (block: Block) => boolean) =>
    blocks.flatMap((block, index) => (isWanted(block) ? [index] : []));
  const [marked = Infinity] = indexes(({ dateline, dateWords }) => Boolean(dateline ?? dateWords));
  const [first = -1, second = Infinity, third = Infinity] = indexes(({ kind }) => kind === 'prose');
  const isText = ({ kind, credit, text }: Block) =>
    kind === 'prose' && (credit || text.length > longestStandfirst);
  if (marked < Infinity && marked <= third && !blocks.slice(0, marked).some(isText)) return marked;
  // A sentence above a date or a byline is a standfirst.
  const isApart = ({ kind }: Block) => kind === 'date' || kind === 'credit';
  const isSentence = () => sentencesIn(blocks[first]?.said ?? '').length === 1;
  if (second < Infinity && blocks.slice(first, second).some(isApart) && isSentence()) return second;
  // Where every line is like a headline, the first is one.
  const titles = indexes(({ kind }) => kind === 'title');
  return first >= 0 ? first : (titles[1] ?? titles[0] ?? blocks.length);
}

/** Returns the index of the block with which another report begins, its headline included. */
function beginningOfAnother(blocks: readonly Block[], begin: number): number {
  const end = blocks.findIndex(({ credit }, index) => credit && index >= begin);
  const at = blocks.findIndex(
    (_, index) => index > begin && beginsAnother(blocks, index, end !== -1 && end < index),
  );
  if (at === -1) return blocks.length;
  const above = blocks.slice(0, at).findLastIndex((block) => !isTitleOrDate(block));
  return Math.max(above, begin) + 1;
}

/** Whether a block has the dateline or the date of another report. */
function beginsAnother(blocks: readonly Block[], index: number, hasEnded: boolean): boolean {
  const [before, block, ...after] = blocks.slice(index - 1, index + 4);
  if (!before || !block || block.dateWords !== undefined) return true;
  const { kind, said, dates, dateline } = block;
  if (dateline) {
    const isSure = dateline.date !== undefined || dateline.credits.length > 0;
    const isBelow = isTitleOrDate(before) && isSure;
    return said !== '' && (isBelow || hasEnded);
  }
  if (kind !== 'date' || dates.some(({ label }) => label === 'updated')) return false;
  const isHeaded = [before, ...after.slice(0, 1)].some(isLongTitle);
  return isHeaded && (after.find(isProse)?.text.length ?? 0) >= shortestParagraph;
}

/** Sorts the blocks of a report into headline, standfirst and text, and leaves out the lines of the page. */
function sorted(blocks: readonly Block[], begin: number): Report {
  const report: Report = { paragraphs: [], dates: [], credits: [], afterCredit: [], warnings: [] };
  const head = blocks.slice(0, begin);
  const titles = head.filter(({ kind, text }) => kind === 'title' && !text.includes(' » '));
  const headline =
    titles.find(isLongTitle) ?? titles.toSorted((a, b) => b.text.length - a.text.length)[0];
  const printed = new Set([nameKey(headline?.text ?? '')]);
  const standfirst = head
    .slice(headline ? blocks.indexOf(headline) + 1 : 0)
    .find((one) => one.kind === 'prose' || (isLongTitle(one) && !printed.has(nameKey(one.text))));
  const end = endOf(blocks, begin);
  const lastProse = blocks.findLastIndex(isProse);
  const lastOfText = Math.max(lastProse, blocks.findLastIndex(isLongTitle));
  for (const [index, block] of blocks.entries()) {
    const { text, line, said, kind } = block;
    const isMark = keepMarks(report, block);
    const isText = isProse(block) || (kind === 'title' && index >= begin);
    const isTag = lastProse >= 0 && index > lastOfText;
    if (block === headline) report.headline = { text, line };
    else if (block === standfirst) report.standfirst = { text, line };
    else if (isText && index > end && !isMark) report.afterCredit.push(line);
    else if (isText && index <= end && !isTag && !printed.has(nameKey(said)))
      report.paragraphs.push({ text: said, line });
    printed.add(nameKey(said));
  }
  return report;
}

/** Returns the index of the last block of the text: that with the last credit, in its second half. */
function endOf(blocks: readonly Block[], begin: number): number {
  const last = blocks.findLastIndex(({ credit, kind }) => credit && kind !== 'date');
  const lengthOf = (some: readonly Block[]) =>
    some.filter(isProse).reduce((sum, { said }) => sum + said.length, 0);
  const isEnd = last >= begin && 2 * lengthOf(blocks.slice(0, last + 1)) >= lengthOf(blocks);
  return isEnd ? last : blocks.length;
}

/** Notes the dates, the dateline and the credits of a block; whether it is nothing else. */
function keepMarks(report: Report, block: Block): boolean {
  const { kind, said, text, line, dates, dateWords: words = text, dateline, credit } = block;
  report.dates.push(...dates.map((value) => ({ value, line, words })));
  keepMark(report, line, dateline);
  keepMark(report, line, credit);
  const isMark = dates.length > 0 || dateline || credit?.credits.length;
  return Boolean(isMark) && said === '' && kind !== 'page';
}

function keepMark(report: Report, line: number, mark: Mark | undefined): void {
  if (!mark) return;
  const { place, date, credits } = mark;
  const words = mark.words.trim();
  if (place !== undefined) report.dateline = { value: place, line, words };
  if (date) report.dates.push({ value: { ...date, label: 'dateline' }, line, words });
  report.credits.push(...credits.map((value) => ({ value, line, words })));
}
