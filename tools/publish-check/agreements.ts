import type { Agreement } from '../../src/model/agreement.ts';
import type { PublishedBriefing } from '../../src/model/archive.ts';
import type { SourceText } from '../../src/model/source-text.ts';
import { dateInWords } from '../../src/format/date.ts';
import { titlesIn } from '../new/candidates.ts';
import { text } from '../../src/text/text.ts';
import type { Point } from './tick-list.ts';

/** Returns how a briefing changes the status of the agreements that it mentions, or may have to. */
export function agreementPoints(
  { slug, agreements }: Pick<PublishedBriefing, 'slug' | 'agreements'>,
  known: ReadonlyMap<string, Agreement>,
  sourceText?: SourceText,
): Point[] {
  const changed = [...known].filter(([, { history }]) =>
    history.some(({ briefing }) => briefing === slug),
  );
  return [...new Set([...changed.map(([id]) => id), ...agreements])].flatMap((id): Point[] => {
    const agreement = known.get(id);
    if (!agreement) return [];
    const { title, history } = agreement;
    const words = sourceText ? lineOf(title, sourceText) : [];
    const own = history.findIndex(({ briefing }) => briefing === slug);
    const [before, step] = own === -1 ? [history.at(-1)] : [history[own - 1], history[own]];
    const status = before && stepInWords(before);
    if (step) {
      const known = before ? `Before: ${status}.` : 'This is the first known step.';
      const text = `${title}: ${stepInWords(step)}, according to this briefing.`;
      return [{ text, under: [known, ...words] }];
    }
    const under = [
      ...(before ? [`Latest status: ${status}, according to ${sourceOf(before)}.`] : []),
      ...words,
      `If the report describes a change, add the step to agreements/${id}.yml.`,
    ];
    return [{ text: `${title}: no step from this briefing.`, under }];
  });
}

function sourceOf({ briefing, text }: Agreement['history'][number]): string {
  return briefing === undefined ? `the text "${text}"` : `/briefings/${briefing}/`;
}

function stepInWords({ status, date }: Agreement['history'][number]): string {
  return `${text.kinds.agreementStatus[status]}, ${dateInWords(date)}`;
}

/** Returns the first line of the report that prints the title of an agreement. */
function lineOf(title: string, { text }: SourceText): string[] {
  const lines = text.split('\n').map((line, index) => ({ text: line, line: index + 1 }));
  const [found] = titlesIn(lines, new Map([['', { title }]]));
  return found ? [`Line ${found.line} of the report: “${title}”`] : [];
}
