import { z } from 'zod';
import { didYouMean, nearest } from '../../model/nearest.ts';
import { numberAt } from '../../model/printed-number.ts';
import { scaleOf } from '../../model/scale.ts';
import { codePoint, emptyIssue, quoted } from '../../model/text.ts';
import type { SchemaIssue } from '../../model/schema-issue.ts';
import type { ProblemInFile, Position } from './problem.ts';
import { cutByComment } from './yaml-indentation.ts';
import {
  fieldAt,
  firstKeysOf,
  insteadAt,
  isCode,
  isProse,
  keysOf,
  soundFields,
} from './schema-keys.ts';
import type { Positions, ParsedYaml, YamlValue } from './yaml.ts';
import { wrongType } from './wrong-type.ts';

type Issue = z.core.$ZodIssue;
export type Path = readonly PropertyKey[];

/** Data that may follow a schema. */
export interface Validated<T> {
  /** Absent where anything is wrong. */
  data?: T;
  /** Where anything is wrong, the fields that are right, each for itself. */
  sound?: Partial<T>;
}

/** Returns the fields that are right. */
export function fieldsOf<T>({ data, sound }: Validated<T>): Partial<T> {
  return data ?? sound ?? {};
}

/**
 * Returns the problems of a file's YAML and of its data. Where a value was read in spite of a mistake in
 * the YAML, and is then refused, only the latter is reported.
 */
export function mergedProblems(
  { problems }: ParsedYaml,
  found: readonly ProblemInFile[],
): ProblemInFile[] {
  const places = new Set(found.map(({ line, column }) => `${line}:${column}`));
  const own = problems.filter(
    ({ rule, line, column }) => rule !== 'yaml' || !places.has(`${line}:${column}`),
  );
  return [...own, ...found];
}

