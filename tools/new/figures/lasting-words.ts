import type { Surroundings } from './amount-in-sentence.ts';

const agreed =
  /^\s+(?:[\w-]+\s+){0,3}?(contract|agreement|deal|power purchase agreement|PPA|concession|lease|licen[cs]e|term|visa|loan|warranty|maintenance|roadmap|plan|programme|program|construction|operation|lifespan|service life)s?\b/;
const runs =
  /\b(?:for a (?:period|term) of|(?:a )?(?:term|period|duration|lifespan|validity) of|valid for|lasts?|lasting|last for|took|takes|take|within|completed in|built in|stay (?:of|for) up to|for up to|extended by|extended for|journey of|transit time of)\s+(?:about |around |up to |some |nearly |more than |over |a further )?$/;

/** Of these it is told how long they go on, but that is no figure. */
const gathering =
  /\b(?:visit|trip|tour|conference|forum|fair|talks|meeting|exhibition|event|festival|session|summit)\b/i;

/** What lasts a time, where words say that something does; undefined for "in the past five years". */
export function lastingIn({ before, next }: Surroundings): { what?: string } | undefined {
  const what = agreed.exec(next)?.[0].trim();
  if (what !== undefined) return { what };
  return runs.test(before) && !gathering.test(before) ? {} : undefined;
}
