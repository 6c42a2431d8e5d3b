import { hash } from 'node:crypto';
import { isMainThread } from 'node:worker_threads';
import { Briefing } from '../model/briefing.ts';
import { Translation } from '../model/translation.ts';
import { readBytes } from './parse/decode.ts';
import { MarkdownDocument, parseDocument, type ParsedDocument } from './parse/document.ts';
import { problemsInFigures } from './parse/figures-in-text.ts';
import { cannotBeRead } from './parse/folder.ts';
import type { ParsedFile } from './parse/parse-cache.ts';
import { fieldsOf } from './parse/validate.ts';
import { translationNameOf, wordsDigest } from './translation-name.ts';

/** The result of parsing the file of a briefing or of a translation, as far as that is possible without other files. */
export type ParsedText<T> = Omit<ParsedDocument<T>, 'hasText'>;

export interface ParsedBriefing extends ParsedText<Briefing> {
  /** The digest of its words, by which translations know it. */
  words: string;
  /** A digest of its data, which is all that pages show of it apart from its text. */
  dataDigest: string;
}

export type ParsedTranslation = ParsedText<Translation>;

/** Parses a briefing: all problems at once, never an exception. */
export function parseBriefing(document: MarkdownDocument): ParsedBriefing {
  const { hasText, ...parsed } = parseDocument(Briefing, document, { mayHavePictures: true });
  const { title, summary, figures = [] } = fieldsOf(parsed);
  // Where no text is written yet, that is what is missing, not each figure in it.
  if (hasText) parsed.problems.push(...problemsInFigures(figures, document));
  return {
    ...parsed,
    words: wordsDigest([title, summary, document.body.text]),
    dataDigest: hash('sha256', JSON.stringify(parsed.data ?? null), 'base64url').slice(0, 24),
  };
}

/** Parses the translation of a briefing in the same way. */
export function parseTranslation(document: MarkdownDocument): ParsedTranslation {
  const { data, sound, links, pictures, problems } = parseDocument(Translation, document, {
    advice: 'translate the text of the briefing',
    mayHavePictures: true,
  });
  return { data, sound, links, pictures, problems };
}

/**
 * Reads the file of a briefing or of a translation from the disk, or says why it cannot be read: never an
 * exception.
 */
export function parseBriefingFile(
  path: string,
): ParsedFile<ParsedBriefing | ParsedTranslation> | { unreadable: string } {
  try {
    const document = openDocument(path);
    const parse = translationNameOf(path) ? parseTranslation : parseBriefing;
    return { digest: document.digest, result: parse(document) };
  } catch (error) {
    return { unreadable: cannotBeRead('file', error) };
  }
}

/** How many documents are kept open: each takes some 50 KB once its Markdown is parsed. */
const mostOpen = 300;

const openDocuments = new Map<string, MarkdownDocument>();

/**
 * Returns the document of a file, which is read from the disk unless it is one of the last few
 * hundred that were opened: all of 100,000 briefings would take gigabytes. Threads, which only parse,
 * keep none.
 *
 * @param digest that of the document that is meant; the file is opened again where it is another.
 * @param isSound whether no problem was found in that document.
 * @throws where the operating system refuses.
 */
export function openDocument(path: string, digest?: string, isSound = false): MarkdownDocument {
  const open = openDocuments.get(path);
  if (open && open.digest === digest) return open;
  const document = new MarkdownDocument(readBytes(path), isSound ? digest : undefined);
  if (!isMainThread) return document;
  openDocuments.set(path, document);
  for (const oldest of openDocuments.keys()) {
    if (openDocuments.size <= mostOpen) break;
    openDocuments.delete(oldest);
  }
  return document;
}
