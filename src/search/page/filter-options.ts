import { pairName } from '../../format/pair-name.ts';
import type { Archive, Lists } from '../../model/archive.ts';
import { countryName, type Country } from '../../model/country.ts';
import type { Sector } from '../../model/sector.ts';
import type { Source } from '../../model/source.ts';

/** Whence names come. */
interface Names {
  /** By upper-case code. */
  countries: ReadonlyMap<string, Country>;
  sectors: ReadonlyMap<string, Sector>;
  sources: ReadonlyMap<string, Source>;
}

/** Something to choose on the search page: its value in the address, its name, its briefings. */
export interface Choice {
  value: string;
  label: string;
  /** What else may be typed for it. */
  names?: readonly string[];
  count: number;
}

/** All that a reader can choose from, in the order of the controls. */
export interface Choices {
  pairs: Choice[];
  countries: Choice[];
  sectors: Choice[];
  sources: Choice[];
  years: Choice[];
}

const { compare: byLabel } = new Intl.Collator('en');

/** The choices that lead to at least one briefing. */
export function choicesIn(archive: Archive, names: Names): Choices {
  const { pairs, countries, sectors, sources, years } = archive;
  return {
    pairs: choices(pairs, pairName).sort(alphabetically),
    countries: choices(countries, countryName)
      .map((choice) => ({
        ...choice,
        value: choice.value.toLowerCase(),
        names: names.countries.get(choice.value)?.names,
      }))
      .sort(alphabetically),
    sectors: choices(sectors, (id) => names.sectors.get(id)?.label ?? id).sort(alphabetically),
    sources: choices(sources, (id) => names.sources.get(id)?.name ?? id).sort(alphabetically),
    years: choices(years, (year) => year),
  };
}

function choices(lists: Lists, labelOf: (id: string) => string): Choice[] {
  return [...lists].map(([value, list]) => ({ value, label: labelOf(value), count: list.length }));
}

function alphabetically(a: Choice, b: Choice): number {
  return byLabel(a.label, b.label);
}
