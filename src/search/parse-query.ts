import { filterKeys, type FilterKey } from './index-format.ts';

/** A condition typed in the search box: "sector:rail". */
export interface TypedCondition {
  key: FilterKey;
  /** As typed, without quotes. */
  value: string;
  /** The span in the line, its key and quotes included. */
  start: number;
  end: number;
}

/** What a reader's line in the search box says. */
export interface Query {
  /** The words that have no sign, in their order. */
  words: string;
  /** What stood in quotes. */
  phrases: string[];
  /** Words and phrases behind a minus sign. */
  without: string[];
  conditions: TypedCondition[];
}

const clause = new RegExp(
  [
    String.raw`(?:(?<=^|\s)(?<minus>-)?(?:(?<key>${filterKeys.join('|')}):)?)?`,
    String.raw`(?:["“”](?<quoted>[^"“”]*)["“”]|(?<bare>[^\s"“”]+))`,
  ].join(''),
  'giu',
);

/**
 * Reads what was typed in the search box. A quotation mark without its partner is left out, as is
 * a key without a value.
 */
export function parseQuery(text: string): Query {
  const words: string[] = [];
  const phrases: string[] = [];
  const without: string[] = [];
  const conditions: TypedCondition[] = [];
  for (const { 0: found, index: start, groups = {} } of text.matchAll(clause)) {
    const { minus, key, quoted, bare = '' } = groups as Partial<Record<string, string>>;
    const value = (quoted ?? bare).trim();
    if (value === '' || isKeyAlone(value)) continue;
    if (minus !== undefined) without.push(value);
    else if (key !== undefined) {
      const end = start + found.length;
      conditions.push({ key: key.toLowerCase() as FilterKey, value, start, end });
    } else if (quoted !== undefined) phrases.push(value);
    else words.push(value);
  }
  return { words: words.join(' '), phrases, without, conditions };
}

function isKeyAlone(value: string): boolean {
  return value.endsWith(':') && filterKeys.some((key) => value.toLowerCase() === `${key}:`);
}
