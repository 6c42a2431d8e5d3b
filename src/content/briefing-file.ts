import type { Briefing } from '../model/briefing.ts';
import type { Translation } from '../model/translation.ts';
import {
  openDocument,
  type ParsedBriefing,
  type ParsedText,
  type ParsedTranslation,
} from './parse-briefing-file.ts';
import type { Link } from './parse/body.ts';
import { MarkdownDocument } from './parse/document.ts';
import type { MarkdownBody } from './parse/markdown-body.ts';
import type { ParsedFile } from './parse/parse-cache.ts';
import type { PictureInText } from './parse/picture-in-text.ts';
import type { ProblemInFile } from './parse/problem.ts';
import type { Positions } from './parse/yaml.ts';
import type { TranslationName } from './translation-name.ts';

/** The file of a briefing or of a translation with the result of parsing it. */
interface TextFile<T> extends ParsedText<T> {
  /** As problems name it: "content/briefings/2026/x.md". */
  path: string;
  /** The name of the briefing's file without ".md". */
  slug: string;
  /** The digest of the bytes that were parsed. */
  digest: string;
  /** Where the fields are in the file, which is opened for that: only problems need it. */
  readonly positions: Positions;
  /** What is in the file now, which is opened for that. */
  readonly document: Pick<MarkdownDocument, 'digest' | 'body'>;
}

/** A briefing's file. */
export interface BriefingFile extends TextFile<Briefing> {
  /** The digest of its words, by which translations know it. */
  words: string;
  /** A digest of its data, which is all that pages show of it apart from its text. */
  dataDigest: string;
}

/** The file of a briefing in another language: "x.vi.md" beside "x.md". */
export interface TranslationFile extends TextFile<Translation> {
  /** As the file's name has it. */
  language: string;
}

/**
 * Returns the body of a briefing as it was checked.
 *
 * @throws where the file has changed since: its text may not be fit to be published, and the keys of
 *   pages and segments follow from the old one.
 */
export function checkedBody({
  path,
  digest,
  document,
}: Pick<BriefingFile, 'path' | 'digest' | 'document'>): MarkdownBody {
  if (document.digest === digest) return document.body;
  throw new Error(`${path} changed while the site was being built; build again.`);
}

/** A file that is opened again only where more of it is needed than was parsed. */
class StoredTextFile<T> implements TextFile<T> {
  path: string;
  slug: string;
  digest: string;
  data?: T;
  sound?: Partial<T>;
  links: Link[];
  pictures: PictureInText[];
  problems: ProblemInFile[];

  constructor(path: string, slug: string, { digest, result }: ParsedFile<ParsedText<T>>) {
    this.path = path;
    this.slug = slug;
    this.digest = digest;
    this.data = result.data;
    this.sound = result.sound;
    this.links = result.links;
    this.pictures = result.pictures;
    this.problems = result.problems;
  }

  get positions(): Positions {
    return this.document.positions;
  }

  /** Empty where the file cannot be read any more. */
  get document(): MarkdownDocument {
    try {
      return openDocument(this.path, this.digest, this.problems.length === 0);
    } catch {
      return new MarkdownDocument(new Uint8Array());
    }
  }
}

export class StoredBriefingFile extends StoredTextFile<Briefing> implements BriefingFile {
  words: string;
  dataDigest: string;

  constructor(path: string, slug: string, file: ParsedFile<ParsedBriefing>) {
    super(path, slug, file);
    this.words = file.result.words;
    this.dataDigest = file.result.dataDigest;
  }
}

export class StoredTranslationFile extends StoredTextFile<Translation> implements TranslationFile {
  language: string;

  constructor(
    path: string,
    { id, language }: TranslationName,
    file: ParsedFile<ParsedTranslation>,
  ) {
    super(path, id, file);
    this.language = language;
  }
}
