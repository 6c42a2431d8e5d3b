import type { Briefing } from '../../model/briefing.ts';
import { pairsAmong } from '../../model/pair.ts';
import { fieldsOf } from '../parse-briefing-file.ts';

/** A briefing's file, as far as it tells its pairs. */
interface File {
  data?: Briefing;
  sound?: Partial<Briefing>;
}

const known = new WeakMap<readonly File[], ReadonlySet<string>>();

/** The ids of all pairs that published briefings are about, found once for each list of files. */
export function publishedPairs(briefings: readonly File[]): ReadonlySet<string> {
  const before = known.get(briefings);
  if (before) return before;
  const pairs = new Set<string>();
  for (const file of briefings) {
    const { draft, countries } = fieldsOf(file);
    if (draft) continue;
    for (const pair of pairsAmong(countries ?? [])) pairs.add(pair);
  }
  known.set(briefings, pairs);
  return pairs;
}
