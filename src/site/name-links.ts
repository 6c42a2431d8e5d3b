import type { Organisation } from '../model/organisation.ts';
import type { Sector } from '../model/sector.ts';
import { pageLanguage } from '../text/language.ts';
import { partyName } from './party-name.ts';
import { countryUrl, organisationUrl, sectorUrl } from './urls.ts';

/** Returns the names of organisations with the addresses of their pages. */
export function organisationLinks(
  ids: readonly string[],
  organisations: ReadonlyMap<string, Pick<Organisation, 'name'>>,
) {
  return ids.map((id) => ({ url: organisationUrl(id), name: organisations.get(id)?.name ?? id }));
}

/** Returns the names of sectors with the addresses of their pages. */
export function sectorLinks(ids: readonly string[], sectors: ReadonlyMap<string, Sector>) {
  return ids.map((id) => ({
    url: sectorUrl(id),
    name: sectors.get(id)?.label ?? id,
    language: pageLanguage(),
  }));
}

/** Returns the names of countries and blocs, with the addresses of those that have a page. */
export function partyLinks(parties: readonly string[], withPage: ReadonlySet<string>) {
  return parties.map((party) => ({
    url: withPage.has(party) ? countryUrl(party) : undefined,
    name: partyName(party),
    language: pageLanguage(),
  }));
}
