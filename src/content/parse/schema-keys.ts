import { z } from 'zod';
import type { Choice } from '../../model/fields.ts';
import type { YamlValue } from './yaml.ts';

type Schema = z.core.$ZodType;

export function keysOf(schema: Schema, path: readonly PropertyKey[]): string[] {
  const field = fieldAt(schema, path);
  const inner = field instanceof z.ZodArray ? unwrapped(field.element) : field;
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Returns the schema of what is at a path: a number leads to the items of a list. */
export function fieldAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  const inner = unwrapped(schema);
  const [key, ...rest] = path;
  if (key === undefined) return inner;
  if (inner instanceof z.ZodPipe) return fieldAt(inner.out, path);
  if (inner instanceof z.ZodArray) return fieldAt(inner.element, rest);
  if (inner instanceof z.ZodRecord) return fieldAt(inner.valueType, rest);
  if (!(inner instanceof z.ZodObject) || !Object.hasOwn(inner.shape, key)) return undefined;
  const field = (inner.shape as z.core.$ZodShape)[String(key)];
  return field && fieldAt(field, rest);
}

/** Returns advice on keys that the map at a path does not have, by key. */
export function insteadAt(
  schema: Schema,
  path: readonly PropertyKey[],
): ReadonlyMap<string, string> | undefined {
  const field = fieldAt(schema, path);
  return (
    field && (z.globalRegistry.get(field)?.['instead'] as ReadonlyMap<string, string> | undefined)
  );
}

/** Returns the list from which the values of a field come, or those of its items if it holds a list. */
export function choiceOf(field: Schema | undefined): Choice | undefined {
  const inner = field && unwrapped(field);
  const item = inner instanceof z.ZodArray ? unwrapped(inner.element) : inner;
  return item && (z.globalRegistry.get(item)?.['choice'] as Choice | undefined);
}

/** Returns whether a field holds an id, a code, a date, a number or an address. */
export function isCode(field: Schema | undefined): boolean {
  const inner = field && unwrapped(field);
  if (inner === undefined || isProse(inner)) return false;
  if (inner instanceof z.ZodPipe) {
    // Of a list, or of one item without its list.
    return isCode(inner.out instanceof z.ZodArray ? inner.out.element : inner.in);
  }
  const { choice, pattern } = z.globalRegistry.get(inner) ?? {};
  return inner instanceof z.ZodEnum || choice !== undefined || pattern !== undefined;
}

/** Returns whether a field holds text that readers see as it is, or a name of any kind. */
export function isProse(field: Schema | undefined): boolean {
  const choice = choiceOf(field);
  if (choice !== undefined && choice !== 'agency' && choice !== 'place') return false;
  const inner = field && unwrapped(field);
  return inner !== undefined && z.globalRegistry.get(inner)?.['maxLength'] !== undefined;
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
