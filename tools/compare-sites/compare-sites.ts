import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesBelow } from '../../src/content/parse/files-below.ts';

/** What two sites have in common; a file is named by its path, with `*` for a hash. */
export interface Comparison {
  /** How many files are the same in both. */
  equal: number;
  onlyInOther: string[];
  onlyInThis: string[];
  different: Difference[];
}

/** A file that is in both sites, and the first passage in which they differ. */
interface Difference {
  file: string;
  other: string;
  this: string;
}

/** How many characters of a passage are before the first difference, and how many after it. */
const charactersAround = 80;

/** Where Vite and Pagefind put a hash of the contents into a path. */
const hashInPath = new RegExp(
  [
    String.raw`(?<=^_astro/.*[.-])[\w-]{8}(?=\.\w+(?:\.br)?$)`,
    String.raw`(?<=^(?:[a-z]+/)?pagefind/(?:.*[./])?)[0-9a-f]{10}(?=[._])`,
  ].join('|'),
  'g',
);

/** Compares two built sites file by file, decompressed and without hashes of contents. */
export function compareSites(otherFolder: string, thisFolder: string): Comparison {
  const other = openSite(otherFolder);
  const own = openSite(thisFolder);
  const comparison: Comparison = { equal: 0, onlyInOther: [], onlyInThis: [], different: [] };
  for (const file of [...new Set([...other.files, ...own.files])].sort()) {
    const ownTexts = own.read(file);
    const otherTexts = other.read(file).filter((text) => {
      const index = ownTexts.indexOf(text);
      if (index !== -1) ownTexts.splice(index, 1);
      return index === -1;
    });
    comparison.equal += other.count(file) - otherTexts.length;
    // Several parts of the search index have the same name without their hashes.
    for (let index = 0; index < Math.max(otherTexts.length, ownTexts.length); index++) {
      const [otherText, ownText] = [otherTexts[index], ownTexts[index]];
      if (ownText === undefined) comparison.onlyInOther.push(file);
      else if (otherText === undefined) comparison.onlyInThis.push(file);
      else comparison.different.push({ file, ...firstDifference(otherText, ownText) });
    }
  }
  return comparison;
}

function openSite(folder: string) {
  // The manifest has the digests of all others.
  const paths = filesBelow(folder).filter((path) => !/^manifest\.json(?:\.|$)/.test(path));
  const pathsOf = Map.groupBy(paths, (path) => path.replace(hashInPath, '*'));
  const hashes = new Set(paths.flatMap((path) => path.match(hashInPath) ?? []));
  const anyHash = new RegExp([...hashes].join('|') || '(?!)', 'g');
  const read = (path: string) => textOf(join(folder, path)).replace(anyHash, '*');
  return {
    files: [...pathsOf.keys()],
    count: (file: string) => pathsOf.get(file)?.length ?? 0,
    read: (file: string) => (pathsOf.get(file) ?? []).map(read),
  };
}

/** Reads a file; of a compressed copy only that it is one, as its original is compared as well. */
function textOf(path: string): string {
  const bytes = decompressed(path);
  const original = path.replace(/\.(?:br|gz)$/, '');
  if (original !== path && existsSync(original) && readFileSync(original).equals(bytes)) {
    return 'A copy of the file without this extension.';
  }
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
}

/** Pagefind's own files are gzip, too, whatever their extension. */
function decompressed(path: string): Buffer {
  const bytes = readFileSync(path);
  if (path.endsWith('.br')) return brotliDecompressSync(bytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function firstDifference(other: string, own: string): Omit<Difference, 'file'> {
  let at = 0;
  while (at < other.length && other[at] === own[at]) at++;
  const passage = (text: string) =>
    text
      .slice(Math.max(0, at - charactersAround), at + charactersAround)
      .replaceAll('\n', '⏎')
      .replace(/\p{Cc}/gu, '·');
  return { other: passage(other), this: passage(own) };
}