/** Checks data against a schema; every issue becomes a problem with its line and column. */
export function validate<T extends z.ZodType>(
  schema: T,
  yaml: ParsedYaml,
): Validated<z.infer<T>> & { problems: ProblemInFile[] } {
  const { unreadable, comments } = yaml;
  if (yaml.data === undefined) return { problems: [] };
  const cut = Object.entries(comments)
    .filter(([path]) => isProse(fieldAt(schema, path.split('.'))) && isFilled(yaml, path))
    .map(([, position]) => ({ ...position, rule: 'plain-yaml', message: cutByComment }));
  const { data, slips } = withoutSlips(schema, yaml);
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: [...cut, ...slips] };
  const gaps = new Set(unreadable);
  const isUnread = (path: Path) =>
    [...path.keys(), path.length].some((length) => gaps.has(path.slice(0, length).join('.')));
  const meant = new Set<string>();
  const problems = result.error.issues
    .filter((issue) => !isUnread(issue.path) && !isStillToCome(issue, data))
    .sort((a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys'))
    .flatMap((issue) => explain(issue, schema, yaml, data, meant));
  return { sound: soundFields(schema, data), problems: [...cut, ...slips, ...problems] };
}

function isFilled({ data }: ParsedYaml, path: string): boolean {
  return valueAt(data, path.split('.')) !== '';
}

/** Quotation marks and spaces around a value that are easily overlooked. */
const slipAtEnd = /^[\s“”„«»‘’‚‹›「」『』]+|[\s“”„«»‘’‚‹›「」『』]+$/g;
const mayBeSlip = /[\s“”„«»‘’‚‹›「」『』]/;

/** Removes typographic quotation marks and spaces around values that are not prose, and reports them. */
function withoutSlips(
  schema: z.ZodType,
  { data, positions }: ParsedYaml,
): { data: YamlValue; slips: ProblemInFile[] } {
  const slips: ProblemInFile[] = [];
  const read = (value: YamlValue, path: Path): YamlValue => {
    if (Array.isArray(value)) return value.map((item, index) => read(item, [...path, index]));
    if (typeof value === 'object') {
      const map = Object.create(null) as Record<string, YamlValue>;
      for (const [key, item] of Object.entries(value)) map[key] = read(item, [...path, key]);
      return map;
    }
    if (!mayBeSlip.test(`${value.charAt(0)}${value.at(-1) ?? ''}`)) return value;
    const plain = value.replace(slipAtEnd, '');
    const field = plain === value || plain === '' ? undefined : fieldAt(schema, path);
    if (field instanceof z.ZodArray || !isCode(field)) return value;
    const space = /^\s|\s$/.exec(value)?.[0];
    const message =
      space === undefined
        ? `${value} is in typographic quotation marks, which are part of the value; remove them.`
        : `Remove the space (${codePoint(space)}) beside ${quoted(plain)}.`;
    slips.push({ ...positionOf(positions, path), rule: 'plain-value', message });
    return plain;
  };
  return { data: read(data ?? '', []), slips };
}

function isDraft(data: YamlValue): boolean {
  return typeof data === 'object' && !Array.isArray(data) && data['draft'] === 'true';
}

/** Returns whether an issue is something that a figure of a draft still lacks. */
function isStillToCome({ code, path, ...issue }: Issue, data: YamlValue): boolean {
  if (!isDraft(data) || path[0] !== 'figures' || path.length < 2) return false;
  if (code === 'custom') {
    const { params } = issue as { params?: { isMissing?: true } };
    return params?.isMissing === true;
  }
  return valueAt(data, path) === undefined;
}

/** Returns the position of a value, or of the nearest thing around it that is in the file. */
export function positionOf(positions: Positions, path: Path): Position {
  for (let length = path.length; length >= 0; length--) {
    const name = path.slice(0, length).join('.');
    const position = positions[name] ?? positions[`${name}:`];
    if (position) return { line: position[0], column: position[1] };
  }
  return { line: 1, column: 1 };
}

/** @param meant collects the keys that misspelt ones mean, which are not missing then. */
function explain(
  issue: Issue,
  schema: z.ZodType,
  { positions, comments }: ParsedYaml,
  data: YamlValue,
  meant: Set<string>,
): ProblemInFile[] {
  const { path } = issue;
  const value = valueAt(data, path);
  const name = nameOf(path);
  const prefix = path.length > 0 ? `${name}: ` : '';
  const problem = (rule: string, message: string, position = positionOf(positions, path)) => [
    { ...position, rule, message: sentence(message) },
  ];
  const expected = (type: string) =>
    problem('type', prefix + wrongType(type, value, fieldAt(schema, path), path));
  const required = () =>
    meant.has(path.join('.')) ? [] : problem('required', `Missing ${name}; add it.`);

  switch (issue.code) {
    case 'custom': {
      const { rule = 'schema', lacks = [] } = (issue.params ?? {}) as Partial<SchemaIssue>;
      if (lacks.some((key) => meant.has([...path, key].join('.')))) return [];
      // In a draft, remarks take the place of values that are still to come.
      const isCut =
        rule === emptyIssue.rule && comments[path.join('.')] !== undefined && !isDraft(data);
      const message = issue.message.replace('{key}', () => nameOf(written(data, path)));
      return problem(rule, isCut ? `${message} What follows "#" is a comment.` : message);
    }
    case 'unrecognized_keys': {
      const known = keysOf(schema, path);
      const instead = insteadAt(schema, path);
      return issue.keys.flatMap((key) => {
        const at = [...path, key].join('.');
        const [line, column] = positions[`${at}:`] ?? [1, 1];
        const other = instead?.get(key.toLowerCase());
        if (other !== undefined) {
          for (const one of known)
            if (other.includes(`"${one}"`)) meant.add([...path, one].join('.'));
          return problem('known-key', `Unknown key ${quoted(key)}. ${other}`, { line, column });
        }
        const beginning = key.slice(0, 5).toLowerCase();
        const suggestion =
          nearest(key, known) ??
          (beginning.length === 5 ? known.find((one) => one.startsWith(beginning)) : undefined);
        if (suggestion !== undefined) meant.add([...path, suggestion].join('.'));
        const advice = didYouMean(suggestion) || ` Allowed keys: ${listOf(known)}.`;
        return problem('known-key', `Unknown key ${quoted(key)}.${advice}`, { line, column });
      });
    }
    case 'invalid_type': {
      if (value === undefined) return required();
      if (path.length === 0 && value === '' && issue.expected === 'object') {
        const keys = listOf(firstKeysOf(schema));
        return problem('required', `There are no keys; write ${keys}.`);
      }
      return expected(issue.expected);
    }
    case 'invalid_value': {
      if (value === undefined) return required();
      if (typeof value !== 'string') return expected('string');
      if (value === '') return problem(emptyIssue.rule, emptyIssue.message.replace('{key}', name));
      const values = issue.values.map(String);
      const advice =
        didYouMean(wordMeant(value, values) ?? nearest(value, values)) ||
        ` Allowed values: ${listOf(values)}.`;
      return problem('known-value', `${name}: unknown value ${quoted(value)}.${advice}`);
    }
    case 'too_small':
    case 'too_big': {
      // zod measures texts that are where a list belongs, too.
      if (!Array.isArray(value)) return [];
      const bound =
        issue.code === 'too_small'
          ? `at least ${String(issue.minimum)}`
          : `at most ${String(issue.maximum)}`;
      return problem('length', `${name}: expected ${bound} in the list, got ${value.length}.`);
    }
    default:
      return problem('form', `${name}: ${issue.message}`);
  }
}

/** Other words for values, such as those that other programs write for "true" and "false", by value. */
const otherWords: Record<string, readonly string[]> = {
  true: ['yes', 'on'],
  false: ['no', 'off'],
  memorandum: ['mou', 'memorandum of understanding'],
  proposed: ['planned', 'announced', 'under discussion', 'feasibility study'],
  agreed: ['signed', 'approved', 'licensed'],
  under_construction: ['building', 'construction', 'being built', 'started'],
  operating: [
    'in operation',
    'operational',
    'built',
    'completed',
    'commissioned',
    'opened',
    'open',
  ],
  stopped: ['cancelled', 'canceled', 'suspended', 'abandoned', 'shelved', 'on hold', 'closed'],
  power_plant: ['power station', 'dam', 'wind farm', 'hydropower plant', 'nuclear plant'],
  power_line: ['transmission line', 'grid', 'interconnector'],
  railway: ['rail', 'railroad', 'train'],
  road: ['highway', 'expressway', 'motorway', 'bridge'],
  port: ['harbour', 'harbor', 'wharf', 'terminal', 'dry port'],
  oil_gas_field: ['oil field', 'gas field', 'oil', 'gas', 'block'],
};

/** Returns the value that another word means: "million" for "mln" or "triệu". */
function wordMeant(word: string, values: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const scale = scaleOf(numberAt(`1 ${lower}`, 0)?.exponent ?? 0);
  const spaced = lower.replace(/[_-]/g, ' ');
  return values.find((one) => one === scale || otherWords[one]?.includes(spaced));
}

function valueAt(data: YamlValue | undefined, path: Path): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>(
    (value, key) =>
      typeof value === 'object' ? (value as Record<PropertyKey, YamlValue>)[key] : undefined,
    data,
  );
}

/** The part of a path that is in the file: one sector may be written without its list. */
function written(data: YamlValue, path: Path): Path {
  return valueAt(data, path) === undefined ? path.slice(0, -1) : path;
}

/** A value's name in a sentence: `"event.date"`, `item 2 of "countries"`. */
function nameOf(path: Path): string {
  const index = path.findLastIndex((key) => typeof key === 'number');
  const keys = path.slice(index + 1);
  const inner = keys.length > 0 ? `"${keys.join('.')}"` : undefined;
  if (index === -1) return inner ?? 'the file';
  const list = path.slice(0, index);
  const item = `item ${Number(path[index]) + 1}${list.length > 0 ? ` of ${nameOf(list)}` : ''}`;
  return inner === undefined ? item : `${inner} of ${item}`;
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function listOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
