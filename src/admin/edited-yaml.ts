import { Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';

/** A value of YAML in which every scalar is text, as in the content. */
export type Value = string | null | undefined | Value[] | Values;
export interface Values {
  [key: string]: Value;
}

/**
 * Returns the values of a YAML source.
 *
 * @throws where it is not valid YAML.
 */
export function valuesOf(source: string): Values {
  const { values, error } = read(source);
  if (error) throw error;
  return values;
}

function read(source: string) {
  const document = parseDocument(source, { schema: 'failsafe', logLevel: 'silent' });
  const values = (document.toJS({ maxAliasCount: 0 }) ?? {}) as Values;
  return { contents: document.contents, values, error: document.errors[0] };
}

/**
 * Returns a YAML source with other values. The lines of values that are the same stay as they are,
 * with their comments and in their order.
 */
export function editedYaml(source: string, values: Values): string {
  const lines = source.endsWith('\n') ? source : `${source}\n`;
  const { contents, error } = read(lines);
  if (error || !isMap(contents) || contents.flow) return yamlOf(values);
  const editor = new Editor(lines);
  editor.editMap(contents, values);
  const edited = editor.edited();
  const again = read(edited);
  return !again.error && isSameValue(again.values, values) ? edited : yamlOf(values);
}

/** Returns a value as YAML in our layout: lists of texts are on one line. */
export function yamlOf(value: Value): string {
  const document = new Document(value, { schema: 'failsafe', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, scalar) {
      if (scalar.value === '') scalar.type = 'QUOTE_DOUBLE';
    },
    Seq(_, list) {
      list.flow = list.items.every((item) => isScalar(item));
    },
  });
  return document.toString({
    ...{ lineWidth: 0, blockQuote: false, flowCollectionPadding: false },
    doubleQuotedMinMultiLineLength: Infinity,
  });
}

type TextMap = YAMLMap<Node, Node | null>;
type TextPair = Pair<Node, Node | null>;
type TextList = YAMLSeq<Node>;

