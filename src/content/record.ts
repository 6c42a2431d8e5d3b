import type { z } from 'zod';
import { decode } from './parse/decode.ts';
import type { Finding } from './parse/problem.ts';
import { validate } from './parse/validate.ts';
import { readYaml, type Places } from './parse/yaml.ts';

/** What a YAML file says. */
export interface RecordReading<T> {
  /** Absent where anything is wrong, and in drafts of people and organisations. */
  data?: T;
  /** The fields that are right where others are wrong. */
  sound?: Partial<T>;
  places: Places;
  findings: Finding[];
}

/** The longest record that is read, in UTF-16 code units. */
const longestRecord = 50_000;

/**
 * Reads a YAML file by its schema.
 *
 * @param longest the most UTF-16 code units that the file may have.
 */
export function readRecord<T extends z.ZodType>(
  schema: T,
  bytes: Uint8Array,
  longest = longestRecord,
): RecordReading<z.infer<T>> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { places: {}, findings: [decoded.finding] };
  if (decoded.text.length > longest) return { places: {}, findings: [tooLong(longest)] };
  const yaml = readYaml(decoded.text);
  const valid = validate(schema, yaml);
  return {
    data: valid.value,
    sound: valid.sound,
    places: yaml.places,
    findings: [...yaml.findings, ...valid.findings],
  };
}

function tooLong(longest: number): Finding {
  return {
    line: 1,
    column: 1,
    rule: 'file-size',
    message: `The file has more than ${longest} characters; shorten it.`,
  };
}
