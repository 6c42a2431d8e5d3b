import type { Briefing } from '../model/briefing.ts';
import type { Link } from './parse/body.ts';
import {
  bodyInBriefing,
  placesInBriefing,
  type BriefingReading,
  type PlacedBody,
} from './briefing-fields.ts';
import { digestOf, readBytes } from './parse/bytes.ts';
import type { Said } from './parse/parse-cache.ts';
import type { Finding } from './parse/problem.ts';
import type { Places } from './parse/yaml.ts';

/** A briefing's file and what it says. */
export interface BriefingFile extends BriefingReading {
  /** As problems name it: "content/briefings/2026/x.md". */
  path: string;
  /** The file's name without ".md". */
  slug: string;
  /** The hash of the file's bytes, as `digestOf` gives it: the same as long as they are. */
  digest: string;
  /** Where the fields stand in the file, which is opened for that: only problems ask. */
  readonly places: Places;
  /** The Markdown after the frontmatter, for which the file is opened. */
  readonly body: PlacedBody;
}

/** A briefing's file as it lies in its folder. */
export class FiledBriefing implements BriefingFile {
  path: string;
  slug: string;
  digest: string;
  data?: Briefing;
  sound?: Partial<Briefing>;
  links: Link[];
  findings: Finding[];
  #places?: Places;

  constructor(path: string, slug: string, { digest, reading }: Said<BriefingReading>) {
    this.path = path;
    this.slug = slug;
    this.digest = digest;
    this.data = reading.data;
    this.sound = reading.sound;
    this.links = reading.links;
    this.findings = reading.findings;
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
      return digestOf(bytes) === this.digest ? bytes : new Uint8Array();
    } catch {
      return new Uint8Array();
    }
  }
}
