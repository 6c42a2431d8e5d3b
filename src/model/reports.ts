import type { PublishedBriefing } from './archive.ts';
import type { Source } from './source.ts';

export interface Side {
  /** ISO 3166-1 alpha-2, upper case; absent for reports from neither side. */
  country?: string;
  reports: PublishedBriefing[];
}

/** Groups reports by the country of who wrote the report, or else of who published it. */
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

/** Returns the only country whose sources report an event; undefined for both or neither. */
export function onlySide(sides: readonly Side[]): string | undefined {
  const reporting = sides.filter(({ reports }) => reports.length > 0);
  const [only] = reporting;
  return reporting.length === 1 ? only?.country : undefined;
}

function writerCountry(
  { agency, source }: PublishedBriefing,
  sources: ReadonlyMap<string, Source>,
): string | undefined {
  return (
    (agency === undefined ? undefined : sources.get(agency)?.country) ??
    sources.get(source)?.country
  );
}
