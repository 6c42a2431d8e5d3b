import type { z } from 'zod';
import { decode } from './parse/decode.ts';
import type { ProblemInFile } from './parse/problem.ts';
import { validate } from './parse/validate.ts';
import { parseYaml, type Places } from './parse/yaml.ts';

/** What a YAML file says. */
export interface ParsedRecord<T> {
  /** Absent where anything is wrong, and in drafts of people and organisations. */
  data?: T;
  /** The fields that are right where others are wrong. */
  sound?: Partial<T>;
  places: Places;
  problems: ProblemInFile[];
}

/** The longest record that is read, in UTF-16 code units. */
const longestRecord = 50_000;

/**
 * Reads a YAML file by its schema.
 *
 * @param longest the most UTF-16 code units that the file may have.
 */
export function parseRecord<T extends z.ZodType>(
  schema: T,
  bytes: Uint8Array,
  longest = longestRecord,
): ParsedRecord<z.infer<T>> {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { places: {}, problems: [decoded.problem] };
  if (decoded.text.length > longest) return { places: {}, problems: [tooLong(longest)] };
  const yaml = parseYaml(decoded.text);
  const valid = validate(schema, yaml);
  return {
    data: valid.value,
    sound: valid.sound,
    places: yaml.places,
    problems: [...yaml.problems, ...valid.problems],
  };
}

function tooLong(longest: number): ProblemInFile {
  return {
    line: 1,
    column: 1,
    rule: 'file-size',
    message: `The file has more than ${longest} characters; shorten it.`,
  };
}
