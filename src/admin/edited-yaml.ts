import { Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';

/** What YAML says where every scalar is text, as in the content. */
export type Value = string | null | undefined | Value[] | Values;
export interface Values {
  [key: string]: Value;
}

/** @throws where a source is no YAML. */
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
  return !again.error && isSame(again.values, values) ? edited : yamlOf(values);
}

/** Writes a value as YAML in our layout: lists of texts are on one line. */
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

/** Collects edits of a source, which has its nodes where they say. */
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
    const pairs = new Map(map.items.map((pair) => [textOf(pair.key), pair]));
    const [first] = map.items;
    if (!first) return;
    const begin = startOf(first.key);
    const indent = ' '.repeat(begin - this.#lineOf(begin));
    /** Keys may be behind the hyphen of an item. */
    const isInLine = (at: number) => this.#source.slice(this.#lineOf(at), at).trim() !== '';
    let last: TextPair | undefined;
    for (const [name, value] of Object.entries(values)) {
      const pair = pairs.get(name);
      if (pair) last = pair;
      else if (!isEmpty(value)) {
        const text = yamlOf({ [name]: value }).replace(/^(?=.)/gm, indent);
        if (last) this.#insert(this.#behindLine(this.#endOf(last.value ?? last.key)), text);
        else if (isInLine(begin)) this.#insert(begin, `${text.trimStart()}${indent}`);
        else this.#insert(this.#lineOf(begin), text);
      }
    }
    for (const [index, { key, value: node }] of map.items.entries()) {
      const value = values[textOf(key)];
      const [from, to] = [startOf(key), this.#endOf(node ?? key)];
      if (isSame(valueOf(node), value) || this.#editInside(node, value)) continue;
      if (!isEmpty(value)) {
        const text = yamlOf({ [textOf(key)]: value }).replace(/\n(?=.)/g, `\n${indent}`);
        this.#edits.push({ from, to, text: text.trimEnd() });
        continue;
      }
      const next = map.items[index + 1];
      if (isInLine(from) && next) this.#edits.push({ from, to: startOf(next.key), text: '' });
      else this.#edits.push({ from: this.#lineOf(from), to: this.#behindLine(to), text: '' });
    }
  }

  /** Edits the parts of a map or list, where the value is one, too. */
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

  /** Items that are the same at the beginning and at the end stay; those between are edited in turn. */
  #editList({ items }: TextList, values: Value[]): void {
    const before = items.map(valueOf);
    const most = Math.min(before.length, values.length);
    let [head, tail] = [0, 0];
    while (head < most && isSame(before[head], values[head])) head++;
    while (tail < most - head && isSame(before.at(-1 - tail), values.at(-1 - tail))) tail++;
    const old = items.slice(head, items.length - tail);
    const changed = values.slice(head, values.length - tail);
    const hyphen = this.#hyphenBefore(items, 0);
    const indent = ' '.repeat(hyphen - this.#lineOf(hyphen));
    const last = items[head + old.length - 1];
    const end = last ? this.#behindLine(this.#endOf(last)) : this.#lineOf(hyphen);
    for (const [index, value] of changed.entries()) {
      const node = old[index];
      if (!node) this.#insert(end, itemOf(value).replace(/^(?=.)/gm, indent));
      else if (!this.#editInside(node, value)) {
        const from = this.#hyphenBefore(items, head + index);
        const text = itemOf(value)
          .replace(/\n(?=.)/g, `\n${indent}`)
          .trimEnd();
        this.#edits.push({ from, to: this.#endOf(node), text });
      }
    }
    for (const [index, node] of old.slice(changed.length).entries()) {
      const from = this.#lineOf(this.#hyphenBefore(items, head + changed.length + index));
      this.#edits.push({ from, to: this.#behindLine(this.#endOf(node)), text: '' });
    }
  }

  /** Returns where the hyphen of an item is, which is no part of its node. */
  #hyphenBefore(items: readonly Node[], index: number): number {
    const [previous, item] = [items[index - 1], items[index]];
    const from = previous ? this.#behindLine(this.#endOf(previous)) : this.#lineOf(startOf(item));
    const before = this.#source.slice(from, startOf(item));
    return from + Math.max(0, before.search(/-(?=\s)/));
  }

  #insert(at: number, text: string): void {
    this.#edits.push({ from: at, to: at, text });
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

  #lineOf(at: number): number {
    return this.#source.lastIndexOf('\n', at - 1) + 1;
  }

  #behindLine(at: number): number {
    return this.#source.indexOf('\n', at) + 1;
  }
}

/** Returns whether any key stays; a map of which none does is written anew. */
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

export function isSame(one: Value, other: Value): boolean {
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
