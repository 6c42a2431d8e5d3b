import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { htmlRules } from './valid-html.ts';

/**
 * Reads the hashes of pages whose HTML was found valid before; none where the file is missing, or
 * where pages are held to other rules by now. Only a page of the very same bytes is known by one.
 */
export function recallValidPages(path: string): ReadonlySet<string> {
  try {
    const [key, ...digests] = readFileSync(path, 'utf8').split('\n');
    return new Set(key === rulesKey() ? digests : []);
  } catch {
    return new Set();
  }
}

/** Keeps the hashes of valid pages, in one step. */
export function keepValidPages(path: string, digests: readonly string[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, [rulesKey(), ...digests].join('\n'));
  renameSync(aside, path);
}

/** Tells apart by what HTML is judged: rules, and versions of all packages. */
function rulesKey(): string {
  return hash('sha256', JSON.stringify(htmlRules) + readFileSync('package-lock.json', 'utf8'));
}
