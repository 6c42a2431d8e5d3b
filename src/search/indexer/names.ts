import { iso31661 } from 'iso-3166';
import { namesInAnyCase } from '../../model/country-names.ts';
import { countryName } from '../../model/country.ts';
import type { KnownNames } from '../../content/read-content.ts';
import { phrasesOf, type SynonymGroup } from '../../model/synonyms.ts';
import type { Named } from '../analysis/lexicon.ts';
import type { SynonymsData } from '../analysis/synonyms.ts';
import { stemmed } from '../analysis/terms.ts';

/** The names under which texts are found, and words that mean the same. */
export interface SearchNames {
  named: Named[];
  synonyms: SynonymsData;
}

/**
 * Returns the names of all countries, and of the places, people, organisations and sources of the
 * content. "US" is not one of them, as texts are compared without
 * capitals: it would be found in "us".
 */
export function searchNames(names: KnownNames): SearchNames {
  const { countries, places, people, organisations, sources, synonyms } = names;
  const named: Named[] = [
    ...iso31661.map(({ alpha2: id }): Named => {
      const { names = [], demonym } = countries.get(id) ?? {};
      const own = [countryName(id), ...names, ...(demonym === undefined ? [] : [demonym])];
      return { kind: 'country', id, names: [...new Set([...own, ...namesInAnyCase(id)])] };
    }),
    ...places.map(({ id, name, names }): Named => ({ kind: 'place', id, names: [name, ...names] })),
    ...people.flatMap(({ id, data }): Named[] =>
      data ? [{ kind: 'person', id, names: [data.name, ...data.names] }] : [],
    ),
    ...organisations.flatMap(({ id, data }): Named[] =>
      data ? [{ kind: 'organisation', id, names: [data.name, ...data.names] }] : [],
    ),
    ...Array.from(sources, ([id, { name }]): Named => ({ kind: 'source', id, names: [name] })),
  ];
  return { named, synonyms: synonymsData(synonyms) };
}

/** Returns the vocabulary as it is sent; what a group names as narrower and is no group is left out. */
export function synonymsData(groups: readonly SynonymGroup[]): SynonymsData {
  const numbers = new Map(groups.map(({ en: [name = ''] }, number) => [name, number]));
  return {
    groups: groups.map((group) => [...new Set(phrasesOf(group).map(stemmed))].join('|')),
    narrower: groups.flatMap(({ narrower = [] }, broad) =>
      narrower.flatMap((name): [number, number][] => {
        const narrow = numbers.get(name);
        return narrow === undefined ? [] : [[broad, narrow]];
      }),
    ),
  };
}
