import { tokensIn } from '../../src/search/analysis/tokens.ts';
import type { Found, Paragraph } from './report.ts';

/** Sentences that an editor should look at for a field, by that field. */
type Candidates = Record<'events' | 'agreements' | 'deadlines', Paragraph[]>;

/** The words by which a sentence may describe something that a briefing records. */
const words: Record<keyof Candidates, RegExp> = {
  events:
    /\b(?:met with|meetings?|talks|visit(?:s|ed|ing)?|summit|signed|signing|inaugurat\w+|opened|opening|launched|broke ground|groundbreaking|commissioned|held (?:a|the)|hosted|forum|conference|session|ceremony|received|welcomed)\b/i,
  agreements:
    /\b(?:agreements?|memorand(?:um|a)|MoUs?|treaty|treaties|protocols?|pacts?|accords?|contracts?|deals?|conventions?|declarations?|roadmaps?|agreed (?:to|on)|took effect|(?:enter|came|come)\w* into (?:force|effect)|ratif\w+)\b/i,
  deadlines:
    /\b(?:by|before|until|till|no later than|not later than|starting|from|in|end of|expected (?:in|by)|deadline\w*)\s+(?:the )?(?:end of |mid-?|early |late |beginning of |start of |(?:first|second|third|fourth) (?:half|quarter) of )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:\d{1,2},?\s+)?)?20\d\d\b|\bdeadline|\b(?:next|coming) (?:month|year|week|quarter)\b/i,
};
/** A date is ahead only where a sentence says what will be. */
const ahead =
  /\b(?:will|would|to be|until|till|later than|deadline|plans?|planned|aims?|targets?|goals?|expect\w*|schedul\w+|due|next|coming|expire\w*|is to|are to)\b/i;

function isAhead(sentence: string, year: number): boolean {
  const years = (sentence.match(/\b20\d\d\b/g) ?? []).map(Number);
  const isPast = years.length > 0 && years.every((one) => one < year);
  return !isPast && ahead.test(sentence);
}

/** The most sentences that are listed for an editor to choose from. */
const most = 5;

/**
 * Returns the first sentences of a report that may describe an event, an agreement or a date ahead.
 *
 * @param year of the report; no earlier one is ahead.
 */
export function candidatesIn(sentences: readonly Paragraph[], year = NaN): Candidates {
  const matching = (field: keyof Candidates) =>
    sentences
      .filter(({ text }) => words[field].test(text))
      .filter(({ text }) => field !== 'deadlines' || isAhead(text, year))
      .slice(0, most);
  return {
    events: matching('events'),
    agreements: matching('agreements'),
    deadlines: matching('deadlines'),
  };
}

/** Returns the records whose title a report prints, whatever its capitals and marks, in the order of the ids. */
export function titlesIn(
  paragraphs: readonly Paragraph[],
  records: ReadonlyMap<string, { title: string }>,
): Found<string>[] {
  const spelled = (text: string) =>
    ` ${tokensIn(text)
      .map((token) => token.text)
      .join(' ')} `;
  const texts = paragraphs.map(({ text, line }) => ({ line, spelled: spelled(text) }));
  return [...records].flatMap(([id, { title }]) => {
    const printed = spelled(title);
    const where = texts.find((one) => one.spelled.includes(printed));
    return where && printed.trim() !== '' ? [{ value: id, line: where.line, words: title }] : [];
  });
}