/** Collects edits of a source, from which its nodes were parsed. */
class Editor {
  readonly #source: string;
  readonly #edits: { from: number; to: number; text: string }[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  edited(): string {
    let [text, at] = ['', 0];
    for (const edit of this.#edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
      text += this.#source.slice(at, edit.from) + edit.text;
      at = edit.to;
    }
    return text + this.#source.slice(at);
  }

  editMap(map: TextMap, values: Values): void {
    const [first] = map.items;
    if (!first) return;
    this.#addKeys(map, startOf(first.key), values);
    for (const [index, { key, value: node }] of map.items.entries()) {
      const value = values[textOf(key)];
      if (isSameValue(valueOf(node), value) || this.#editInside(node, value)) continue;
      if (isEmpty(value)) this.#removeKey(map, index);
      else {
        const indent = this.#indentOf(startOf(first.key));
        const text = yamlOf({ [textOf(key)]: value }).replace(/\n(?=.)/g, `\n${indent}`);
        this.#replace(startOf(key), this.#endOf(node ?? key), text.trimEnd());
      }
    }
  }

  /** Adds the keys that a map lacks, each below the one that precedes it in the values. */
  #addKeys(map: TextMap, begin: number, values: Values): void {
    const pairs = new Map(map.items.map((pair) => [textOf(pair.key), pair]));
    const indent = this.#indentOf(begin);
    let last: TextPair | undefined;
    for (const [name, value] of Object.entries(values)) {
      const pair = pairs.get(name);
      if (pair) last = pair;
      if (pair || isEmpty(value)) continue;
      const text = yamlOf({ [name]: value }).replace(/^(?=.)/gm, indent);
      if (last) this.#insert(this.#nextLine(this.#endOf(last.value ?? last.key)), text);
      else if (this.#isBehindHyphen(begin)) this.#insert(begin, `${text.trimStart()}${indent}`);
      else this.#insert(this.#lineStart(begin), text);
    }
  }

  #removeKey({ items }: TextMap, index: number): void {
    const [pair, next] = items.slice(index);
    if (!pair) return;
    const from = startOf(pair.key);
    if (next && this.#isBehindHyphen(from)) this.#replace(from, startOf(next.key), '');
    else
      this.#replace(this.#lineStart(from), this.#nextLine(this.#endOf(pair.value ?? pair.key)), '');
  }

  /** Returns whether something precedes a key on its line, such as the hyphen of an item. */
  #isBehindHyphen(at: number): boolean {
    return this.#source.slice(this.#lineStart(at), at).trim() !== '';
  }

  #indentOf(at: number): string {
    return ' '.repeat(at - this.#lineStart(at));
  }

  /** Edits the parts of a map or list if the value is one, too; returns whether it is. */
  #editInside(node: Node | null, value: Value): boolean {
    if (isMap(node) && !node.flow && isValues(value) && hasKeyOf(node as TextMap, value)) {
      this.editMap(node as TextMap, value);
      return true;
    }
    if (isSeq(node) && !node.flow && Array.isArray(value) && !isEmpty(value)) {
      this.#editList(node as TextList, value);
      return true;
    }
    return false;
  }

  /** Edits a list: items that are the same at its beginning and end are kept, those between are edited in turn. */
  #editList({ items }: TextList, values: Value[]): void {
    const before = items.map(valueOf);
    const most = Math.min(before.length, values.length);
    let [head, tail] = [0, 0];
    while (head < most && isSameValue(before[head], values[head])) head++;
    while (tail < most - head && isSameValue(before.at(-1 - tail), values.at(-1 - tail))) tail++;
    const old = items.slice(head, items.length - tail);
    const changed = values.slice(head, values.length - tail);
    const hyphen = this.#hyphenBefore(items, 0);
    const indent = this.#indentOf(hyphen);
    const last = items[head + old.length - 1];
    const end = last ? this.#nextLine(this.#endOf(last)) : this.#lineStart(hyphen);
    for (const [index, value] of changed.entries()) {
      const node = old[index];
      if (!node) this.#insert(end, itemOf(value).replace(/^(?=.)/gm, indent));
      else if (!this.#editInside(node, value)) {
        const from = this.#hyphenBefore(items, head + index);
        const text = itemOf(value)
          .replace(/\n(?=.)/g, `\n${indent}`)
          .trimEnd();
        this.#replace(from, this.#endOf(node), text);
      }
    }
    for (const [index, node] of old.slice(changed.length).entries()) {
      const from = this.#lineStart(this.#hyphenBefore(items, head + changed.length + index));
      this.#replace(from, this.#nextLine(this.#endOf(node)), '');
    }
  }

  /** Returns where the hyphen of an item is, which is not part of its node. */
  #hyphenBefore(items: readonly Node[], index: number): number {
    const [previous, item] = [items[index - 1], items[index]];
    const from = previous ? this.#nextLine(this.#endOf(previous)) : this.#lineStart(startOf(item));
    const before = this.#source.slice(from, startOf(item));
    return from + Math.max(0, before.search(/-(?=\s)/));
  }

  #insert(at: number, text: string): void {
    this.#replace(at, at, text);
  }

  #replace(from: number, to: number, text: string): void {
    this.#edits.push({ from, to, text });
  }

  /** Returns where a node ends, without blank lines and comments below it. */
  #endOf(node: Node): number {
    const pair = isMap(node) && !node.flow ? (node as TextMap).items.at(-1) : undefined;
    const item = isSeq(node) && !node.flow ? (node as TextList).items.at(-1) : undefined;
    const last = pair ? (pair.value ?? pair.key) : item;
    if (last) return this.#endOf(last);
    const [from = 0, to = 0] = node.range ?? [];
    return from + this.#source.slice(from, to).trimEnd().length;
  }

  #lineStart(at: number): number {
    return this.#source.lastIndexOf('\n', at - 1) + 1;
  }

  #nextLine(at: number): number {
    return this.#source.indexOf('\n', at) + 1;
  }
}

/** Returns whether any key is kept; a map without any is written anew. */
function hasKeyOf({ items }: TextMap, values: Values): boolean {
  return items.some(({ key }) => !isEmpty(values[textOf(key)]));
}

function itemOf(value: Value): string {
  return isValues(value) ? yamlOf([value]) : `- ${yamlOf(value)}`;
}

function startOf(node: Node | undefined): number {
  return node?.range?.[0] ?? 0;
}

function textOf(key: Node): string {
  return isScalar(key) ? String(key.value) : '';
}

function valueOf(node: Node | null): Value {
  return node?.toJSON() as Value;
}

function isValues(value: Value): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: Value): boolean {
  return meaningOf(value) === '';
}

export function isSameValue(one: Value, other: Value): boolean {
  return meaningOf(one) === meaningOf(other);
}

/** Returns one text for values that mean the same: empty ones are left out, and a list of one is its item. */
function meaningOf(value: Value): string {
  if (Array.isArray(value) && value.length === 1) return meaningOf(value[0]);
  if (Array.isArray(value)) return value.length === 0 ? '' : JSON.stringify(value.map(meaningOf));
  if (!isValues(value)) return value ?? '';
  const parts = Object.entries(value).map(([name, inner]) => [name, meaningOf(inner)] as const);
  const full = parts.filter(([, meaning]) => meaning !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  return full.length === 0 ? '' : JSON.stringify(full);
}
