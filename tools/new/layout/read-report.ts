import { remembered } from '../../../src/model/remembered.ts';
import { sentencesIn } from '../../../src/words/sentences.ts';
import type { Found, Paragraph } from '../report.ts';
import { isNewsAgency } from './agencies.ts';
import { blocksIn } from './blocks.ts';
import type { DayInWords } from './day-in-words.ts';
import { nameKey } from './name-set.ts';
import { copyrightYear, type PrintedDate } from './printed-dates.ts';
import { longestTitle, readBlock, type Block, type Kind } from './read-block.ts';

/** A report taken apart: its text, and what is printed around it. */
export interface Report {
  headline?: Found<string>;
  /** The line below the headline; it is not among the paragraphs. */
  standfirst?: Found<string>;
  /** The text, each paragraph once. */
  paragraphs: Paragraph[];
  /** The dates above and below the text. */
  dates: Found<PrintedDate>[];
  /** The years of copyright lines. */
  copyrightYears: Found<number>[];
  /** The place in its dateline. */
  dateline?: Found<string>;
  /** The day in its dateline; `weekday` is 0 for Sunday to 6. */
  datelineDay?: Found<DayInWords & { weekday?: number }>;
  /** The agencies and publications that it credits, as printed, in that order. */
  credits: Found<string>[];
  /** What was left out, and what it is: "a caption". */
  leftOut: Found<string>[];
  /** What an editor should check before anything else, in sentences. */
  warnings: string[];
}

/** What must be known to take a report apart. */
export interface KnownMarks {
  /** Whether a name is that of a known place, in any spelling. */
  isPlace: (name: string) => boolean;
  /** Whether a name is that of a known source. */
  isSource: (name: string) => boolean;
}

/** What is left out as the page's own, though it may be the report's. */
export const afterCredit = 'a line after the credit';

/** In lines: the text begins sooner. */
const longestHead = 60;
/** In characters: what is longer after a credit may belong to the report. */
const shortestParagraph = 200;
/** In characters: the text above a dateline or a date is no longer, or it is no standfirst. */
const longestStandfirst = 400;

/**
 * Takes a report apart. Where the text seems to hold two, it reads the first and says so.
 *
 * @param text with lines that end in "\n".
 */
export function readReport(text: string, known: KnownMarks): Report {
  const isAgency = (name: string) => known.isSource(name) || isNewsAgency(name);
  const read = remembered((line) => readBlock(line, { isPlace: known.isPlace, isAgency }));
  const blocks = blocksIn(text, (line) => roles[read(line).kind]).map((paragraph, index): Block => {
    const block = { ...paragraph, ...read(paragraph.text) };
    return index < longestHead ? withPlaceAlone(block, text, known) : block;
  });
  markLinks(blocks);
  markHeadline(blocks);
  const begin = beginningOf(blocks);
  const stop = beginningOfAnother(blocks, begin);
  const report: Report = {
    ...{ paragraphs: [], dates: [], copyrightYears: [], credits: [], leftOut: [], warnings: [] },
  };
  readHead(report, blocks.slice(0, begin));
  readBody(
    report,
    blocks.slice(begin, stop).map((block, index) => (index === 0 ? block : inText(block))),
  );
  const another = blocks[stop];
  if (another) {
    report.warnings.push(
      `This looks like two reports: line ${another.line}, “${beginningWords(another.text)}”, begins another. Only the first, up to line ${another.line - 1}, was drafted.`,
    );
  }
  if (report.credits.length === 0) report.credits.push(...reportedBy(report.paragraphs, isAgency));
  if (report.paragraphs.length === 0) {
    report.warnings.push(
      'There is no text in it but a headline, a date, a dateline or a credit; give the whole report.',
    );
  }
  return report;
}

/** Lines that are paragraphs of their own, and those that begin one. */
const roles: Partial<Record<Kind, 'alone' | 'first'>> = {
  caption: 'alone',
  page: 'alone',
  'related heading': 'alone',
  'related link': 'alone',
  date: 'alone',
  credit: 'alone',
  dateline: 'first',
};

/** Marks the headlines and dates below "Related stories" as links to other reports. */
function markLinks(blocks: readonly Block[]): void {
  let isRelated = false;
  for (const block of blocks) {
    if (block.kind === 'related heading') isRelated = true;
    else if (isProse(block) || block.kind === 'credit' || isLabelled(block)) isRelated = false;
    else if (isRelated && isHeadKind(block.kind)) {
      block.kind = 'related link';
      block.dates = [];
    }
  }
}

