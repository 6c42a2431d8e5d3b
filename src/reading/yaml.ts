import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Finding, Place } from './problem.ts';

/**
 * Where the values and keys of a YAML document stand, by their path joined with dots:
 * "event.date" for a value, "event.date:" for its key.
 */
export type Places = Record<string, [line: number, column: number]>;

/** Text, lists and maps: what the schemas are given. */
export type YamlValue = string | YamlValue[] | { [key: string]: YamlValue };

export interface YamlReading {
  /** Absent where the YAML is broken. */
  data?: YamlValue;
  places: Places;
  findings: Finding[];
}

/** More levels than any schema has. */
const deepest = 8;

/**
 * Reads YAML 1.2 by its failsafe schema: every scalar is the text that stands there, so that
 * `2019`, `NO` and `true` mean the same quoted or not, and the zod schema says what text means.
 * Anchors, aliases and tags are refused: nothing in a briefing needs them, and an alias can
 * stand for gigabytes.
 *
 * @param firstLine the line of the file on which the source begins.
 */
export function readYaml(source: string, firstLine = 1): YamlReading {
  const lines = new LineCounter();
  const findings: Finding[] = [];
  const places: Places = {};
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const report = (offset: number, rule: string, message: string) =>
    findings.push({ ...placeOf(offset), rule, message });

  const document = parseSafely(source, lines);
  if (!document) {
    report(0, 'yaml', `The YAML is nested too deeply, expected at most ${deepest} levels.`);
    return { places, findings };
  }
  for (const error of [...document.errors, ...document.warnings]) {
    report(error.pos[0], error.code === 'DUPLICATE_KEY' ? 'unique-key' : 'yaml', explain(error));
  }
  if (findings.some(({ rule }) => rule === 'yaml')) return { places, findings };

  const read = (node: Node | null, path: string, depth: number): YamlValue => {
    if (!node) return '';
    const offset = node.range?.[0] ?? 0;
    const place = placeOf(offset);
    places[path] = [place.line, place.column];
    if (isAlias(node)) {
      report(offset, 'plain-yaml', 'Aliases (*) are not read here; write the value out.');
      return '';
    }
    if (node.anchor !== undefined) {
      report(offset, 'plain-yaml', 'Anchors (&) are not read here; remove it.');
    }
    if (node.tag !== undefined) {
      report(offset, 'plain-yaml', `Tags are not read here; remove "${node.tag}".`);
    }
    if (depth > deepest) {
      report(offset, 'yaml', `The YAML is nested too deeply, expected at most ${deepest} levels.`);
      return '';
    }
    if (isSeq(node)) {
      return node.items.map((item, index) => read(item as Node, join(path, index), depth + 1));
    }
    if (!isMap(node)) return isScalar(node) ? String(node.value ?? '') : '';
    const map = Object.create(null) as { [key: string]: YamlValue };
    for (const { key, value } of node.items) {
      const keyOffset = (key as Node | null)?.range?.[0] ?? offset;
      if (!isScalar(key)) {
        report(keyOffset, 'plain-yaml', 'Expected a plain word as key, before the colon.');
        continue;
      }
      const name = String(key.value);
      const { line, column } = placeOf(keyOffset);
      places[`${join(path, name)}:`] = [line, column];
      map[name] = read(value as Node | null, join(path, name), depth + 1);
    }
    return map;
  };
  const data = read(document.contents as Node | null, '', 1);
  return { data, places, findings };
}

function parseSafely(source: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

/** The parser's words where they are plain, ours where an editor would be lost. */
function explain({ code, message }: YAMLError): string {
  const ours: Partial<Record<YAMLError['code'], string>> = {
    TAB_AS_INDENT: 'Tabs cannot indent YAML; use spaces.',
    DUPLICATE_KEY: 'This key is there already; remove one of the two.',
    BAD_INDENT: 'The indentation does not fit the lines above.',
    MULTILINE_IMPLICIT_KEY: 'Expected "key: value" on one line; is a colon missing, or a quote?',
    BLOCK_AS_IMPLICIT_KEY:
      'A value on this line holds ": "; put the value in quotes, or move it to its own line.',
    MISSING_CHAR: `${message}; is a quote, bracket or colon missing?`,
    UNEXPECTED_TOKEN: `${message}; put the value in quotes if it is text.`,
  };
  return ours[code] ?? (message.endsWith('.') ? message : `${message}.`);
}
