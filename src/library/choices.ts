import { countryName } from '../model/country.ts';
import { pairName } from '../format/pair-name.ts';
import type { Lists } from './archive.ts';
import type { Library } from './library.ts';

/** Something to choose on the search page: its value in the address, its name, its briefings. */
export interface Choice {
  value: string;
  label: string;
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
export function choicesIn(library: Library): Choices {
  const { pairs, countries, sectors, sources, years, vocabulary } = library;
  return {
    pairs: choices(pairs, pairName).sort(alphabetically),
    countries: choices(countries, countryName)
      .map((choice) => ({ ...choice, value: choice.value.toLowerCase() }))
      .sort(alphabetically),
    sectors: choices(sectors, (id) => vocabulary.sectors.get(id)?.label ?? id).sort(alphabetically),
    sources: choices(sources, (id) => vocabulary.sources.get(id)?.name ?? id).sort(alphabetically),
    years: choices(years, (year) => year),
  };
}

function choices(lists: Lists, labelOf: (id: string) => string): Choice[] {
  return [...lists].map(([value, list]) => ({ value, label: labelOf(value), count: list.length }));
}

function alphabetically(a: Choice, b: Choice): number {
  return byLabel(a.label, b.label);
}
