import type { LabelledQuery } from '../../src/model/labelled-query.ts';
import { scoresOf, type Verdict } from './score.ts';

/** What went wrong, a line or more for each query, and the scores. */
export function asText(verdicts: readonly Verdict[]): string {
  const lines = verdicts.flatMap((verdict) => {
    const complaints = complaintsAbout(verdict);
    return complaints.length === 0 ? [] : [asTyped(verdict.query), ...complaints, ''];
  });
  return `${[...lines, ...summaryOf(verdicts)].join('\n')}\n`;
}

/** Scores and verdicts as a JSON object, for machines. */
export function asJson(verdicts: readonly Verdict[]): string {
  return `${JSON.stringify({ scores: scoresOf(verdicts), verdicts }, null, 2)}\n`;
}

function complaintsAbout({ query, found, missed, noise, rank }: Verdict): string[] {
  const line = (word: string, what: string) => `  ${word.padEnd(8)}${what}`;
  const nothingWanted = query.relevant.length === 0;
  if (!found) return [line('stuck', 'the page did not come to an end')];
  return [
    ...missed.map((slug) => line('missed', slug)),
    ...(rank !== undefined && rank > 1 ? [line('rank', `${rank}, expected 1`)] : []),
    ...noise.map((slug) => line('noise', nothingWanted ? `${slug}, expected nothing` : slug)),
  ];
}

/** The query with its conditions, as a reader may type them. */
function asTyped({ q, pair, country, sector = [], source = [], year }: LabelledQuery): string {
  const conditions = [
    ...(pair === undefined ? [] : [`pair:${pair}`]),
    ...(country === undefined ? [] : [`country:${country.toLowerCase()}`]),
    ...sector.map((id) => `sector:${id}`),
    ...source.map((id) => `source:${id}`),
    ...(year === undefined ? [] : [`year:${year}`]),
  ];
  return conditions.length === 0 ? q : `${q}  [${conditions.join(' ')}]`;
}

function summaryOf(verdicts: readonly Verdict[]): string[] {
  const scores = scoresOf(verdicts);
  const share = (number: number) => `${(100 * number).toFixed(1)} %`;
  return [
    `${scores.right} of ${scores.queries} queries right`,
    `recall in the first five      ${share(scores.recall)}`,
    `mean reciprocal rank          ${scores.meanReciprocalRank.toFixed(3)}`,
    `precision in the first five   ${share(scores.precision)}`,
    `found, expected nothing       ${scores.notEmpty} of ${scores.empty}`,
  ];
}
