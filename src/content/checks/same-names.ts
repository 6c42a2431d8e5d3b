import { hash } from 'node:crypto';
import { countriesInText } from '../../model/countries-in-text.ts';
import { countryName } from '../../model/country.ts';
import { languageName } from '../../model/language.ts';
import { memoisedByObject } from '../../model/memoise.ts';
import { quoted } from '../../model/text.ts';
import { russianBases } from '../../search/analysis/name-forms.ts';
import { PhraseMatcher } from '../../search/analysis/phrase-matcher.ts';
import { foldedWords, tokensIn } from '../../search/analysis/tokens.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import { knownNames, type Content } from '../read-content.ts';
import { bothTexts, comparison, languageOfOriginals } from './translated-texts.ts';

/**
 * Finds people, organisations, sources and countries that an original names and its translation does not,
 * and people whom only the translation names.
 */
export const sameNames = comparison(
  (text, content) => {
    const { file, noun } = text;
    const [there, here] = bothTexts(text);
    const [original, translated] = [there, here].map((words) => recordsNamedIn(words, content));
    const position = positionOf(file.positions, ['original']);
    const problem = (message: string) => ({ ...position, rule: 'same-names', message });
    const language = languageName(file.language);
    return [
      ...Array.from(original ?? []).flatMap(([record, name]) =>
        translated?.has(record)
          ? []
          : problem(
              `The ${noun} names ${quoted(name)}, but this translation does not; add the name, or its spelling in ${language} to "names" in ${record}.yml.`,
            ),
      ),
      ...Array.from(translated ?? []).flatMap(([record, name]) =>
        original?.has(record) || !record.startsWith('people/')
          ? []
          : problem(`${quoted(name)} is not in the original; correct or remove the name.`),
      ),
      ...countriesMissing(there, here, content, file.language).map((code) =>
        problem(
          `The ${noun} names ${countryName(code)}, but this translation does not; add the name, or its spelling in ${language} to "names" in countries/${code.toLowerCase()}.yml.`,
        ),
      ),
    ];
  },
  (content) => namesKey(content),
);

/** Returns a key of all names by which texts are compared. */
const namesKey = memoisedByObject((content: Content): string => {
  const names = [languageOfOriginals(content), namedIn(content), [...content.countries]];
  return `same-names ${hash('sha256', JSON.stringify(names))}`;
});

/** Returns the names of people, organisations and sources. */
function namedIn(content: Content): { term: string; names: string[] }[] {
  const { people, organisations, sourceFiles } = knownNames(content);
  return [
    ...people.map((file) => ({ file, folder: 'people' })),
    ...organisations.map((file) => ({ file, folder: 'organisations' })),
    ...sourceFiles.map((file) => ({ file, folder: 'sources' })),
  ].map(({ file, folder }) => {
    const { name = '', names = [] } = fieldsOf<{ name: string; names?: string[] }>(file);
    return { term: `${folder}/${file.id}`, names: [name, ...names] };
  });
}

/** The same names, as rows of words. */
const matcherOf = memoisedByObject((content: Content): PhraseMatcher => {
  const named = namedIn(content).map(({ term, names }) => {
    const phrases = names.map((name) => ({ name, words: foldedWords(name) }));
    return { term, phrases, opaque: true };
  });
  const words = named.flatMap(({ phrases }) => phrases.flatMap(({ words }) => words));
  return new PhraseMatcher(named, russianBases(words));
});

/** Returns the records that a text names, each with the first name by which it does. */
function recordsNamedIn(text: string, content: Content): Map<string, string> {
  const matcher = matcherOf(content);
  const found = new Map<string, string>();
  const words = tokensIn(text).map((token) => token.text);
  for (let at = 0; at < words.length; at++) {
    const [longest] = matcher.at(words, at);
    for (const record of longest?.terms ?? []) {
      if (!found.has(record)) found.set(record, longest?.name ?? '');
    }
    at += Math.max((longest?.length ?? 0) - 1, 0);
  }
  return found;
}

/** Returns the countries that an English original names and its translation does not, by code. */
function countriesMissing(
  there: string,
  here: string,
  content: Content,
  language: string,
): string[] {
  if (languageOfOriginals(content) !== 'en') return [];
  const codes = new Set(countriesInText(there, content.countries).map(({ code }) => code));
  const text = here.toLowerCase();
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return [...codes].filter((code) => {
    const spellings = [names.of(code) ?? code, ...(content.countries.get(code)?.names ?? [])];
    // Without the ending, so that other cases and adjectives count.
    return !spellings.some((name) => text.includes(name.toLowerCase().replace(/[аяыийь]$/, '')));
  });
}