/** Marks a headline that is a question or ends with quoted words: "Will the ferries return?". */
function markHeadline(blocks: readonly Block[]): void {
  const first = blocks.find(
    ({ kind, text }) =>
      kind === 'dateline' || kind === 'prose' || (kind === 'title' && isLong(text)),
  );
  const hasText = blocks.filter(isProse).length > 1;
  const isHeadline = first && first.text.length <= longestTitle && /[?!”"]$/.test(first.text);
  if (isHeadline && hasText && first.kind === 'prose' && first.said === first.text)
    first.kind = 'title';
}

/** Whether a line has the words of a headline, where section labels and tags have fewer. */
function isLong(text: string): boolean {
  return text.split(' ', 4).length === 4;
}

/** Whether a line says what its date is: "Published: 4 May 2025". */
function isLabelled({ dates }: Block): boolean {
  return dates.some(({ label }) => label !== undefined);
}

/** A line that is nothing but a place is a dateline where the place is known or named again. */
function withPlaceAlone(block: Block, whole: string, { isPlace }: KnownMarks): Block {
  const { placeAlone: place, text } = block;
  if (place === undefined || !(isPlace(place) || whole.split(place, 3).length === 3)) return block;
  const dateline = { place, credits: [], length: text.length, words: text };
  return { ...block, kind: 'dateline', said: '', dateline };
}

/** A block in the middle of a text, where what looks like a dateline is none. */
function inText(block: Block): Block {
  const { dateline, ...rest } = block;
  return dateline ? { ...rest, kind: 'prose', said: `${dateline.words} ${block.said}` } : block;
}

function isProse({ kind }: Block): boolean {
  return kind === 'prose' || kind === 'dateline';
}

/** The index of the first paragraph of the text, below headline, standfirst, dates and bylines. */
function beginningOf(blocks: readonly Block[]): number {
  let first = -1;
  let prose = 0;
  const lastProse = blocks.findLastIndex(isProse);
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'dateline' || block.dateWords !== undefined) return index;
    if (block.kind === 'prose') {
      if (first === -1) first = index;
      prose++;
      if (block.credit || block.text.length > longestStandfirst || prose > 2) break;
    } else if (['date', 'credit'].includes(block.kind) && prose === 1 && index < lastProse) {
      const standfirst = blocks[first]?.said ?? '';
      if (sentencesIn(standfirst).length === 1) first = -1;
    }
  }
  if (first !== -1) return first;
  // Every line is like a headline: the first is one, where there are more.
  const titles = blocks.flatMap(({ kind }, index) => (kind === 'title' ? [index] : []));
  return titles[1] ?? titles[0] ?? blocks.length;
}

/** The index of the block with which another report begins, its headline included. */
function beginningOfAnother(blocks: readonly Block[], begin: number): number {
  let hasEnded = false;
  for (let index = begin; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    if (
      index > begin &&
      (block.dateWords !== undefined || beginsAnother(blocks, index, hasEnded))
    ) {
      let start = index;
      while (start > begin + 1 && isHeadKind(blocks[start - 1]?.kind)) start--;
      return start;
    }
    if (block.credit && block.dateWords === undefined) hasEnded ||= isProse(block) || index > begin;
  }
  return blocks.length;
}

function isHeadKind(kind: Kind | undefined): boolean {
  return kind === 'title' || kind === 'date';
}

function beginsAnother(blocks: readonly Block[], index: number, hasEnded: boolean): boolean {
  const block = blocks[index];
  const before = blocks[index - 1];
  if (!block || !blocks.slice(index, index + 5).some(isProse)) return false;
  if (block.kind === 'dateline') {
    const isStrong = block.dateline?.day !== undefined || block.dateline?.credits.length;
    return hasEnded || (isHeadKind(before?.kind) && isStrong !== undefined && isStrong !== 0);
  }
  if (block.kind !== 'date' || block.dates.some(({ label }) => label === 'updated')) return false;
  const isHeaded = [before, blocks[index + 1]].some(
    (near) => near?.kind === 'title' && isLong(near.text),
  );
  const next = blocks.slice(index + 1, index + 4).find(isProse);
  return isHeaded && next !== undefined && next.text.length >= shortestParagraph / 2;
}

