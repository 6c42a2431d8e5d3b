import type { PublishedBriefing } from './archive.ts';
import { countryCodes } from './country.ts';
import { memoisedByObject } from './memoise.ts';
import type { Source } from './source.ts';

export interface Side {
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
 * Returns the country of a pair from which all reports and all pages that our briefings on them cite
 * come; undefined where another country or an unknown one is among them. A report comes from its
 * publisher's country and, where that is known, its agency's.
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
      ...report.citedPages.map((url) => countryOfPage(url, sources)),
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

/**
 * The top-level domains of countries that sites anywhere use
 * (https://developers.google.com/search/docs/specialty/international/managing-multi-regional-sites#generic-domains);
 * without "la", which in this field is that of Laos.
 */
const genericDomains = new Set(
  'AD AI AS BZ CC CD CO DJ FM IO ME MS NU SC SR SU TK TV WS'.split(' '),
);

/** Returns the country of the source with the same host, or else of the top-level domain. */
function countryOfPage(url: string, sources: ReadonlyMap<string, Source>): string | undefined {
  const { host, hostname } = new URL(url);
  const hosts = sourcesByHost(sources);
  if (hosts.has(host)) return hosts.get(host)?.country;
  const domain = hostname.slice(hostname.lastIndexOf('.') + 1).toUpperCase();
  return countryCodes.includes(domain) && !genericDomains.has(domain) ? domain : undefined;
}

const sourcesByHost = memoisedByObject(
  (sources: ReadonlyMap<string, Source>) =>
    new Map(
      Array.from(sources.values()).flatMap((source) =>
        source.address === undefined ? [] : [[new URL(source.address).host, source] as const],
      ),
    ),
);
