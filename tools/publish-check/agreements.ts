import { agreementStatuses, type Agreement } from '../../src/model/agreement.ts';
import type { PublishedBriefing } from '../../src/model/archive.ts';
import type { SourceText } from '../../src/model/source-text.ts';
import { dateInWords } from '../../src/format/date.ts';
import type { Point } from './point.ts';

/** How a briefing changes what stands of the agreements that it speaks of, or may have to. */
export function agreementPoints(
  { slug, agreements }: Pick<PublishedBriefing, 'slug' | 'agreements'>,
  known: ReadonlyMap<string, Agreement>,
  clipping?: SourceText,
): Point[] {
  const told = [...known].filter(([, { history }]) =>
    history.some(({ briefing }) => briefing === slug),
  );
  const ids = new Set([...told.map(([id]) => id), ...agreements]);
  return [...ids].flatMap((id): Point[] => {
    const agreement = known.get(id);
    return agreement ? [pointOf(id, agreement, slug, wordsOn(id, clipping))] : [];
  });
}

function pointOf(id: string, { title, history }: Agreement, slug: string, words: string[]): Point {
  const own = history.findIndex(({ briefing }) => briefing === slug);
  if (own === -1) {
    const last = history.at(-1);
    return {
      text: `${title}: no step from this briefing.`,
      under: [
        ...(last ? [`It stands at “${stepInWords(last)}”, by /briefings/${last.briefing}/.`] : []),
        ...words,
        `Where the report tells a change, add the step to agreements/${id}.yml.`,
      ],
    };
  }
  const [step, before] = [history[own], history[own - 1]];
  return {
    text: `${title}: ${step ? stepInWords(step) : ''}, as this briefing says.`,
    under: [
      before ? `Before: ${stepInWords(before)}.` : 'It is the first step that is known.',
      ...words,
    ],
  };
}

function stepInWords({ status, date }: Agreement['history'][number]): string {
  return `${agreementStatuses[status]}, ${dateInWords(date)}`;
}

/** What the words of the report say of it, as they were read when the draft was made. */
function wordsOn(id: string, clipping?: SourceText): string[] {
  return (clipping?.found ?? [])
    .filter(({ field, value }) => /^agreements(?:\.|$)/.test(field) && value === id)
    .map(
      ({ line, words, note }) => `Line ${line} of the report: “${words}”${note ? `; ${note}` : ''}`,
    );
}
