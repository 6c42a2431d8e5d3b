import { mkdirSync, writeFileSync } from 'node:fs';
import { matchesGlob, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../parse/files-below.ts';
import { schemaText, type EditorSchema } from './editor-schemas.ts';
import { kindsOfFiles } from './kinds-of-files.ts';

/** Where Astro's language server looks for the schemas of frontmatter. */
const folder = '.astro/collections';

/**
 * Writes the schemas of frontmatter for Astro's language server, with a list of which file is of which
 * kind: the server does not support patterns.
 */
export function writeCollections(root: string, schemas: Record<string, EditorSchema>): void {
  const kinds = Object.entries(kindsOfFiles).filter(([, { files }]) => files.endsWith('.md'));
  const entries = filesBelow(root).flatMap((file) => {
    const [name] = kinds.findLast(([, { files }]) => matchesGlob(file, files)) ?? [];
    return name === undefined ? [] : [[addressOf(`${root}/${file}`), name]];
  });
  mkdirSync(folder, { recursive: true });
  for (const [name] of kinds) {
    writeFileSync(`${folder}/${name}.schema.json`, schemaText(schemas[name] ?? {}));
  }
  const collections = kinds.map(([name]) => ({ hasSchema: true, name }));
  writeFileSync(
    `${folder}/collections.json`,
    JSON.stringify({ collections, entries: Object.fromEntries(entries) as object }),
  );
}

/** A file's address as that server compares it. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(resolve(path)).href).toLowerCase();
}
