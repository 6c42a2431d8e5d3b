import { z } from 'zod';
import { didYouMean, nearest } from '../model/nearest.ts';
import type { Finding, Place } from './problem.ts';
import type { Places, YamlValue } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Checks data against a schema; every issue becomes a finding with its line and column. */
export function validate<T extends z.ZodType>(
  schema: T,
  data: YamlValue,
  places: Places,
): { value?: z.infer<T>; findings: Finding[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, findings: [] };
  const findings = result.error.issues.flatMap((issue) => explain(issue, schema, data, places));
  return { findings };
}

/** The place of a value, or of the nearest thing around it that stands in the file. */
export function placeOf(places: Places, path: Path): Place {
  for (let length = path.length; length >= 0; length--) {
    const place = places[path.slice(0, length).join('.')];
    if (place) return { line: place[0], column: place[1] };
    const key = places[`${path.slice(0, length).join('.')}:`];
    if (key) return { line: key[0], column: key[1] };
  }
  return { line: 1, column: 1 };
}

function explain(issue: Issue, schema: z.ZodType, data: YamlValue, places: Places): Finding[] {
  const value = valueAt(data, issue.path);
  const finding = (rule: string, message: string, place = placeOf(places, issue.path)) => [
    { ...place, rule, message },
  ];
  switch (issue.code) {
    case 'custom':
      return finding(String(issue.params?.['rule'] ?? 'schema'), issue.message);
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path);
      return issue.keys.flatMap((key) => {
        const path = [...issue.path, key].join('.');
        const [line, column] = places[`${path}:`] ?? [1, 1];
        const suggestion = didYouMean(nearest(key, known)) || ` Known are ${listOf(known)}.`;
        return finding('known-key', `Unknown key "${key}".${suggestion}`, { line, column });
      });
    }
    case 'invalid_type':
      if (value === undefined) {
        return finding('required', `Missing ${quoteKey(issue.path)}; add it.`);
      }
      return finding('type', `Expected ${kindOf(issue.expected)}, got ${describe(value)}.`);
    case 'invalid_value': {
      if (value === undefined) {
        return finding('required', `Missing ${quoteKey(issue.path)}; add it.`);
      }
      if (typeof value !== 'string') {
        return finding('type', `Expected text, got ${describe(value)}.`);
      }
      const values = issue.values.map(String);
      return finding(
        'known-value',
        `Unknown value "${value}", expected one of ${listOf(values)}.${didYouMean(nearest(value, values))}`,
      );
    }
    case 'too_small':
      return finding('length', `Expected at least ${String(issue.minimum)}, got none; add one.`);
    case 'too_big':
      return finding('length', `Expected at most ${String(issue.maximum)}; remove some.`);
    default:
      return finding('form', issue.message);
  }
}

function valueAt(data: YamlValue | undefined, path: Path): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>(
    (value, key) =>
      typeof value === 'object' ? (value as Record<PropertyKey, YamlValue>)[key] : undefined,
    data,
  );
}

function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return keysAt(inner.element, path.slice(1));
  if (!(inner instanceof z.ZodObject)) return [];
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(inner.shape);
  return keysAt((inner.shape as Record<PropertyKey, z.ZodType>)[key] ?? z.never(), rest);
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;
}

function kindOf(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'keys with values',
  };
  return kinds[expected] ?? expected;
}

function describe(value: YamlValue): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  return value === '' ? 'nothing' : `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

function quoteKey(path: Path): string {
  return `"${path.join('.')}"`;
}

function listOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
