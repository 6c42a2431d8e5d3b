import type { z } from 'zod';
import { decode } from './decode.ts';
import type { Finding } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml, type Places } from './yaml.ts';

/** What a YAML file of the vocabulary says. */
export interface RecordReading<T> {
  data?: T;
  places: Places;
  findings: Finding[];
}

/** Reads a YAML file (a source, the sectors, a country) by its schema. */
export function readRecord<T extends z.ZodType>(
  schema: T,
  bytes: Uint8Array,
): RecordReading<z.infer<T>> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { places: {}, findings: [decoded.finding] };
  const { data, places, findings } = readYaml(decoded.text);
  if (data === undefined) return { places, findings };
  const valid = validate(schema, data, places);
  return { data: valid.value, places, findings: [...findings, ...valid.findings] };
}
