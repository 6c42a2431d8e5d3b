import { z } from 'zod';
import type { Choice, LabelTable } from '../../model/fields.ts';
import { text } from '../../text/text.ts';

/** A JSON Schema, draft 7, with what the model adds for editors. */
export interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  enum?: string[];
  /** What each value means. */
  enumDescriptions?: string[];
  pattern?: string;
  maxLength?: number;
  /** The list from which the value is chosen. */
  choice?: Choice;
  /** Whether a list of one may be written without its brackets. */
  oneOrMore?: boolean;
  /** Whether the text is a plain number. */
  isNumber?: boolean;
}

/** Returns what a file may contain, as text, lists and maps, before it is parsed. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    reused: 'inline',
    override: ({ jsonSchema }) => {
      // The default of a missing key need not be written.
      delete jsonSchema.default;
      delete jsonSchema['instead'];
      const { labels, enum: ids } = jsonSchema as { labels?: LabelTable; enum?: string[] };
      if (labels === undefined) return;
      delete jsonSchema.labels;
      const table: Record<string, string> = text.kinds[labels];
      jsonSchema.enumDescriptions = ids?.map((id) => table[id] ?? id);
    },
  }) as JsonSchema;
}
