import type { z } from 'zod';
import { parseBody, type Link } from './body.ts';
import { decode } from './decode.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { ProblemInFile } from './problem.ts';
import { validate } from './validate.ts';
import { parseYaml, type Places } from './yaml.ts';

/** What a Markdown file with frontmatter says. */
export interface ParsedDocument<T> {
  /** Absent where anything in the frontmatter is wrong. */
  data?: T;
  /** The fields that are right where others are wrong. */
  sound?: Partial<T>;
  /** The Markdown after the frontmatter; empty where that cannot be told. */
  body: string;
  /** Whether there is anything to read in it but headings. */
  hasText: boolean;
  places: Places;
  links: Link[];
  problems: ProblemInFile[];
}

/**
 * Reads a Markdown file whose frontmatter follows a schema: all problems, never an exception.
 *
 * @param advice what to do where the body is empty; that of briefings where left out.
 */
export function parseDocument<T extends z.ZodType>(
  schema: T,
  bytes: Uint8Array,
  advice?: string,
): ParsedDocument<z.infer<T>> {
  const decoded = decode(bytes);
  if ('problem' in decoded) return unusable(decoded.problem);
  const parts = splitFrontmatter(decoded.text);
  if ('problem' in parts) return unusable(parts.problem);
  const yaml = parseYaml(parts.yaml, parts.yamlLine);
  const valid = validate(schema, yaml);
  const body = parseBody(parts.body, parts.bodyLine, advice);
  return {
    data: valid.value,
    sound: valid.sound,
    body: parts.body,
    hasText: body.hasText,
    places: yaml.places,
    links: body.links,
    problems: [...yaml.problems, ...valid.problems, ...body.problems],
  };
}

function unusable<T>(problem: ProblemInFile): ParsedDocument<T> {
  return { body: '', hasText: false, places: {}, links: [], problems: [problem] };
}
