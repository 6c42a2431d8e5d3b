import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  YAMLMap,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { quoted } from '../../model/text.ts';
import { positionsIn, type Position, type ProblemInFile } from './problem.ts';
import { badIndentation, cutByComment } from './yaml-indentation.ts';
import { deepest, tooDeep } from './yaml-mistake.ts';
import { parseSyntax } from './yaml-syntax.ts';

/**
 * Where the values and keys of a YAML document are, by their path joined with dots:
 * "event.date" for a value, "event.date:" for its key.
 */
export type Positions = Record<string, [line: number, column: number]>;

/** Text, lists and maps: what the schemas are given. */
export type YamlValue = string | YamlValue[] | { [key: string]: YamlValue };

export interface ParsedYaml {
  /** Absent where nothing of the YAML can be read. */
  data?: YamlValue;
  /** Computed when they are first needed: for most files they are not. */
  readonly positions: Positions;
  /** The paths of values that are followed by a comment, and where it begins. */
  comments: Record<string, Position>;
  /** The paths of values that could not be read; in the data they are empty text. */
  unreadable: string[];
  problems: ProblemInFile[];
}

/**
 * Parses YAML 1.2 by its failsafe schema: every scalar is the text that is written, so that
 * `2019`, `NO` and `true` mean the same quoted or not, and the zod schema decides what text means.
 * Anchors, aliases and tags are refused: nothing in a briefing needs them, and an alias can
 * expand to gigabytes.
 *
 * @param firstLine the line of the file on which the source begins.
 */
export function parseYaml(source: string, firstLine = 1): ParsedYaml {
  const { document, source: read, mistakes, unreadable } = parseSyntax(source);
  const inSource = positionsIn(source, firstLine);
  const positionOf = read === source ? inSource : shiftedPositions(read, source, firstLine);
  const problems = mistakes.map(({ offset, message }): ProblemInFile => ({
    ...inSource(offset),
    rule: 'yaml',
    message,
  }));
  const report = (offset: number, rule: string, message: string) => {
    problems.push({ ...positionOf(offset), rule, message });
  };
  const comments: Record<string, Position> = {};
  const commentAt = (path: string, offset: number) => {
    comments[path] = positionOf(offset);
  };
  let positions: Positions | undefined;
  return {
    ...(document && {
      data: dataOf(document, { source: read, report, unreadable, commentAt }),
    }),
    comments,
    unreadable,
    problems,
    get positions() {
      if (positions) return positions;
      positions = Object.create(null) as Positions;
      const found = positions;
      const note = (path: string, offset: number) => {
        const { line, column } = positionOf(offset);
        found[path] = [line, column];
      };
      if (document) dataOf(document, { source: read, note });
      return positions;
    },
  };
}

/**
 * Returns a function that finds positions in a source by offsets in its corrected text, which has the same
 * lines; no position is beyond the end of its line in the source.
 */
function shiftedPositions(read: string, source: string, firstLine: number) {
  const positionOf = positionsIn(read, firstLine);
  const lines = source.split('\n');
  return (index: number): Position => {
    const { line, column } = positionOf(index);
    return { line, column: Math.min(column, (lines[line - firstLine]?.length ?? 0) + 1) };
  };
}

/** Receives what is found apart from the data. */
interface Notes {
  source: string;
  note?: (path: string, offset: number) => void;
  commentAt?: (path: string, offset: number) => void;
  report?: (offset: number, rule: string, message: string) => void;
  unreadable?: string[];
}

/** Signs that programs write where there is no value. */
const noValue = /^(?:~|null)$/i;

