import { readRecordFolders } from '../record-folders.ts';
import { readVocabulary } from '../vocabulary.ts';
import { choicesIn } from './choices.ts';
import { editorSchema, type EditorSchema } from './editor-schema.ts';
import { kindsOfFiles } from './kinds-of-files.ts';

/**
 * The schema of each kind of file, by its name, with what may be chosen in a content folder. What is
 * wrong in the folder is for the checks to tell.
 */
export function editorSchemas(root: string): Record<string, EditorSchema> {
  const choices = choicesIn({ ...readVocabulary(root, []), ...readRecordFolders(root, []) });
  const schemas = Object.entries(kindsOfFiles).map(([name, { schema }]) => [
    name,
    editorSchema(schema, choices),
  ]);
  return Object.fromEntries(schemas) as Record<string, EditorSchema>;
}

/** A schema as its file holds it. */
export function schemaText(schema: EditorSchema): string {
  return `${JSON.stringify(schema, null, 1)}\n`;
}
