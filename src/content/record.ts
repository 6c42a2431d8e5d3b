import type { z } from 'zod';
import { decode } from './parse/decode.ts';
import type { ProblemInFile } from './parse/problem.ts';
import { mergedProblems, validate, type Validated } from './parse/validate.ts';
import { parseYaml, type Positions } from './parse/yaml.ts';

/** The result of parsing a YAML file; drafts of people and organisations are without `data`. */
export interface ParsedRecord<T> extends Validated<T> {
  positions: Positions;
  problems: ProblemInFile[];
}

/** The longest record that is read, in UTF-16 code units. */
const longestRecord = 50_000;

/** The longest list that is read, in UTF-16 code units: some two thousand positions. */
export const longestList = 200_000;

/** Parses a YAML file by its schema; `longest` is in UTF-16 code units. */
export function parseRecord<T extends z.ZodType>(
  schema: T,
  bytes: Uint8Array,
  longest = longestRecord,
): ParsedRecord<z.infer<T>> {
  const decoded = decode(bytes);
  if (decoded.text === undefined) return { positions: {}, problems: decoded.problems };
  if (decoded.text.length > longest) {
    const message = `The file has more than ${longest} characters; shorten it.`;
    return { positions: {}, problems: [{ line: 1, column: 1, rule: 'file-size', message }] };
  }
  const yaml = parseYaml(decoded.text);
  const { data, sound, problems } = validate(schema, yaml);
  return {
    ...{ data, sound, positions: yaml.positions },
    problems: [...decoded.problems, ...mergedProblems(yaml, problems)],
  };
}
