import { filterKeys, type FilterKey } from './index-format.ts';

/** A condition typed in the search box: "sector:rail". */
export interface TypedCondition {
  key: FilterKey;
  /** Without quotation marks. */
  value: string;
  /** As typed, key and quotation marks included, and where that begins in the line. */
  text: string;
  start: number;
}

/** The words of a query. */
export interface QueryWords {
  /** Those without a sign, in their order. */
  words: string;
  /** What is in quotation marks. */
  phrases: string[];
  /** Words and phrases behind a minus sign. */
  excluded: string[];
}

/** A line of the search box, taken apart. */
export interface ParsedQuery extends QueryWords {
  conditions: TypedCondition[];
}

const item = new RegExp(
  [
    String.raw`(?:(?<=^|\s)(?<minus>-)?(?:(?<key>${filterKeys.join('|')}):)?)?`,
    String.raw`(?:["“”](?<quoted>[^"“”]*)["“”]|(?<bare>[^\s"“”]+))`,
  ].join(''),
  'giu',
);

/**
 * Parses a line of the search box. A quotation mark without its partner is left out, as is a key
 * without a value.
 */
export function parseQuery(line: string): ParsedQuery {
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  const conditions: TypedCondition[] = [];
  for (const { 0: text, index: start, groups = {} } of line.matchAll(item)) {
    const { minus, key, quoted, bare = '' } = groups as Partial<Record<string, string>>;
    const value = (quoted ?? bare).trim();
    if (value === '' || isKeyAlone(value)) continue;
    if (minus !== undefined) excluded.push(value);
    else if (key !== undefined) {
      conditions.push({ key: key.toLowerCase() as FilterKey, value, text, start });
    } else if (quoted !== undefined) phrases.push(value);
    else words.push(value);
  }
  return { words: words.join(' '), phrases, excluded, conditions };
}

function isKeyAlone(value: string): boolean {
  return value.endsWith(':') && filterKeys.some((key) => value.toLowerCase() === `${key}:`);
}
