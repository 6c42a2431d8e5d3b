import { filterKeys, or } from './index-format.ts';
import { longestQuery, readPart } from './line-length.ts';

/** What a condition may be about: what results belong to, or when they were published. */
export const conditionKeys = [...filterKeys, 'from', 'to'] as const;
export type ConditionKey = (typeof conditionKeys)[number];

/** A condition typed in the search box: "sector:rail", "-source:tass". */
export interface TypedCondition {
  key: ConditionKey;
  /** Without quotation marks. */
  value: string;
  /** Whether results must not meet it. */
  excluded?: true;
  /** As typed, key and quotation marks included, and where that begins in the line. */
  text: string;
  start: number;
}

/** The words of a query. */
export interface QueryWords {
  /**
   * Those without a sign, in their order. "OR" between two of them, or two names, means that one is
   * enough; only then a phrase is among them, in “curly” quotation marks.
   */
  words: string;
  /** What is in quotation marks. */
  phrases: string[];
  /** Words and phrases behind a minus sign. */
  excluded: string[];
  /** Addresses of reports and of briefings, as typed. */
  addresses: string[];
}

/** A line of the search box, taken apart. */
export interface ParsedQuery extends QueryWords {
  conditions: TypedCondition[];
  /** Whether the end of the line was left out. */
  isCut?: true;
}

const item = new RegExp(
  [
    String.raw`(?:(?<=^|\s)(?<minus>-)?(?:(?<key>${conditionKeys.join('|')}):)?)?`,
    String.raw`(?:["“”](?<quoted>[^"“”]*)["“”]|(?<bare>[^\s"“”]+))`,
  ].join(''),
  'giu',
);

/** "https://tass.com/economy/2021809", "tass.com/economy/2021809", "/briefings/rubber-road/". */
const address = new RegExp(
  [
    String.raw`^https?:\/\/[^\s/]+\/\S+$`,
    String.raw`^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/\S+$`,
    String.raw`^\/[^\s/]*\p{L}[^\s/]*\/\S+$`,
    String.raw`^\/?briefings\/[\p{L}\p{N}-]+\/?$`,
  ].join('|'),
  'iu',
);

interface Item {
  kind: 'word' | 'phrase' | 'address' | 'or' | 'other';
  text: string;
}

/**
 * Parses the part of a line of the search box that is read. A quotation mark without its partner is left
 * out, as is a key without a value, and an OR that is not between words or phrases.
 */
export function parseQuery(line: string): ParsedQuery {
  const items: Item[] = [];
  const excluded: string[] = [];
  const conditions: TypedCondition[] = [];
  const isCut = line.length > longestQuery;
  for (const { 0: text, index: start, groups = {} } of readPart(line).matchAll(item)) {
    const { minus, key, quoted, bare = '' } = groups as Partial<Record<string, string>>;
    const value = (quoted ?? bare).trim();
    if (value === '' || isKeyAlone(value)) continue;
    const other = { kind: 'other', text } as const;
    if (key !== undefined) {
      const isExcluded = minus !== undefined && { excluded: true as const };
      conditions.push({
        key: key.toLowerCase() as ConditionKey,
        value,
        ...isExcluded,
        text,
        start,
      });
      items.push(other);
    } else if (minus !== undefined) {
      excluded.push(value);
      items.push(other);
    } else if (quoted !== undefined) items.push({ kind: 'phrase', text: value });
    else items.push(...bareItems(value));
  }
  return { ...wordsOf(items), excluded, conditions, ...(isCut && { isCut }) };
}

function isKeyAlone(value: string): boolean {
  return value.endsWith(':') && conditionKeys.some((key) => value.toLowerCase() === `${key}:`);
}

function bareItems(value: string): Item[] {
  if (address.test(value)) return [{ kind: 'address', text: value }];
  return value
    .split(/(\|)/)
    .filter((part) => part !== '')
    .map((text) =>
      text === or || text === '|' ? { kind: 'or', text: or } : { kind: 'word', text },
    );
}

function wordsOf(all: readonly Item[]): Omit<QueryWords, 'excluded'> {
  const isSide = (item: Item | undefined) => item?.kind === 'word' || item?.kind === 'phrase';
  const items = all
    .filter(({ kind }, at) => kind !== 'or' || all[at + 1]?.kind !== 'or')
    .filter(
      ({ kind }, at, left) => kind !== 'or' || (isSide(left[at - 1]) && isSide(left[at + 1])),
    );
  const isOr = (at: number) => items[at]?.kind === 'or';
  const words: string[] = [];
  const phrases: string[] = [];
  const addresses: string[] = [];
  for (const [at, { kind, text }] of items.entries()) {
    if (kind === 'word' || kind === 'or') words.push(text);
    else if (kind === 'address') addresses.push(text);
    else if (kind === 'phrase') {
      if (isOr(at - 1) || isOr(at + 1)) words.push(`“${text}”`);
      else phrases.push(text);
    }
  }
  return { words: words.join(' '), phrases, addresses };
}
