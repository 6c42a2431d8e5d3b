import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { largestFile } from './decode.ts';

const buffer = Buffer.alloc(largestFile + 1);

/**
 * A file's bytes; of a file that is larger than any may be, one byte more than that.
 *
 * @throws where the operating system refuses.
 */
export function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(file, buffer, length, buffer.length - length, null);
    }
    return new Uint8Array(buffer.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

/** The name of some bytes: 132 bits of their SHA-256, base64url. */
export function fileDigest(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22);
}
