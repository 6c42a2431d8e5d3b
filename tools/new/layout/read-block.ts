import type { Paragraph } from '../report.ts';
import { creditAtEnd, creditLine, type Credit } from './credits.ts';
import { datelineOf, placeAlone, type Dateline, type KnownNames } from './dateline.ts';
import { isCaption, pageLine } from './page-lines.ts';
import { dateBefore, dateLine, type PrintedDate } from './printed-dates.ts';

/** What a paragraph or a line is, as far as it shows by itself. */
export type Kind =
  | 'caption'
  | 'page'
  | 'related heading'
  | 'related link'
  | 'date'
  | 'credit'
  | 'dateline'
  | 'title'
  | 'prose';

/** What was read in a paragraph. */
export interface Reading {
  kind: Kind;
  /** The text without a date before it, the dateline and the credit. */
  said: string;
  dates: PrintedDate[];
  /** A date right before the text: "date 2026-02-05 HUE — …". */
  dateWords?: string;
  dateline?: Dateline & { words: string };
  /** A line that is nothing but a place: a dateline, where the text names the place. */
  placeAlone?: string;
  /** Who is credited: in a line above or below the text, or after its last words. */
  credit?: Credit;
}

/** A paragraph, what it is, and what was read in it. */
export type Block = Paragraph & Reading;

/** In characters: a headline, a standfirst or a line of the page is shorter. */
export const longestTitle = 160;

/** Reads what a paragraph or a line is. */
export function readBlock(text: string, known: KnownNames): Reading {
  const plain = { said: text, dates: [] };
  if (text.length < 2) return { ...plain, kind: pageLine(text) ?? 'title' };
  if (isCaption(text)) return { ...plain, kind: 'caption' };
  const dated = dateLine(text);
  if (dated) {
    const credit = creditLine(dated.rest, known.isAgency);
    return { ...plain, kind: 'date', dates: dated.dates, ...(credit && { credit }) };
  }
  const page = pageLine(text);
  if (page !== undefined) return { ...plain, kind: page };
  const byline = creditLine(text, known.isAgency);
  return byline ? { ...plain, kind: 'credit', said: '', credit: byline } : readText(text, known);
}

function readText(text: string, known: KnownNames): Reading {
  const before = dateBefore(text);
  const undated = text.slice(before?.length ?? 0).trimStart();
  const found = datelineOf(undated, known);
  const rest = undated.slice(found?.length ?? 0);
  const credit = creditAtEnd(rest, known.isAgency);
  const end = rest.length - (credit?.length ?? 0);
  const isStrong = found?.day !== undefined || (found?.credits.length ?? 0) > 0;
  const dateline =
    found && (isStrong || before || !isTitle(rest.slice(0, end).trimEnd())) ? found : undefined;
  const said = (
    dateline ? rest.slice(0, end) : undated.slice(0, undated.length - rest.length + end)
  )
    .replace(/ ?\bEnditem\.?$/, '')
    .trimEnd();
  const isTitleAlone = isTitle(said) && !credit && !before;
  const kind = said === '' && credit ? 'credit' : isTitleAlone ? 'title' : 'prose';
  const alone = dateline || before ? undefined : placeAlone(text);
  const words = undated.slice(0, dateline?.length).trim();
  return {
    kind: dateline ? 'dateline' : kind,
    said,
    dates: before ? [before.date] : [],
    ...(before && { dateWords: before.words }),
    ...(dateline && { dateline: { ...dateline, words } }),
    ...(alone !== undefined && { placeAlone: alone }),
    ...(credit && { credit }),
  };
}

/** Whether a line may be a headline: it is short and no sentence. */
function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/[.!?:;”"]$/.test(text);
}
