import type { Briefing } from '../model/briefing.ts';
import type { Link } from './parse/body.ts';
import {
  bodyInBriefing,
  placesInBriefing,
  type ParsedBriefing,
  type PlacedBody,
} from './parse-briefing-file.ts';
import { fileDigest, readBytes } from './parse/bytes.ts';
import type { ParsedFile } from './parse/parse-cache.ts';
import type { ProblemInFile } from './parse/problem.ts';
import type { Places } from './parse/yaml.ts';

/** A briefing's file and what it says. */
export interface BriefingFile extends ParsedBriefing {
  /** As problems name it: "content/briefings/2026/x.md". */
  path: string;
  /** The file's name without ".md". */
  slug: string;
  /** The hash of the file's bytes, as `fileDigest` gives it: the same as long as they are. */
  digest: string;
  /** Where the fields stand in the file, which is opened for that: only problems ask. */
  readonly places: Places;
  /** The Markdown after the frontmatter, for which the file is opened. */
  readonly body: PlacedBody;
}

/** A briefing's file as it lies in its folder. */
export class LazyBriefingFile implements BriefingFile {
  path: string;
  slug: string;
  digest: string;
  data?: Briefing;
  sound?: Partial<Briefing>;
  links: Link[];
  problems: ProblemInFile[];
  #places?: Places;

  constructor(path: string, slug: string, { digest, reading }: ParsedFile<ParsedBriefing>) {
    this.path = path;
    this.slug = slug;
    this.digest = digest;
    this.data = reading.data;
    this.sound = reading.sound;
    this.links = reading.links;
    this.problems = reading.problems;
  }

  get places(): Places {
    return (this.#places ??= placesInBriefing(this.#bytes()));
  }

  get body(): PlacedBody {
    return bodyInBriefing(this.#bytes());
  }

  /** None where the file is no longer what was read. */
  #bytes(): Uint8Array {
    try {
      const bytes = readBytes(this.path);
      return fileDigest(bytes) === this.digest ? bytes : new Uint8Array();
    } catch {
      return new Uint8Array();
    }
  }
}
