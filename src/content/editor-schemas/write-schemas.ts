import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas, schemaText } from './editor-schemas.ts';
import { writeCollections } from './frontmatter-collections.ts';

/** The folder in which VS Code finds the schemas of YAML files. */
export const schemaFolder = '.vscode/schemas';

/**
 * Writes the schemas with which editors complete the files of a content folder, and returns how many.
 * They list its records, so they are written again when there is a new one.
 */
export function writeSchemas(contentDir: string): number {
  const schemas = editorSchemas(contentDir);
  mkdirSync(schemaFolder, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(`${schemaFolder}/${name}.schema.json`, schemaText(schema));
  }
  writeCollections(contentDir, schemas);
  return Object.keys(schemas).length;
}
