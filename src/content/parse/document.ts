import type { z } from 'zod';
import { checkBody, type BodyOptions, type Link } from './body.ts';
import { decode, fileDigest } from './decode.ts';
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
  /** The problems of the file as a whole. */
  readonly problems: readonly ProblemInFile[];
  /** Whether it is split into frontmatter and body. */
  readonly isSplit: boolean;
  readonly #source: { yaml: string; yamlLine: number };
  #yaml?: ParsedYaml;

  constructor(bytes: Uint8Array) {
    this.digest = fileDigest(bytes);
    const { text, problems } = decode(bytes);
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
    this.problems = [...problems, ...own];
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
