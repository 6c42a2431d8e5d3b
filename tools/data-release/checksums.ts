import { hash } from 'node:crypto';
import { compareText } from '../../src/model/order.ts';

/** The name of the file with the SHA-256 of all others. */
export const checksumFile = 'SHA256SUMS';

/** Returns the SHA-256 of a file in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** Returns the list of files that `sha256sum -c` checks. */
export function checksumsOf(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .join('');
}

/** Reads such a list: the SHA-256 of each file by its path. Undefined where a line has another form. */
export function parseChecksums(text: string): Map<string, string> | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  const found = lines.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  if (found.length === 0 || found.includes(null)) return undefined;
  return new Map(found.map((match) => [match?.[2] ?? '', match?.[1] ?? '']));
}
