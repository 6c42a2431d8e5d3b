import type { z } from 'zod';
import { MarkdownDocument, parseDocument, type ParsedDocument } from './parse/document.ts';
import type { ParseCache } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import type { Positions } from './parse/yaml.ts';
import { readFolder } from './record-files.ts';
import { translationNameOf, type TranslationName } from './translation-name.ts';

/** A Markdown file that is kept whole: a page or a state of play. */
export interface WholeTextFile<T> extends Omit<ParsedDocument<T>, 'hasText' | 'pictures'> {
  path: string;
  id: string;
  positions: Positions;
  /** The Markdown after the frontmatter; empty where the file cannot be split. */
  body: string;
  /** The line of the file on which it begins. */
  bodyLine: number;
  /** Changes with the file. */
  digest: string;
}

/** Such a file in another language: "about.vi.md" beside "about.md". */
export interface TranslatedTextFile<T> extends WholeTextFile<T>, TranslationName {}

type Parsed<T> = Omit<WholeTextFile<T>, 'path' | 'id'>;

interface TextReader<T, Translated extends z.ZodType> {
  /** See `readFolder`; a file with a slash in its id is no translation. */
  idOf?: (file: string) => string;
  parse: (bytes: Uint8Array) => Parsed<T>;
  /** The frontmatter of translations. */
  translation: Translated;
  problemWithName: (id: string) => string | undefined;
  cache?: ParseCache | undefined;
}

/** Reads a folder of Markdown files and of their translations; none where there is no such folder. */
export function readTexts<T, Translated extends z.ZodType>(
  folder: string,
  problems: Problem[],
  { idOf, parse, translation, problemWithName, cache }: TextReader<T, Translated>,
): { originals: WholeTextFile<T>[]; translations: TranslatedTextFile<z.infer<Translated>>[] } {
  const originals: WholeTextFile<T>[] = [];
  const translations: TranslatedTextFile<z.infer<Translated>>[] = [];
  const nameOf = (id: string) => (id.includes('/') ? undefined : translationNameOf(`${id}.md`));
  const files = readFolder<Parsed<T | z.infer<Translated>>>(folder, problems, {
    ending: '.md',
    idOf,
    parse: (bytes, id) => (nameOf(id) ? parseTranslation(translation, bytes) : parse(bytes)),
    problemWithName: (id) => (nameOf(id) ? undefined : problemWithName(id)),
    cache,
  });
  for (const file of files) {
    const name = nameOf(file.id);
    if (name) translations.push({ ...(file as WholeTextFile<z.infer<Translated>>), ...name });
    else originals.push(file as WholeTextFile<T>);
  }
  return { originals, translations };
}

function parseTranslation<T extends z.ZodType>(schema: T, bytes: Uint8Array): Parsed<z.infer<T>> {
  const document = new MarkdownDocument(bytes);
  // A page may consist of sections that the software writes.
  const { data, sound, links, problems } = parseDocument(schema, document, { mayBeEmpty: true });
  return { data, sound, links, problems, ...wholeText(document) };
}

/** Returns what is kept of a file besides the result of parsing it. */
export function wholeText({ positions, body, digest }: MarkdownDocument) {
  return { positions, body: body.text, bodyLine: body.line, digest };
}
