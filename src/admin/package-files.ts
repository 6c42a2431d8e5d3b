import { existsSync, readFileSync } from 'node:fs';
import { filesBelow } from '../content/parse/files-below.ts';
import { codeFolder } from './admin-paths.ts';

/** The code of Sveltia CMS in its package, which browsers can load as it is. */
const folder = 'node_modules/@sveltia/cms/npm';

/** The main module. */
const entry = 'index.js';

/** The address of a font in the main module, although the package has the same font. */
const remoteFont = /https:\/\/[^\s)]*\/fonts\/([a-z0-9-]+)[^\s)/]*\/(latin-[a-z0-9-]+)\.woff2/g;

/**
 * Returns the paths of the package's files with an extension, without it.
 *
 * @throws what to do where the package is not installed.
 */
export function packageFiles(extension: string): string[] {
  if (!existsSync(folder)) {
    throw new Error(
      'ADMIN is set, and the package of its page is not installed: run "npm ci --include=dev", or set ADMIN=off.',
    );
  }
  return filesBelow(folder).flatMap((file) =>
    file.endsWith(extension) ? [file.slice(0, -extension.length)] : [],
  );
}

/** Returns a file of the package; the main module with its fonts from this site. */
export function packageFile(file: string): Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(`${folder}/${file}`);
  if (file !== entry) return new Uint8Array(bytes);
  const code = bytes.toString().replace(remoteFont, (address, family: string, style: string) => {
    const own = packageFiles('.woff2').find((path) => path.includes(`/${family}-${style}-`));
    if (own === undefined) throw new Error(`@sveltia/cms has no font to replace ${address}.`);
    return `${codeFolder}${own}.woff2`;
  });
  return new TextEncoder().encode(code);
}
