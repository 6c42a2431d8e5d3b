import { didYouMean, nearest } from '../model/nearest.ts';
import { placeOf } from '../reading/validate.ts';
import type { Check } from './check.ts';

/** A briefing whose source is unknown would have no one to answer for it. */
export const knownSource: Check = ({ briefings, sources }) =>
  briefings.flatMap(({ path, data, places }) => {
    if (!data || sources.has(data.source)) return [];
    const suggestion = didYouMean(nearest(data.source, sources.keys()));
    return {
      path,
      ...placeOf(places, ['source']),
      rule: 'known-source',
      message: `Unknown source "${data.source}", expected the name of a file in sources/.${suggestion}`,
    };
  });
