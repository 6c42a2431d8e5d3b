import { dirname } from 'node:path';
import { interfaceLanguageOf, interfaceLanguages } from '../../model/interface-languages.ts';
import { memoisedByObject } from '../../model/memoise.ts';
import type { BriefingFile, TranslationFile } from '../briefing-file.ts';
import { wordsOfPage } from '../own-pages.ts';
import { MarkdownBody, type Prose } from '../parse/markdown-body.ts';
import type { ProblemInFile } from '../parse/problem.ts';
import { fieldsOf, positionOf, type Validated } from '../parse/validate.ts';
import { isDraft } from '../published.ts';
import type { Content } from '../read-content.ts';
import { wordsOfState } from '../record-folders.ts';
import type { TranslatedTextFile, WholeTextFile } from '../text-files.ts';
import type { Check } from './check.ts';

export type TextFile = BriefingFile | TranslationFile | WholeTextFile<unknown>;

/** A translation, and what it is a translation of. */
export interface TranslatedText {
  noun: 'briefing' | 'page' | 'state of play';
  /** The name of the original's file, without its ending. */
  id: string;
  file: TranslationFile | TranslatedTextFile<unknown>;
  original?: TextFile | undefined;
  /** The digest of the original's words as they are now. */
  words: string;
  /** Whether the original has changed since, or the digest is not written yet. */
  isOutdated: boolean;
  /** Whether the original is a draft, so that nobody sees the translation. */
  isDraft: boolean;
  /** An original of that name in another folder. */
  elsewhere?: string | undefined;
  /** The keys of the words in the frontmatter, for those of the original and of the translation. */
  keys: readonly (readonly [original: string, translation: string])[];
}

/** Returns all translations of a content folder, each with its original. */
export const translatedTexts = memoisedByObject((content: Content): TranslatedText[] => {
  const briefings = Map.groupBy(content.briefings, ({ slug }) => slug);
  const pages = Map.groupBy(content.ownPages, ({ id }) => id);
  const states = Map.groupBy(content.statesOfPlay, ({ id }) => id);
  return [
    ...content.translations.map((file) => ({
      ...{ noun: 'briefing' as const, id: file.slug, file },
      ...withOriginal(file, briefings.get(file.slug), ({ words }) => words),
      keys: [['title', 'title'] as const, ['summary', 'summary'] as const],
    })),
    ...content.pageTranslations.map((file) => ({
      ...{ noun: 'page' as const, id: file.id, file },
      ...withOriginal(file, pages.get(file.id), wordsOfPage),
      keys: [['title', 'title'] as const, ['description', 'description'] as const],
    })),
    ...content.stateTranslations.map((file) => ({
      ...{ noun: 'state of play' as const, id: file.id, file },
      ...withOriginal(file, states.get(file.id), wordsOfState),
      keys: [['quantity.title', 'quantity'] as const],
    })),
  ];
});

function withOriginal<T extends TextFile>(
  file: Validated<{ original: string }> & { path: string },
  files: readonly T[] = [],
  wordsOf: (file: T) => string,
) {
  const original = files.find(({ path }) => dirname(path) === dirname(file.path));
  const words = original ? wordsOf(original) : '';
  return {
    ...{ original, words, isOutdated: fieldsOf(file).original !== words },
    isDraft: original !== undefined && 'slug' in original && isDraft(original as BriefingFile),
    elsewhere: files.find((other) => other !== original)?.path,
  };
}

/** A translation that can be compared with its original: it was read, and is in a language that is known. */
type ComparableText = TranslatedText & { original: TextFile };

/** Returns the translations that can be compared with their originals. */
export function comparableTexts(content: Content): ComparableText[] {
  return translatedTexts(content).filter((text): text is ComparableText => {
    const { data, sound, language } = text.file;
    const isRead = data !== undefined || sound !== undefined;
    const isKnown = interfaceLanguages.some((known) => known === language);
    return text.original !== undefined && isRead && isKnown;
  });
}

/**
 * Returns two checks that compare translations with their originals. Where the original has changed since, differences
 * are to be expected, so they are only warnings.
 *
 * @param keyOf returns a key of the rule and of all that the differences follow from besides the two files; absent
 *   where they are found quickly.
 */
export function comparison(
  compare: (text: ComparableText, content: Content) => ProblemInFile[],
  keyOf?: (content: Content) => string,
): { problems: Check; warnings: Check } {
  const check =
    (ofOutdated: boolean): Check =>
    (content, { kept }) => {
      const problemsIn = (text: ComparableText) => {
        const find = () => compare(text, content);
        if (!kept || !keyOf) return find();
        const { file, noun, original } = text;
        const key = [keyOf(content), noun, original.digest, file.language, file.digest];
        return kept.of(key.join(' '), find);
      };
      return comparableTexts(content)
        .filter(({ isOutdated }) => isOutdated === ofOutdated)
        .flatMap((text) =>
          problemsIn(text).map((problem) => ({ path: text.file.path, ...problem })),
        );
    };
  return { problems: check(false), warnings: check(true) };
}

/** Returns the language of what is not translated, ISO 639. */
export function languageOfOriginals({ settings }: Content): string {
  return interfaceLanguageOf(settings.language) ?? settings.language;
}

/** Returns the words of an original and of its translation, a line for each block, those of the frontmatter first. */
export function bothTexts(text: ComparableText): [original: string, translation: string] {
  return inBoth(text, (file, lines) =>
    [...lines.map((line) => line.text), bodyOf(file).plainText].join('\n'),
  );
}

/** Returns the same in blocks, each with the way back to its file, which takes longer. */
export function bothProses(text: ComparableText): [original: Prose[], translation: Prose[]] {
  return inBoth(text, (file, lines) => [...lines, ...bodyOf(file).prose]);
}

function inBoth<T>(
  { file, original, keys }: ComparableText,
  of: (file: TextFile, lines: Prose[]) => T,
): [original: T, translation: T] {
  const linesOf = (text: TextFile, at: 0 | 1) => keys.flatMap((pair) => lineOf(text, pair[at]));
  return [of(original, linesOf(original, 0)), of(file, linesOf(file, 1))];
}

export function bodyOf(file: TextFile): MarkdownBody {
  return 'document' in file ? file.document.body : new MarkdownBody(file.body, file.bodyLine);
}

/** Returns a text of the frontmatter as a paragraph with one position; nothing where it is missing. */
function lineOf(file: TextFile, key: string): Prose[] {
  const path = key.split('.');
  const text = path.reduce<unknown>(
    (value, name) => (value as Record<string, unknown> | undefined)?.[name],
    fieldsOf<unknown>(file),
  );
  if (typeof text !== 'string') return [];
  const positionAt = () => positionOf(file.positions, path);
  return [{ kind: 'paragraph', text, positionAt, links: [] }];
}
