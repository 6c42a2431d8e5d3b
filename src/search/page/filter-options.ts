import { countryName, pairName } from '../../format/country-names.ts';
import type { Archive, Lists } from '../../model/archive.ts';
import { countryName as englishName } from '../../model/country.ts';
import type { Vocabulary } from '../../site/site.ts';
import { compareNames } from '../../text/locale.ts';

/** A choice on the search page. */
export interface FilterOption {
  /** In the address. */
  value: string;
  label: string;
  /** What else may be typed for it. */
  names?: readonly string[];
  /** How many briefings there are for it. */
  count: number;
}

/** All choices on the search page, in the order of the controls. */
export interface FilterOptions {
  pairs: FilterOption[];
  countries: FilterOption[];
  sectors: FilterOption[];
  sources: FilterOption[];
  years: FilterOption[];
}

/** Returns the choices that lead to at least one briefing. */
export function filterOptionsIn(archive: Archive, vocabulary: Vocabulary): FilterOptions {
  const { pairs, countries, sectors, years } = archive;
  // An agency that is no source is known by its name alone.
  const sources = new Map([...archive.sources].filter(([id]) => vocabulary.sources.has(id)));
  return {
    pairs: options(pairs, pairName).sort(alphabetically),
    countries: options(countries, countryName)
      .map((option) => ({
        ...option,
        value: option.value.toLowerCase(),
        names: otherNames(option, vocabulary),
      }))
      .sort(alphabetically),
    sectors: options(sectors, (id) => vocabulary.sectors.get(id)?.label ?? id).sort(alphabetically),
    sources: options(sources, (id) => vocabulary.sources.get(id)?.name ?? id).sort(alphabetically),
    years: options(years, (year) => year),
  };
}

function options(lists: Lists, labelOf: (id: string) => string): FilterOption[] {
  return [...lists].map(([value, list]) => ({ value, label: labelOf(value), count: list.length }));
}

/** Returns the other names of a country, the English one first on pages in another language. */
function otherNames({ value, label }: FilterOption, { countries }: Vocabulary) {
  const names = countries.get(value)?.names;
  const english = englishName(value);
  return english === label ? names : [english, ...(names ?? [])];
}

function alphabetically(a: FilterOption, b: FilterOption): number {
  return compareNames(a.label, b.label);
}
