import type { z } from 'zod';
import { readBody, type Link } from './body.ts';
import { decode } from './decode.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { Finding } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml, type Places } from './yaml.ts';

/** What a Markdown file with frontmatter says. */
export interface DocumentReading<T> {
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
  findings: Finding[];
}

/**
 * Reads a Markdown file whose frontmatter follows a schema: all findings, never an exception.
 *
 * @param advice what to do where the body is empty; that of briefings where left out.
 */
export function readDocument<T extends z.ZodType>(
  schema: T,
  bytes: Uint8Array,
  advice?: string,
): DocumentReading<z.infer<T>> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return unusable(decoded.finding);
  const parts = splitFrontmatter(decoded.text);
  if ('finding' in parts) return unusable(parts.finding);
  const yaml = readYaml(parts.yaml, parts.yamlLine);
  const valid = validate(schema, yaml);
  const body = readBody(parts.body, parts.bodyLine, advice);
  return {
    data: valid.value,
    sound: valid.sound,
    body: parts.body,
    hasText: body.hasText,
    places: yaml.places,
    links: body.links,
    findings: [...yaml.findings, ...valid.findings, ...body.findings],
  };
}

function unusable<T>(finding: Finding): DocumentReading<T> {
  return { body: '', hasText: false, places: {}, links: [], findings: [finding] };
}
