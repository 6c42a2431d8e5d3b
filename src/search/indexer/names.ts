import { iso31661 } from 'iso-3166';
import { namesInAnyCase } from '../../model/country-names.ts';
import { countryName } from '../../model/country.ts';
import { isPublished } from '../../content/published.ts';
import type { Content, KnownNames } from '../../content/read-content.ts';
import { searchLanguages } from '../../model/search-languages.ts';
import { phrasesOf, type SynonymGroup } from '../../model/synonyms.ts';
import { rulesOf } from '../analysis/language-rules.ts';
import { nameTerm, type Named } from '../analysis/lexicon.ts';
import type { OfficesOfPerson } from '../analysis/offices.ts';
import type { SynonymsData } from '../analysis/synonyms.ts';
import { spelled } from '../analysis/function-words.ts';
import { stemmed } from '../analysis/terms.ts';

/** The names under which texts are found, and words that mean the same. */
export interface SearchNames {
  /** The language of the pages, ISO 639; absent where it has no rules of its own. */
  language?: string;
  named: Named[];
  synonyms: SynonymsData;
  /** Not among the names that texts are found by. */
  offices?: OfficesOfPerson[];
}

/**
 * Returns the names of all countries, and of the places, people, organisations and sources of the
 * content. "US" is not one of them, as texts are compared without
 * capitals: it would be found in "us".
 *
 * @param language that of the pages, ISO 639.
 */
export function searchNames(
  names: KnownNames,
  briefings: Content['briefings'] = [],
  language = 'en',
): SearchNames {
  const { countries, places, people, organisations, sources, synonyms } = names;
  const named: Named[] = [
    ...iso31661.map(({ alpha2: id }): Named => {
      const { names = [], demonym } = countries.get(id) ?? {};
      const own = [countryName(id), ...names, ...(demonym === undefined ? [] : [demonym])];
      return {
        kind: 'country',
        id,
        names: [...new Set([...own, ...namesInAnyCase(id), ...namesAbroad(id)])],
      };
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
  return {
    ...(rulesOf(language) && { language }),
    ...{ named, synonyms: synonymsData(synonyms, language), offices: officesIn(briefings) },
  };
}

const namesOfCountries = searchLanguages
  .filter((language) => language !== 'en')
  .map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));

/** Shorter names in Latin letters are spelled like words: "Mỹ" (the United States) like "my". */
const shortestAbroad = 5;

/** Returns the names of a country in the languages of queries besides English, from Unicode's CLDR. */
function namesAbroad(code: string): string[] {
  return namesOfCountries.flatMap((names) => {
    const name = names.of(code) ?? '';
    const isLatin = /\p{Script=Latin}/u.test(name);
    return name === '' || (isLatin && name.length < shortestAbroad) ? [] : [name];
  });
}

/** How many offices are sent to readers at most, so that the file stays small; the rarest are left out. */
const mostOffices = 400;

/** Returns the offices that briefings give people, those of most briefings first. */
function officesIn(briefings: Content['briefings']): OfficesOfPerson[] {
  const appearances = briefings.filter(isPublished).flatMap(({ data }) => data.people);
  const counts = new Map<string, number>();
  for (const { person, office } of appearances) {
    if (office === undefined) continue;
    const key = `${nameTerm('person', person)}\n${office}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = [...counts]
    .sort(([a, count], [b, other]) => other - count || (a < b ? -1 : 1))
    .slice(0, mostOffices)
    .map(([key]) => key.split('\n') as [string, string]);
  const byPerson = Map.groupBy(most, ([person]) => person);
  return Array.from(byPerson, ([person, offices]) => [person, ...offices.map(([, name]) => name)]);
}

function phrasesSent({ vi = [], ...group }: SynonymGroup, language: string): string[] {
  const vietnamese = vi.map((name) => {
    const words = stemmed(name);
    if (words.includes(' ')) return words;
    return `~${language === 'vi' ? spelled(name) : words}`;
  });
  return [...phrasesOf(group).map(stemmed), ...vietnamese];
}

/**
 * Returns the vocabulary as it is sent on pages in a language; what a group names as narrower and is no group is left out.
 */
function synonymsData(groups: readonly SynonymGroup[], language: string): SynonymsData {
  const numbers = new Map(groups.map(({ en: [name = ''] }, number) => [name, number]));
  return {
    groups: groups.map((group) => [...new Set(phrasesSent(group, language))].join('|')),
    narrower: groups.flatMap(({ narrower = [] }, broad) =>
      narrower.flatMap((name): [number, number][] => {
        const narrow = numbers.get(name);
        return narrow === undefined ? [] : [[broad, narrow]];
      }),
    ),
  };
}
