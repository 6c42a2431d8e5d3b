import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { StoredResult } from '../index-format.ts';
import type { SearchDocument } from './search-document.ts';

/** A file of the index, packed. */
export interface PackedFile {
  /** Tells its contents apart from those of any other file. */
  digest: string;
  bytes: Uint8Array;
}

/** The card of a document, packed. */
export function packedCard({ card, summary, body }: SearchDocument): PackedFile {
  const shown: StoredResult = { ...card, text: [summary, body].filter(Boolean).join('\n') };
  const content = Buffer.from(JSON.stringify(shown));
  return { digest: hexDigest(content), bytes: packed(content) };
}

/** Gzips. The tightest level would save half a percent of the word chunks in three times the time. */
export function packed(content: Uint8Array): Uint8Array {
  return gzipSync(content, { level: 6, memLevel: 9 });
}

/**
 * Tells contents of the index's files apart, and names them: 96 bits of SHA-256, which no two of an
 * archive share by chance, in hexadecimal, as some file systems take "a" and "A" for the same.
 */
export function hexDigest(content: string | Uint8Array): string {
  return hash('sha256', content).slice(0, 24);
}
