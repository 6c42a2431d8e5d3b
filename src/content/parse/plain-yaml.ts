import { deepest } from './yaml-syntax.ts';
import type { Places, YamlValue } from './yaml.ts';

/** What YAML of the plainest form says. */
export interface PlainYaml {
  data: YamlValue;
  places: Places;
}

/** A key and its colon. */
const keyAt = /([A-Za-z][\w-]{0,60}):(?: +|$)/y;

/** The sign of a list's item. */
const dashAt = /- +(?! |$)/y;

/** Text of one line that stands without quotes, and does not begin with a sign of YAML's. */
const unquoted = /^-?[^\s\-?:,[\]{}#&*!|>'"%@`]/;

/** What ends such text, or makes it something else. */
const notInUnquoted = /: | #|\t|[ :]$/;

/** Text in quotes with nothing in it that means something else. */
const inQuotes = /^(?:'[^']*'|"[^"\\]*")$/;

const word = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}_.’'-]*`;
const words = `${word}(?: ${word})*`;

/** A list of words on one line: "[LA, VN]", "[Tô Lâm, To Lam]". */
const flowList = new RegExp(String.raw`^\[(?:${words}(?:, *${words})*)?\]$`, 'u');

/**
 * Reads YAML as nearly all files have it: maps and lists by indentation, and texts of one line each.
 * The `yaml` package takes some ten times as long, which for ten thousand briefings is seconds.
 *
 * @param firstLine the line of the file on which the source begins.
 * @returns the same that the package makes of it; undefined where anything is less plain, however
 * sound, or wrong.
 */
export function readPlainYaml(source: string, firstLine: number): PlainYaml | undefined {
  const lines = source.replace(/\n$/, '').split('\n');
  const places = Object.create(null) as Places;
  let row = 0;

  const note = (path: string, column: number) => {
    places[path] = [row + firstLine, column + 1];
  };
  const line = () => lines[row] ?? '';
  /** How far the next line is indented; less than any where there is none. */
  const indent = () => (row < lines.length ? line().search(/[^ ]|$/) : -1);

  const readMap = (path: string, column: number, depth: number): YamlValue | undefined => {
    const map = Object.create(null) as { [key: string]: YamlValue };
    do {
      keyAt.lastIndex = column;
      const [, name] = keyAt.exec(line()) ?? [];
      if (name === undefined || name in map) return undefined;
      const inner = path === '' ? name : `${path}.${name}`;
      note(`${inner}:`, column);
      const value = readValue(inner, keyAt.lastIndex, column, depth);
      if (value === undefined) return undefined;
      map[name] = value;
    } while (indent() === column);
    return indent() < column ? map : undefined;
  };

  const readList = (path: string, column: number, depth: number): YamlValue | undefined => {
    const list: YamlValue[] = [];
    do {
      dashAt.lastIndex = column;
      if (!dashAt.test(line())) return undefined;
      const start = dashAt.lastIndex;
      const inner = path === '' ? String(list.length) : `${path}.${list.length}`;
      keyAt.lastIndex = start;
      const item = keyAt.test(line())
        ? readBlock(inner, start, depth + 1)
        : readText(inner, start, depth + 1);
      if (item === undefined) return undefined;
      list.push(item);
    } while (indent() === column && line().startsWith('- ', column));
    return list;
  };

  const readBlock = (path: string, column: number, depth: number): YamlValue | undefined => {
    if (depth > deepest) return undefined;
    note(path, column);
    return line().startsWith('- ', column)
      ? readList(path, column, depth)
      : readMap(path, column, depth);
  };

  /** What stands behind a key, or in the lines below it. A list there need not be indented. */
  const readValue = (path: string, start: number, column: number, depth: number) => {
    if (start < line().length) return readText(path, start, depth + 1);
    row++;
    const below = indent();
    const isBelow = below > column || (below === column && line().startsWith('- ', below));
    return isBelow ? readBlock(path, below, depth + 1) : undefined;
  };

  const readText = (path: string, start: number, depth: number): YamlValue | undefined => {
    const text = line().slice(start);
    const isPlain = unquoted.test(text) && !notInUnquoted.test(text);
    const isQuoted = !isPlain && inQuotes.test(text);
    if (depth >= deepest || (!isPlain && !isQuoted && !flowList.test(text))) return undefined;
    note(path, start);
    const value = isPlain ? text : isQuoted ? text.slice(1, -1) : readWords(text, path, start);
    row++;
    return value;
  };

  const readWords = (text: string, path: string, start: number) =>
    Array.from(text.matchAll(/[^\s,[\]][^,[\]]*/g), ({ 0: word, index: at }, index) => {
      note(`${path}.${index}`, start + at);
      return word;
    });

  const data = indent() === 0 ? readBlock('', 0, 1) : undefined;
  return data === undefined || row < lines.length ? undefined : { data, places };
}
