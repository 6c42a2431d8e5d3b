import type { generalWordsIn } from './general-words.ts';
import type { LanguageRules, OpenRules } from './language-rules.ts';
import { formsOfPerson, joinedForm, russianBases } from './name-forms.ts';
import type { OfficesOfPerson } from './offices.ts';
import { PhraseMatcher, type PhraseEntry } from './phrase-matcher.ts';
import { stopWords } from './stop-words.ts';
import { openSynonyms, type OpenSynonyms, type SynonymsData } from './synonyms.ts';
import { foldedWords, tokensIn, type Token } from './tokens.ts';

/** What a name belongs to. Within any name but an organisation's no other name counts. */
export type NamedKind = 'country' | 'place' | 'person' | 'organisation' | 'source';

/** Something that has names. */
export interface Named {
  kind: NamedKind;
  /** Unique among its kind: a country code, a file's name. */
  id: string;
  names: readonly string[];
}

const tags: Record<NamedKind, string> = {
  country: 'þc',
  place: 'þl',
  person: 'þm',
  organisation: 'þo',
  source: 'þs',
};

/** Returns the term under which something is found by any of its names. */
export function nameTerm(kind: NamedKind, id: string): string {
  return tags[kind] + id.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Checks whether a term is that of something of a kind. */
export function isNameOf(kind: NamedKind, term: string): boolean {
  return term.startsWith(tags[kind]);
}

/** Checks whether a term is that of a name. */
export function isName(term: string): boolean {
  return Object.values(tags).some((tag) => term.startsWith(tag));
}

/** The names and the synonyms as they are sent to the browser. */
export interface LexiconData {
  /** The language of the pages, ISO 639; absent where it has no rules of its own. */
  language?: string | undefined;
  /** For each thing that has names: its term, and the names. */
  names: [term: string, ...names: string[]][];
  synonyms: SynonymsData;
  offices: OfficesOfPerson[];
}

/** Returns the data of a lexicon; of names that are compared alike, only the first. */
export function lexiconData(
  named: readonly Named[],
  synonyms: SynonymsData,
  offices: OfficesOfPerson[] = [],
  language?: string,
): LexiconData {
  return {
    ...(language && { language }),
    offices,
    names: named.map(({ kind, id, names }) => {
      const byWords = new Map(
        names.toReversed().map((name) => [foldedWords(name).join(' '), name]),
      );
      const different = [...byWords]
        .reverse()
        .filter(([words]) => words !== '' && !stopWords.has(words));
      return [nameTerm(kind, id), ...different.map(([, name]) => name)];
    }),
    synonyms,
  };
}

/** Names in any spelling, and words that mean the same. */
export interface Lexicon {
  /** Returns the words and numbers of a text, by the rules of the language of the pages. */
  tokensIn: (text: string) => Token[];
  /** Those of the language of the pages, where it has any. */
  rules: LanguageRules | undefined;
  /** Names as folded words. */
  names: PhraseMatcher;
  synonyms: OpenSynonyms;
  offices: readonly OfficesOfPerson[];
  /** Finds the general words of a query; absent until they are loaded. */
  generalWordsIn?: typeof generalWordsIn;
}

/**
 * Loads the lists of general words, which few queries need: those that few results match, and those in
 * scripts without spaces.
 *
 * @returns whether they are loaded now, and were not before; without a connection a search goes without.
 */
export async function loadGeneralWords(lexicon: Lexicon): Promise<boolean> {
  if (lexicon.generalWordsIn) return false;
  const loaded = await import('./general-words.ts').catch(() => undefined);
  if (loaded) lexicon.generalWordsIn = loaded.generalWordsIn;
  return loaded !== undefined;
}

/** Loads the rules of the language of the pages; without a connection a search goes without. */
export async function loadRules(language: string): Promise<OpenRules | undefined> {
  const loaded = await import('./language-rules.ts').catch(() => undefined);
  return loaded?.rulesOf(language);
}

/** Opens a lexicon. @param openRules opens the rules of the language of the pages. */
export function openLexicon(
  { names, synonyms, offices }: LexiconData,
  openRules?: OpenRules,
): Lexicon {
  const rules = openRules?.(synonyms.groups);
  const named = names.map(([term, ...names]): PhraseEntry => ({
    term,
    phrases: names.map((name) => ({ name, words: foldedWords(name) })),
    opaque: !isNameOf('organisation', term),
    formsOf: isNameOf('person', term) ? formsOfPerson : joinedForm,
  }));
  return {
    ...{ rules, tokensIn: rules?.tokensIn ?? tokensIn },
    names: new PhraseMatcher(
      named,
      russianBases(named.flatMap(({ phrases }) => phrases.flatMap(({ words }) => words))),
    ),
    synonyms: openSynonyms(synonyms),
    offices,
  };
}
