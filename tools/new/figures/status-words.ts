import type { figureStatuses } from '../../../src/model/figure-kinds.ts';
import { lastMatch, type Surroundings } from './amount-in-sentence.ts';

type Status = keyof typeof figureStatuses;

const target =
  /\b(?:target(?:s|ed|ing)?|aim(?:s|ed|ing)?|goals?|plan(?:s|ned|ning)?|strive?s?|striving|seek(?:s|ing)?|hop(?:e|es|ed|ing) (?:to|for|that)|intend(?:s|ed|ing)?|want(?:s|ed)? (?:[^,;.]{1,40}? )?to|call(?:s|ed|ing)? (?:on|for|upon)|urg(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|commit(?:s|ted)? to|commitment|ambitions?|objectives?|tasks? (?:of|to)|agreed to (?:raise|increase|bring|lift|boost|double|expand|reduce|cut)|determined to|efforts? to (?:raise|bring|reach|lift|boost)|towards?)\b/i;
const forecast =
  /\b(?:expect(?:s|ed|ing|ation|ations)?|forecasts?|projected|projects (?=that\b|a\b|an\b)|predict(?:s|ed)?|anticipat(?:e|es|ed)|will|would|should|can (?=reach|rise|grow|hit|increase|exceed)|is set to|are set to|likely|due to|scheduled|slated|is to|are to|could|may|once (?:completed|operational|in operation)|when (?:completed|operational)|upon completion|to be (?:built|completed|developed|invested))\b/;
const estimate = /\b(?:estimat(?:e|es|ed|ing)|reckon(?:s|ed))\b/i;
const actual =
  /\b(?:reached|hit|was|were|has (?:been|reached|risen|grown|fallen|invested|set up)|have (?:been|reached|risen|grown|fallen|invested|set up)|totall?ed|amounted|stood|rose|grew|increased|fell|dropped|declined|decreased|jumped|surged|soared|recorded|posted|faced|attracted|exceeded|surpassed|topped|imported|exported|bought|sold|signed|brought|valued|worth|up|down|achieved|is|are)\b/i;

/** What the words of a sentence make of its amount, and the word that does. */
export interface StatusInWords {
  status: Status;
  /** The same without what "up to" makes of it. */
  plain: Status;
  word?: string;
}

const happened =
  /\b(?:reached|hit|amounted|stood|totall?ed|rose|fell|grew|increased|dropped|was|were|recorded)\b/;

/** Whether a sentence looks only ahead: what it calls "in December" is the next one. */
export function looksAhead(sentence: string): boolean {
  return (target.test(sentence) || forecast.test(sentence)) && !happened.test(sentence);
}

/**
 * What an amount is: what the nearest word before it says, else the same as the amount before it.
 *
 * @param previous the status of the amount before it in the sentence.
 */
export function statusOf(
  { upTo, before, next }: Surroundings,
  isCeiling: boolean,
  previous?: Status,
): StatusInWords {
  const said = nearest(before);
  const plain = said?.status ?? previous ?? nearest(upTo)?.status ?? 'actual';
  if (isCeiling || /\b(?:ceiling|maximum|cap)\b(?! on)[^,;]*$/i.test(before)) {
    return { status: 'ceiling', plain };
  }
  const following = /^\s+(?:\w+\s+){0,3}?(target|goal|objective)\b/.exec(next);
  if (following) return { status: 'target', plain: 'target', word: following[1] };
  if (/^\s+as soon as possible\b/.test(next)) return { status: 'target', plain: 'target' };
  if (/^\s+(?:by|in) (?:the end of )?(?:20\d\d) as (?:targeted|planned)\b/.test(next)) {
    return { status: 'target', plain: 'target' };
  }
  // "aims to raise trade, which reached $2 billion, to $5 billion"
  const goesOn =
    said === undefined && /\bto\s+(?:about |around |some |nearly |more than )?$/.test(before);
  const wish = goesOn && previous === 'actual' ? target.exec(upTo) : null;
  if (wish) return { status: 'target', plain: 'target', word: wish[0] };
  return { status: plain, plain, word: said?.word };
}

function nearest(before: string): { status: Status; word: string } | undefined {
  const found = (
    [
      ['target', lastMatch(before, target)],
      ['forecast', lastMatch(before, forecast)],
      ['estimate', lastMatch(before, estimate)],
    ] as const
  ).flatMap(([status, match]) => (match ? [{ status, word: match[0], at: match.index }] : []));
  const [last] = found.sort((a, b) => b.at - a.at);
  const past = lastMatch(before, actual);
  if (last && (!past || last.at > past.index || governs(before.slice(last.at, past.index)))) {
    return { status: last.status, word: last.word };
  }
  return past && { status: 'actual', word: past[0] };
}

/** Whether nothing ends what a word like "expected" says before a later word: "is expected to be worth". */
function governs(between: string): boolean {
  return !/[,;:]|\b(?:which|who|that|after|from|while|and|but)\b/.test(between);
}