/** Reads what comes above the text: section labels, headline, standfirst, dates and bylines. */
function readHead(report: Report, head: readonly Block[]): void {
  const titles = head.filter(({ kind, text }) => kind === 'title' && !text.includes(' » '));
  const longest = titles.toSorted((a, b) => b.text.length - a.text.length)[0];
  const headline = titles.find(({ text }) => isLong(text)) ?? longest;
  const below = head.slice(headline ? head.indexOf(headline) + 1 : 0);
  const standfirst = below.find(
    ({ kind, text }) =>
      (kind === 'title' && isLong(text) && !repeats(text, headline?.text)) ||
      (kind === 'prose' && (text.length <= longestTitle || /[.!?”"]$/.test(text))),
  );
  for (const [index, block] of head.entries()) {
    const { kind, text, line } = block;
    keepMarks(report, block);
    if (block === headline) report.headline = { value: text, line, words: text };
    else if (block === standfirst) report.standfirst = { value: text, line, words: text };
    else if (kind === 'prose') report.paragraphs.push({ text: block.said, line });
    else if (kind === 'title') {
      const isAbove = index < head.length - below.length;
      leaveOut(report, isAbove ? 'a section label' : 'a line below the headline', block);
    } else leaveOutMark(report, block);
  }
}

function repeats(text: string, other: string | undefined): boolean {
  return other !== undefined && nameKey(text) === nameKey(other);
}

/** Reads the text, and the credits, dates and lines of the page below it. */
function readBody(report: Report, body: readonly Block[]): void {
  const above = [report.headline, report.standfirst].filter((found) => found !== undefined);
  const printed = new Set(above.map(({ value }) => nameKey(value)));
  const end = endOf(body);
  const lastProse = body.findLastIndex(isProse);
  const lastOfText = Math.max(
    lastProse,
    body.findLastIndex(({ kind, text }) => kind === 'title' && isLong(text)),
  );
  for (const [index, block] of body.entries()) {
    const { kind, said, text, line } = block;
    const isBelow = index > Math.min(end, lastProse);
    if (kind === 'date' && !isBelow) report.paragraphs.push({ text, line });
    else if (kind !== 'date' || isLabelled(block) || index === lastProse + 1)
      keepMarks(report, block);
    if (isProse(block) || kind === 'title') {
      const key = nameKey(said);
      if (index > end) leaveOut(report, afterCredit, block);
      else if (printed.has(key)) leaveOut(report, 'printed above already', block);
      else if (kind === 'title' && lastProse >= 0 && index > lastOfText)
        leaveOut(report, 'tags', block);
      else if (said !== '') report.paragraphs.push({ text: said, line });
      printed.add(key);
    } else if (kind !== 'date' || isBelow) leaveOutMark(report, block);
  }
  const long = body.find(
    (block, index) => index > end && isProse(block) && block.said.length >= shortestParagraph,
  );
  if (long) {
    report.warnings.push(
      `The report seems to end with the credit on line ${body[end]?.line ?? 0}; the text from line ${long.line} on was left out.`,
    );
  }
}

/** The index of the last block of the text: that with the last credit, in its second half. */
function endOf(body: readonly Block[]): number {
  const length = (blocks: readonly Block[]) =>
    blocks.reduce((sum, block) => sum + (isProse(block) ? block.said.length : 0), 0);
  const last = body.findLastIndex((block) => block.credit && block.kind !== 'date');
  const isEnd = last >= 0 && length(body.slice(0, last + 1)) >= length(body.slice(last + 1));
  return isEnd ? last : body.length;
}

/** Notes the dates, the dateline and the credits of a block. */
function keepMarks(report: Report, block: Block): void {
  const { text, line, dates, dateWords: words = text, dateline, credit } = block;
  report.dates.push(...dates.map((value) => ({ value, line, words })));
  const year = copyrightYear(text);
  if (year !== undefined) report.copyrightYears.push({ value: year, line, words: text });
  if (dateline && !report.dateline && !report.datelineDay) {
    const { place, day, weekday, credits, words } = dateline;
    if (place !== undefined) report.dateline = { value: place, line, words };
    if (day) {
      const value = { ...day, ...(weekday !== undefined && { weekday }) };
      report.datelineDay = { value, line, words };
    }
    report.credits.push(...credits.map((value) => ({ value, line, words })));
  }
  const { names = [], words: credited = '' } = credit ?? {};
  report.credits.push(...names.map((value) => ({ value, line, words: credited })));
}

const kindNames: Record<Kind, string> = {
  caption: 'a caption',
  page: 'a line of the web page',
  'related heading': 'a link to another report',
  'related link': 'a link to another report',
  date: 'a date',
  credit: 'a credit',
  dateline: 'a dateline',
  title: 'a headline',
  prose: 'a paragraph',
};

/** Lists a block that is no part of the text, unless its date or credit was noted. */
function leaveOutMark(report: Report, block: Block): void {
  const isNoted = block.dates.length > 0 || (block.credit?.names.length ?? 0) > 0;
  if (isNoted) return;
  leaveOut(report, block.kind === 'credit' ? 'a byline' : kindNames[block.kind], block);
}

function leaveOut(report: Report, what: string, { text, line }: Paragraph): void {
  report.leftOut.push({ value: what, line, words: text });
}

/** The agency on which the first paragraph relies: "…, IRNA reported." */
function reportedBy(
  [first]: readonly Paragraph[],
  isAgency: (name: string) => boolean,
): Found<string>[] {
  const form = /, (\p{Lu}[\p{L}\p{M}'’ -]{1,40}?) (?:reported|reports|has learned)\b/gu;
  const found = Array.from((first?.text ?? '').slice(0, 1000).matchAll(form)).find(
    ([, name = '']) => isAgency(name),
  );
  return first && found
    ? [{ value: found[1] ?? '', line: first.line, words: found[0].slice(2) }]
    : [];
}

function beginningWords(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
}
