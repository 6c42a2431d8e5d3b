import type { LabelledQuery } from '../../src/model/labelled-query.ts';
import { scoresOf, type JudgedAnswer } from './score.ts';

/** Returns one line per mistake, under its query, and the scores. */
export function searchReport(answers: readonly JudgedAnswer[]): string {
  const lines = answers.flatMap((answer) => {
    const mistakes = mistakesIn(answer);
    return mistakes.length === 0 ? [] : [asTyped(answer.query), ...mistakes, ''];
  });
  return `${[...lines, ...summaryOf(answers)].join('\n')}\n`;
}

function mistakesIn({ query, found, missed, noise, rank }: JudgedAnswer): string[] {
  const line = (word: string, what: string) => `  ${word.padEnd(8)}${what}`;
  const nothingWanted = query.relevant.length === 0;
  if (!found) return [line('stuck', 'the page did not finish')];
  return [
    ...missed.map((slug) => line('missed', slug)),
    ...(rank !== undefined && rank > 1 ? [line('rank', `${rank}, expected 1`)] : []),
    ...noise.map((slug) => line('noise', nothingWanted ? `${slug}, expected nothing` : slug)),
  ];
}

/** Returns the query with its conditions, as a reader may type them. */
function asTyped({ q, pair, country, sector, source, year }: LabelledQuery): string {
  const conditions = { pair, country: country?.toLowerCase(), sector, source, year };
  const typed = Object.entries(conditions).flatMap(([name, value = []]) =>
    [value].flat().map((id) => `${name}:${id}`),
  );
  return typed.length === 0 ? q : `${q}  [${typed.join(' ')}]`;
}

function summaryOf(answers: readonly JudgedAnswer[]): string[] {
  const scores = scoresOf(answers);
  return [
    `${scores.right} of ${scores.queries} queries right`,
    `recall in the first five      ${share(scores.recall)}`,
    `mean reciprocal rank          ${scores.meanReciprocalRank.toFixed(3)}`,
    `precision in the first five   ${share(scores.precision)}`,
    `found, expected nothing       ${scores.notEmpty} of ${scores.empty}`,
    ...tableOf(answers),
  ];
}

/** Returns a table of the scores by kind, where queries have kinds. */
function tableOf(answers: readonly JudgedAnswer[]): string[] {
  const kinds = Map.groupBy(answers, ({ query }) => query.kind ?? 'other');
  if (kinds.size === 1 && kinds.has('other')) return [];
  const rows = [...kinds, ['all', answers] as const].map(([kind, answers]) => {
    const { queries, bestFirst, allFound, gain, nothing, empty, notEmpty } = scoresOf(answers);
    const asking = queries - empty;
    const quality = asking === 0 ? ['', '', '', ''] : [share(bestFirst), share(allFound)];
    if (asking > 0) quality.push(gain.toFixed(3), String(nothing));
    return [
      kind,
      String(queries),
      ...quality,
      empty === 0 ? '' : `${empty - notEmpty} of ${empty}`,
    ];
  });
  const head = ['', 'queries', 'best first', 'all found', 'nDCG@10', 'nothing', 'left empty'];
  return [
    '',
    ...[head, ...rows].map((row) =>
      row
        .map((cell) => cell.padEnd(14))
        .join('')
        .trimEnd(),
    ),
  ];
}

function share(number: number): string {
  return `${(100 * number).toFixed(1)} %`;
}
