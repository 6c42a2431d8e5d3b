import type { Briefing } from '../model/briefing.ts';
import { openDocument, type ParsedBriefing } from './parse-briefing-file.ts';
import type { Link } from './parse/body.ts';
import { MarkdownDocument } from './parse/document.ts';
import type { MarkdownBody } from './parse/markdown-body.ts';
import type { ParsedFile } from './parse/parse-cache.ts';
import type { PictureInText } from './parse/picture-in-text.ts';
import type { ProblemInFile } from './parse/problem.ts';
import type { Positions } from './parse/yaml.ts';

/** A briefing's file with the result of parsing it. */
export interface BriefingFile extends ParsedBriefing {
  /** As problems name it: "content/briefings/2026/x.md". */
  path: string;
  /** The file's name without ".md". */
  slug: string;
  /** The digest of the bytes that were parsed. */
  digest: string;
  /** Where the fields are in the file, which is opened for that: only problems need it. */
  readonly positions: Positions;
  /** What is in the file now, which is opened for that. */
  readonly document: Pick<MarkdownDocument, 'digest' | 'body'>;
}

/**
 * Returns the body of a briefing as it was checked.
 *
 * @throws where the file has changed since: its text may not be fit to be published, and the keys of
 *   pages and segments follow from the old one.
 */
export function checkedBody({ path, digest, document }: BriefingFile): MarkdownBody {
  if (document.digest === digest) return document.body;
  throw new Error(`${path} changed while the site was being built; build again.`);
}

/** A briefing's file that is opened again only where more of it is needed than was parsed. */
export class StoredBriefingFile implements BriefingFile {
  path: string;
  slug: string;
  digest: string;
  data?: Briefing;
  sound?: Partial<Briefing>;
  links: Link[];
  pictures: PictureInText[];
  problems: ProblemInFile[];

  constructor(path: string, slug: string, { digest, result }: ParsedFile<ParsedBriefing>) {
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
      return openDocument(this.path, this.digest);
    } catch {
      return new MarkdownDocument(new Uint8Array());
    }
  }
}
