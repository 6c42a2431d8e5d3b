import { hash } from 'node:crypto';
import { shared } from './process-wide.ts';

/** Digests of values that many others share; a value is never changed once it was digested. */
const known = shared('digests', () => new WeakMap<object, string>());

/** Lists and records shorter than this are cheaper to read again than to look up. */
const worthKeeping = 8;

/** Says that a value follows from something whose digest is known, as a briefing from its file. */
export function digestIs(value: object, digest: string): void {
  known.set(value, digest);
}

/**
 * A digest of a value and all that it holds: the same for values that are alike, whatever made them.
 *
 * @throws where the value holds a function, a symbol or an object of a class, such as a URL, which
 *   cannot be distinguished by their contents.
 */
export function digestOf(value: unknown): string {
  return short(textOf(value));
}

function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return textOfObject(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function' || typeof value === 'symbol') throw noDigest(typeof value);
  return String(value);
}

function textOfObject(value: object): string {
  const before = known.get(value);
  if (before !== undefined) return before;
  if (Array.isArray(value)) {
    let text = '[';
    for (const item of value as unknown[]) text += `${textOf(item)},`;
    return value.length < worthKeeping ? text : kept(value, text);
  }
  if (value instanceof Map) return kept(value, `map${textOf([...value])}`);
  if (value instanceof Set) return kept(value, `set${textOf([...value])}`);
  if (value instanceof Date) return value.toISOString();
  if (!isPlain(value)) throw noDigest(value.constructor.name);
  let text = '{';
  let fields = 0;
  for (const key in value) {
    text += `${key}:${textOf((value as Record<string, unknown>)[key])},`;
    fields += 1;
  }
  return fields < worthKeeping ? text : kept(value, text);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function noDigest(what: string): TypeError {
  return new TypeError(`A ${what} has no digest; a page is to be given plain data.`);
}

function kept(value: object, text: string): string {
  const digest = short(text);
  known.set(value, digest);
  return digest;
}

function short(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 24);
}
