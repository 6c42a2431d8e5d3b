import { readFileSync } from 'node:fs';
import { filesBelow } from '../content/parse/files-below.ts';
import { codeFolder } from './places.ts';

/** The code of Sveltia CMS as its package brings it, to be loaded by browsers as it is. */
const folder = 'node_modules/@sveltia/cms/npm';

/** The module that begins all. */
const entry = 'index.js';

/** Where the package's style sheet has its fonts from, though it brings the same ones. */
const remoteFont = /https:\/\/[^\s)]*\/fonts\/([a-z0-9-]+)[^\s)/]*\/(latin-[a-z0-9-]+)\.woff2/g;

/** The paths of the package's files of a kind, without their ending. */
export function packageFiles(ending: string): string[] {
  return filesBelow(folder).flatMap((file) =>
    file.endsWith(ending) ? [file.slice(0, -ending.length)] : [],
  );
}

/** One of these files. */
export function packageFile(file: string): Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(`${folder}/${file}`);
  if (file !== entry) return new Uint8Array(bytes);
  const code = bytes.toString().replace(remoteFont, (address, family: string, style: string) => {
    const own = packageFiles('.woff2').find((path) => path.includes(`/${family}-${style}-`));
    if (own === undefined) throw new Error(`@sveltia/cms brings no font in place of ${address}.`);
    return `${codeFolder}${own}.woff2`;
  });
  return new TextEncoder().encode(code);
}
