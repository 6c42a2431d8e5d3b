import { z } from 'zod';
import type { YamlValue } from './yaml.ts';

type Schema = z.core.$ZodType;

export function keysOf(schema: Schema, path: readonly PropertyKey[]): string[] {
  const inner = unwrapped(schema);
  const [key, ...rest] = path;
  if (inner instanceof z.ZodArray) return keysOf(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  return key === undefined
    ? Object.keys(inner.shape)
    : keysOf((inner.shape as z.core.$ZodShape)[String(key)] ?? z.never(), rest);
}

/** Returns the keys that may not be missing, or all where any may. */
export function firstKeysOf(schema: Schema): string[] {
  const fields = schemasOf(schema);
  const required = fields.filter(([, field]) => !z.safeParse(field, undefined).success);
  return (required.length > 0 ? required : fields).map(([key]) => key);
}

/** Returns the fields of a map that their own schemas accept, whatever is wrong with the others. */
export function soundFields<T extends z.ZodType>(schema: T, data: YamlValue): Partial<z.infer<T>> {
  const map = typeof data === 'object' && !Array.isArray(data) ? data : {};
  const sound = schemasOf(schema).flatMap(([key, field]) => {
    const result = z.safeParse(field, map[key]);
    return result.success && result.data !== undefined ? [[key, result.data]] : [];
  });
  return Object.fromEntries(sound) as Partial<z.infer<T>>;
}

function schemasOf(schema: Schema): [string, Schema][] {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodObject ? Object.entries<Schema>(inner.shape) : [];
}

function unwrapped(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;
}
