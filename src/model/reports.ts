import type { PublishedBriefing } from './archive.ts';
import type { Source } from './source.ts';

interface Side {
  /** ISO 3166-1 alpha-2, upper case; absent for reports from neither side. */
  country?: string;
  reports: PublishedBriefing[];
}

/**
 * Groups reports by the country of who wrote the report, where that is said, or else of who published it.
 */
export function sidesOf(
  reports: readonly PublishedBriefing[],
  countries: readonly string[],
  sources: ReadonlyMap<string, Source>,
): Side[] {
  const byCountry = Map.groupBy(reports, (briefing) => {
    const country = writerCountry(briefing, sources);
    return country !== undefined && countries.includes(country) ? country : undefined;
  });
  const others = byCountry.get(undefined) ?? [];
  return [
    ...countries.map((country) => ({ country, reports: byCountry.get(country) ?? [] })),
    ...(others.length > 0 ? [{ reports: others }] : []),
  ];
}

/**
 * Returns the country of a pair from which all reports come, by their publisher and, where that is
 * known, their agency; undefined where another country or an unknown one is among them.
 */
export function onlySide(
  reports: readonly PublishedBriefing[],
  countries: readonly string[],
  sources: ReadonlyMap<string, Source>,
): string | undefined {
  const found = new Set(
    reports.flatMap((report) => [
      sources.get(report.source)?.country,
      writerCountry(report, sources),
    ]),
  );
  const [only] = found;
  return found.size === 1 ? countries.find((country) => country === only) : undefined;
}

function writerCountry(
  { agency, source }: PublishedBriefing,
  sources: ReadonlyMap<string, Source>,
): string | undefined {
  return sources.get(agency ?? source)?.country;
}
