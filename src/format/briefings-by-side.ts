import type { PublishedBriefing } from '../model/archive.ts';
import { sidesOfPair, type Country } from '../model/country.ts';
import { sidesOf } from '../model/reports.ts';
import type { Source } from '../model/source.ts';
import { text } from '../text/text.ts';
import { originOf } from './country-names.ts';

/** Returns how many briefings there are on a pair, and how many of each side's sources. */
export function briefingsBySide(
  { pair, briefings }: { pair: string; briefings: readonly PublishedBriefing[] },
  { sources, countries }: Vocabulary,
): string {
  return text.pair.briefingsBySide({
    count: briefings.length,
    sides: sidesOf(briefings, sidesOfPair(pair), sources)
      .filter(({ reports }) => reports.length > 0)
      .map(({ country, reports: { length: count } }) =>
        country === undefined
          ? text.pair.briefingsFromElsewhere({ count })
          : text.pair.briefingsOfSide({ count, ...originOf(country, countries) }),
      ),
  });
}

interface Vocabulary {
  sources: ReadonlyMap<string, Source>;
  countries: ReadonlyMap<string, Country>;
}
