import type { z } from 'zod';
import { checkBody, type BodyOptions, type Link } from './body.ts';
import { decode, decodeSound, fileDigest, type Decoded } from './decode.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { MarkdownBody } from './markdown-body.ts';
import type { PictureInText } from './picture-in-text.ts';
import type { ProblemInFile } from './problem.ts';
import { mergedProblems, validate } from './validate.ts';
import { parseYaml, type ParsedYaml, type Positions } from './yaml.ts';

/** A Markdown file with frontmatter. Each part is parsed once, when it is first needed. */
export class MarkdownDocument {
  readonly digest: string;
  /** Empty where the file cannot be split. */
  readonly body: MarkdownBody;
  /** Whether it is split into frontmatter and body. */
  readonly isSplit: boolean;
  readonly #source: { yaml: string; yamlLine: number };
  readonly #findProblems: () => ProblemInFile[];
  #yaml?: ParsedYaml;
  #problems?: readonly ProblemInFile[];

  /** @param sound the digest of a file in which no problem was found, so that it need not be searched again. */
  constructor(bytes: Uint8Array, sound?: string) {
    this.digest = fileDigest(bytes);
    const isSound = this.digest === sound;
    const decoded: Decoded = isSound ? { text: decodeSound(bytes), problems: [] } : decode(bytes);
    const { text } = decoded;
    const parts = text === undefined ? undefined : splitFrontmatter(text);
    if (parts && 'yaml' in parts) {
      this.#source = parts;
      this.body = new MarkdownBody(parts.body, parts.bodyLine);
    } else {
      this.#source = { yaml: '', yamlLine: 1 };
      this.#yaml = { positions: {}, comments: {}, unreadable: [], problems: [] };
      this.body = new MarkdownBody('');
    }
    this.isSplit = parts !== undefined && 'yaml' in parts;
    const own = parts === undefined ? [] : 'problem' in parts ? [parts.problem] : parts.problems;
    this.#findProblems = () => [...decoded.problems, ...own];
  }

  /** The problems of the file as a whole, which take longer to find than its text, and which pages do not need. */
  get problems(): readonly ProblemInFile[] {
    return (this.#problems ??= this.#findProblems());
  }

  get yaml(): ParsedYaml {
    return (this.#yaml ??= parseYaml(this.#source.yaml, this.#source.yamlLine));
  }

  get positions(): Positions {
    return this.yaml.positions;
  }
}

/** The result of parsing a Markdown file with frontmatter. */
export interface ParsedDocument<T> {
  /** Absent where anything in the frontmatter is wrong. */
  data?: T;
  /** The fields that are right where others are wrong. */
  sound?: Partial<T>;
  /** Whether there is anything to read in the body but headings. */
  hasText: boolean;
  links: Link[];
  pictures: PictureInText[];
  problems: ProblemInFile[];
}

/** Parses a Markdown file by the schema of its frontmatter: all problems, never an exception. */
export function parseDocument<T extends z.ZodType>(
  schema: T,
  document: MarkdownDocument,
  options?: BodyOptions,
): ParsedDocument<z.infer<T>> {
  const { yaml, body } = document;
  if (!document.isSplit) {
    return { hasText: false, links: [], pictures: [], problems: [...document.problems] };
  }
  const { data, sound, problems } = validate(schema, yaml);
  const checked = checkBody(body, options);
  return {
    data,
    sound,
    hasText: checked.hasText,
    links: checked.links,
    pictures: checked.pictures,
    problems: [...document.problems, ...mergedProblems(yaml, problems), ...checked.problems],
  };
}
