import type { z } from 'zod';
import { decode } from './decode.ts';
import type { Finding } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** What a YAML file of the vocabulary says. */
export interface RecordReading<T> {
  data?: T;
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

/** Reads a YAML file (a source, the sectors, a country) by its schema. */
export function readRecord<T extends z.ZodType>(
  schema: T,
  bytes: Uint8Array,
): RecordReading<z.infer<T>> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { findings: [decoded.finding] };
  if (decoded.text.length > longestRecord) return { findings: [tooLong] };
  const yaml = readYaml(decoded.text);
  const valid = validate(schema, yaml);
  return { data: valid.value, findings: [...yaml.findings, ...valid.findings] };
}
