import { z } from 'zod';
import type { Choice } from '../model/choice.ts';

/** A JSON Schema, draft 7, with what the model adds for desks. */
export type JsonSchema = Omit<z.core.JSONSchema.BaseSchema, 'properties' | 'items'> & {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  required?: string[];
  enum?: string[];
  enumDescriptions?: string[];
  description?: string;
  /** The list from which the value is chosen. */
  choice?: Choice;
  /** Whether a list of one may be written without its brackets. */
  oneOrMore?: boolean;
};

/** What a file may hold, as text, lists and maps: what stands in it before it is read. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    reused: 'inline',
    override: ({ jsonSchema }) => {
      // What stands for a missing key need not be written.
      delete jsonSchema.default;
    },
  }) as JsonSchema;
}
