import type { Without } from './protocol.ts';
import { findsIn, type Evaluation } from './match-shards.ts';
import type { Asked } from './boolean-query.ts';
import type { Conditions } from './facets.ts';

/** More than so many words are not taken out one by one to see what would be found. */
const mostWithout = 6;

/** What would be found if one of the words were left out, most first. */
export function withoutEach(
  q: string,
  { asks }: Asked,
  evaluations: readonly Evaluation[],
  conditions: Conditions,
): Without[] {
  if (asks.length < 2 || asks.length > mostWithout) return [];
  return asks
    .map(({ said }, left): Without => {
      const others = evaluations.map((evaluation) => ({
        ...evaluation,
        meetings: evaluation.meetings.filter((_, at) => at !== left),
      }));
      const { finds } = findsIn(others, conditions, 'date');
      return { said, total: finds.length, q: lineWithout(q, said) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/** The line without the words of an ask, where they stand by themselves. */
function lineWithout(q: string, said: string): string {
  const phrase = /^“(.*)”$/.exec(said)?.[1];
  const words = (phrase ?? said).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+');
  const form =
    phrase === undefined
      ? `(?<![\\p{L}\\p{N}:])${words}(?![\\p{L}\\p{N}])`
      : `["“”]\\s*${words}\\s*["“”]`;
  return q.replace(new RegExp(form, 'u'), ' ').replace(/\s+/g, ' ').trim();
}
