import type { Briefing } from '../../model/briefing.ts';
import { namesInAnyCase } from '../../model/country-names.ts';
import { countryCodes, countryName } from '../../model/country.ts';
import { memoisedByObject } from '../../model/memoise.ts';
import { dateAt } from '../../search/analysis/dates.ts';
import { PhraseMatcher } from '../../search/analysis/phrase-matcher.ts';
import { stopWords } from '../../search/analysis/stop-words.ts';
import { tokensIn, type Token } from '../../search/analysis/tokens.ts';
import { fieldsOf } from '../parse/validate.ts';
import { knownNames, type Content } from '../read-content.ts';

/** Marks the words that an editor cannot replace, such as names, figures and dates. */
type UnavoidableWords = (tokens: readonly Token[]) => boolean[];

/** Returns a function that marks the words of a briefing that its topic makes unavoidable. */
export function unavoidableWords(content: Content, briefing: Partial<Briefing>): UnavoidableWords {
  const { people = [], figures = [], countries = [], mentions = [] } = briefing;
  const books = [
    namesKnownTo(content),
    bookOf([
      ...people.map(({ office }) => office),
      ...figures.map(({ asPrinted }) => asPrinted),
      ...[...countries, ...mentions].map(countryName),
    ]),
  ];
  return (tokens) => {
    const words = tokens.map(({ text }) => text);
    const marks = tokens.map(({ kind, text }) => kind === 'number' || stopWords.has(text));
    for (const at of tokens.keys()) {
      const lengths = [
        dateAt(tokens, at, '')?.length ?? 0,
        ...books.flatMap((book) => book.at(words, at).map(({ length }) => length)),
      ];
      marks.fill(true, at, at + Math.max(...lengths));
    }
    return marks;
  };
}

const namesKnownTo = memoisedByObject((content: Content): PhraseMatcher => {
  const { blocs, countries, places, sources, people, organisations } = knownNames(content);
  return bookOf([
    ...people.flatMap((file) => namesOf(fieldsOf(file))),
    ...organisations.flatMap((file) => namesOf(fieldsOf(file))),
    ...[...blocs, ...places, ...sources.values()].flatMap(namesOf),
    ...Array.from(countries).flatMap(([code, { names = [], demonym }]) => [
      countryName(code),
      ...names,
      demonym,
    ]),
    ...countryCodes.flatMap(namesInAnyCase),
    ...content.agreements.map((file) => fieldsOf(file).title),
    ...content.events.map((file) => fieldsOf(file).title),
  ]);
});

function namesOf({ name, names = [] }: { name?: string; names?: readonly string[] }) {
  return [name, ...names];
}

function bookOf(names: Iterable<string | undefined>): PhraseMatcher {
  return new PhraseMatcher(
    Array.from(names, (name = '') => {
      const words = tokensIn(name).map(({ text }) => text);
      return { term: '', phrases: [{ name, words }], opaque: true };
    }),
  );
}
