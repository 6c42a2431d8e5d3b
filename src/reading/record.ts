import type { z } from 'zod';
import { decode } from './decode.ts';
import type { Finding } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml, type Places } from './yaml.ts';

/** What a YAML file says. */
export interface RecordReading<T> {
  /** Absent where anything is wrong. */
  data?: T;
  /** The fields that are right where others are wrong. */
  sound?: Partial<T>;
  places: Places;
  findings: Finding[];
}

/** The longest YAML file that is read, in UTF-16 code units: some ten times the list of sectors. */
const longestRecord = 50_000;

const tooLong: Finding = {
  line: 1,
  column: 1,
  rule: 'file-size',
  message: `The file has more than ${longestRecord} characters; shorten it.`,
};

/** Reads a YAML file by its schema. */
export function readRecord<T extends z.ZodType>(
  schema: T,
  bytes: Uint8Array,
): RecordReading<z.infer<T>> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { places: {}, findings: [decoded.finding] };
  if (decoded.text.length > longestRecord) return { places: {}, findings: [tooLong] };
  const yaml = readYaml(decoded.text);
  const valid = validate(schema, yaml);
  return {
    data: valid.value,
    sound: valid.sound,
    places: yaml.places,
    findings: [...yaml.findings, ...valid.findings],
  };
}
