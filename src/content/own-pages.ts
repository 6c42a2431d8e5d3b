import { problemWithReservedName } from '../model/reserved-name.ts';
import { OwnPageFields, pageIdForm } from '../model/own-page.ts';
import { quoted } from '../model/text.ts';
import { MarkdownDocument, parseDocument, type ParsedDocument } from './parse/document.ts';
import type { ParseCache } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import { fieldsOf } from './parse/validate.ts';
import type { Positions } from './parse/yaml.ts';
import { readFolder } from './record-files.ts';

/** A page of the site's own, a Markdown file. */
export interface OwnPageFile extends Omit<ParsedDocument<OwnPageFields>, 'hasText' | 'pictures'> {
  path: string;
  id: string;
  positions: Positions;
  /** The Markdown after the frontmatter; empty where the file cannot be split. */
  body: string;
  /** Changes with the file. */
  digest: string;
}

/** Reads the pages that editors write, in `pages/` of a content folder. */
export function readOwnPages(root: string, problems: Problem[], cache?: ParseCache): OwnPageFile[] {
  return readFolder(`${root}/pages`, problems, {
    ending: '.md',
    parse: parseOwnPage,
    problemWithName,
    cache,
  });
}

/** Parses the file of a page: all problems at once, never an exception. */
export function parseOwnPage(bytes: Uint8Array): Omit<OwnPageFile, 'path' | 'id'> {
  const document = new MarkdownDocument(bytes);
  const { hasText, data, sound, links, problems } = parseDocument(OwnPageFields, document, {
    mayBeEmpty: true,
  });
  const { digest, positions, body } = document;
  const { parts = [] } = fieldsOf({ data, sound });
  if (!hasText && parts.length === 0 && document.isSplit) problems.push(emptyPage(body.line));
  return { data, sound, links, problems, positions, body: body.text, digest };
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
