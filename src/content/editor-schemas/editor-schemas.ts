import type { z } from 'zod';
import type { Choice } from '../../model/fields.ts';
import { readRecordFolders } from '../record-folders.ts';
import { readVocabulary } from '../vocabulary.ts';
import { choicesIn, type Entries, type ListOfChoices } from './choices.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { kindsOfFiles } from './kinds-of-files.ts';

/** A JSON Schema as an editor of YAML uses it. */
export interface EditorSchema {
  [keyword: string]: unknown;
}

/** Returns the schema of each kind of file, by its name, with what may be chosen in a content folder. */
export function editorSchemas(root: string): Record<string, EditorSchema> {
  const choices = choicesIn({ ...readVocabulary(root, []), ...readRecordFolders(root, []) });
  const schemas = Object.entries(kindsOfFiles).map(([name, { schema }]) => [
    name,
    editorSchema(schema, choices),
  ]);
  return Object.fromEntries(schemas) as Record<string, EditorSchema>;
}

/** Returns a schema as the text of its file. */
export function schemaText(schema: EditorSchema): string {
  return `${JSON.stringify(schema, null, 1)}\n`;
}

/**
 * Returns the JSON Schema by which an editor completes, explains and checks a kind of file. What YAML takes
 * for a number or a truth value is text for our reader, so it may be where text is expected.
 */
function editorSchema(schema: z.ZodType, choices: Record<Choice, ListOfChoices>): EditorSchema {
  const used = new Set<Choice>();
  const adapted = adapt(jsonSchemaOf(schema), used);
  const definitions = Array.from(used, (choice) => [choice, definitionOf(choices[choice])]);
  return { ...adapted, definitions: Object.fromEntries(definitions) as EditorSchema };
}

function adapt(schema: JsonSchema, used: Set<Choice>): EditorSchema {
  const { choice, oneOrMore, properties, items, ...rest } = schema;
  const { description } = schema;
  if (choice) {
    used.add(choice);
    return { ...(description && { description }), $ref: `#/definitions/${choice}` };
  }
  if (items && oneOrMore) {
    const item = adapt(items, used);
    const { minItems, maxItems } = schema;
    const list = { type: 'array', items: item, minItems, maxItems };
    return { ...(description && { description }), anyOf: [item, list] };
  }
  if (items) return { ...rest, items: adapt(items, used) };
  if (properties) {
    const adapted = Object.entries(properties).map(([key, inner]) => [key, adapt(inner, used)]);
    return { ...rest, properties: Object.fromEntries(adapted) as EditorSchema };
  }
  if (rest.enum?.join() === 'true,false') {
    return { description, type: ['boolean', 'string'], pattern: '^(true|false)$' };
  }
  return rest.type === 'string' && !rest.enum ? { ...rest, type: ['string', 'number'] } : rest;
}

function definitionOf({ entries, isOpen }: ListOfChoices): EditorSchema {
  // A schema has no empty list of values; whether a record exists, the check says as well.
  if (entries.length === 0) return { type: ['string', 'number'] };
  const known = ofEntries(entries);
  if (isOpen === undefined) return known;
  const other: EditorSchema =
    isOpen === true ? { type: ['string', 'number'] } : { type: 'string', pattern: isOpen.source };
  return { anyOf: [known, other] };
}

function ofEntries(entries: Entries): EditorSchema {
  return {
    enum: entries.map(([value]) => value),
    enumDescriptions: entries.map(([, word]) => word),
  };
}