function dataOf(
  document: Document,
  { source, note, commentAt, report, unreadable = [] }: Notes,
): YamlValue {
  const read = (node: Node | null, path: string, depth: number): YamlValue => {
    if (!node) return '';
    const offset = node.range?.[0] ?? 0;
    note?.(path, offset);
    const problem = problemWith(node, depth);
    if (problem !== undefined) {
      report?.(signBefore(source, offset), 'plain-yaml', problem);
      unreadable.push(path);
      return '';
    }
    if (isSeq(node)) {
      return node.items
        .flatMap((item) => separateItems(item as Node, report))
        .map((item, index) => read(item, join(path, index), depth + 1));
    }
    if (isScalar(node)) {
      const text = textOf(node);
      const comment = commentBehind(node, source);
      if (comment === 'glued') report?.(node.range?.[1] ?? offset, 'plain-yaml', cutByComment);
      else if (comment) commentAt?.(path, node.range?.[1] ?? offset);
      const item = itemWithin(node, source);
      if (item !== undefined) {
        report?.(item, 'yaml', badIndentation);
        unreadable.push(path);
        return '';
      }
      if (!noValue.test(text)) return text;
      const message = `${quoted(text)} is not a value; write one, or remove the key.`;
      report?.(offset, 'no-value', message);
      unreadable.push(path);
      return '';
    }
    if (!isMap(node)) return '';
    const map = Object.create(null) as { [key: string]: YamlValue };
    for (const { key, value } of node.items as Pair<Node | null, Node | null>[]) {
      const keyOffset = key?.range?.[0] ?? offset;
      if (!isScalar(key) || problemWith(key, depth) !== undefined || textOf(key) === '') {
        report?.(keyOffset, 'plain-yaml', 'Expected a plain word as the key before the colon.');
        continue;
      }
      const name = textOf(key);
      if (name in map) {
        report?.(keyOffset, 'unique-key', `${quoted(name)} is listed twice; remove one.`);
        continue;
      }
      note?.(`${join(path, name)}:`, keyOffset);
      map[name] = read(value, join(path, name), depth + 1);
    }
    return map;
  };
  return read(document.contents, '', 1);
}

/**
 * Returns an item of a list, or the items that it holds where a hyphen is missing: its first key is
 * there again, with others of its keys.
 */
function separateItems(item: Node | null, report: Notes['report']): (Node | null)[] {
  if (!isMap<Node, Node>(item) || item.flow || problemWith(item, 0) !== undefined) return [item];
  const names = item.items.map(({ key }) => textOf(key));
  const next = names.indexOf(names[0] ?? '', 1);
  const isAgain = (name: string) => names.indexOf(name) < next;
  // One key that is there again, or the same key on the next line, may be there by mistake.
  if (next < 2 || names.slice(next).filter(isAgain).length < 2) return [item];
  const offset = item.items[next]?.key.range?.[0] ?? 0;
  report?.(offset, 'yaml', `A new item begins here; write "- " before ${quoted(names[0] ?? '')}.`);
  const part = (from: number, to?: number) => {
    const map = new YAMLMap<Node, Node>();
    map.items = item.items.slice(from, to);
    map.range = from === 0 ? item.range : [offset, offset, offset];
    return map;
  };
  return [part(0, next), ...separateItems(part(next), report)];
}

function problemWith(node: Node, depth: number): string | undefined {
  if (isAlias(node)) return notRead('*', 'aliases');
  if (node.anchor !== undefined) return notRead('&', 'anchors');
  if (node.tag !== undefined) return notRead('!', 'tags');
  if (depth > deepest) return tooDeep;
  return undefined;
}

/**
 * Returns how a comment follows a value on its line: "glued" if it is like "#5" and was probably not meant
 * as one, as a remark is written with a space, "# like this".
 */
function commentBehind({ type, range }: Scalar, source: string): 'glued' | 'apart' | undefined {
  if (range == null || type?.startsWith('BLOCK')) return undefined;
  if (!/[ \t#]/.test(source[range[1]] ?? '')) return undefined;
  const [, sign] = /^[ \t]*#(.?)/.exec(source.slice(range[1], range[1] + 100)) ?? [];
  if (sign === undefined) return undefined;
  return type === 'PLAIN' && range[0] < range[1] && /[^\s#]/.test(sign) ? 'glued' : 'apart';
}

/** Returns where a line of a value begins with a hyphen, as a list item with the wrong indentation does. */
function itemWithin({ type, range }: Scalar, source: string): number | undefined {
  if (type !== 'PLAIN' || range == null) return undefined;
  const value = source.slice(range[0], range[1]);
  const [line] = value.includes('\n') ? (/\n *(?=- )/.exec(value) ?? []) : [];
  return line === undefined ? undefined : range[0] + value.indexOf(line) + line.length;
}

function textOf(node: Node): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value : '';
}

function notRead(sign: string, what: string): string {
  return `A value that begins with "${sign}" must be in quotes; YAML ${what} are not supported.`;
}

/** The parser places a value behind its anchor and tag. */
function signBefore(source: string, offset: number): number {
  const before = source.slice(Math.max(0, offset - 200), offset);
  const signs = /(?<![^\s[{,])[&!]\S*(?:\s+[&!]\S*)?\s*$/.exec(before)?.[0] ?? '';
  return offset - signs.length;
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}
