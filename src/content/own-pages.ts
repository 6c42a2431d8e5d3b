import { problemWithReservedName } from '../model/reserved-name.ts';
import { OwnPageFields, pageIdForm } from '../model/own-page.ts';
import { quoted } from '../model/text.ts';
import { PageTranslation, translationFacts, type InLanguage } from '../model/translation.ts';
import { MarkdownDocument, parseDocument } from './parse/document.ts';
import type { ParseCache } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import { fieldsOf } from './parse/validate.ts';
import { readTexts, wholeText, type TranslatedTextFile, type WholeTextFile } from './text-files.ts';
import { wordsDigest } from './translation-name.ts';

/** A page of the site's own, a Markdown file. */
type OwnPageFile = WholeTextFile<OwnPageFields>;

/** The pages that editors write. */
export interface OwnPages {
  ownPages: OwnPageFile[];
  /** Those in other languages. */
  pageTranslations: TranslatedTextFile<PageTranslation>[];
}

/** Reads the pages that editors write, in `pages/` of a content folder. */
export function readOwnPages(root: string, problems: Problem[], cache?: ParseCache): OwnPages {
  const reader = { parse: parseOwnPage, translation: PageTranslation, problemWithName, cache };
  const { originals, translations } = readTexts(`${root}/pages`, problems, reader);
  return { ownPages: originals, pageTranslations: translations };
}

/**
 * Returns the pages in a language: with the words of their translations, or else of the main language.
 *
 * @param main the site's main language, BCP 47.
 */
export function pagesInLanguage(
  { ownPages, pageTranslations }: OwnPages,
  language: string,
  main: string,
): (OwnPageFile & InLanguage)[] {
  return ownPages.map((page) => {
    const file = pageTranslations.find((each) => each.id === page.id && each.language === language);
    if (language === main || !page.data || !file?.data) return { ...page, language: main };
    const { title, description } = file.data;
    return {
      ...page,
      data: { ...page.data, title, description },
      ...{ body: file.body, digest: `${page.digest} ${file.digest}`, language },
      translation: translationFacts(file.data, wordsOfPage(page)),
    };
  });
}

/** Returns the digest by which a translation knows a page. */
export function wordsOfPage({ data, body }: Pick<OwnPageFile, 'data' | 'body'>): string {
  return wordsDigest([data?.title, data?.description, body]);
}

/** Parses the file of a page: all problems at once, never an exception. */
export function parseOwnPage(bytes: Uint8Array): Omit<OwnPageFile, 'path' | 'id'> {
  const document = new MarkdownDocument(bytes);
  const { hasText, data, sound, links, problems } = parseDocument(OwnPageFields, document, {
    mayBeEmpty: true,
  });
  const { parts = [] } = fieldsOf({ data, sound });
  if (!hasText && parts.length === 0 && document.isSplit)
    problems.push(emptyPage(document.body.line));
  return { data, sound, links, problems, ...wholeText(document) };
}

function emptyPage(line: number) {
  const message = 'The page is empty; write its text, or list sections in "parts".';
  return { line, column: 1, rule: 'not-empty', message };
}

/** The addresses of one language each begin with two letters. */
const languageForm = /^[a-z]{2}$/;

function problemWithName(id: string): string | undefined {
  const reserved = problemWithReservedName(id);
  if (reserved !== undefined) return reserved;
  if (!pageIdForm.test(id)) {
    return `${quoted(id)} cannot be part of an address; name the file with lower-case letters and digits only, in words joined by "-", with at least one letter.`;
  }
  if (!languageForm.test(id)) return undefined;
  return `Addresses of two letters such as ${quoted(id)} are reserved for languages; give the file a longer name.`;
}
