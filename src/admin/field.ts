import type { Field } from '@sveltia/cms';
import type { Choice } from '../model/fields.ts';
import type { ListOfChoices } from '../content/editor-schemas/choices.ts';
import type { JsonSchema } from '../content/editor-schemas/json-schema.ts';

/** The options of choices that are not records. */
export type Choices = Record<Choice, ListOfChoices>;

/** The choices that are records, with their collection and the key of their name. */
const records: Partial<Record<Choice, { collection: string; name: string }>> = {
  source: { collection: 'source', name: 'name' },
  person: { collection: 'person', name: 'name' },
  organisation: { collection: 'organisation', name: 'name' },
  agreement: { collection: 'agreement', name: 'title' },
  event: { collection: 'event', name: 'title' },
  conflict: { collection: 'conflict', name: 'title' },
};

/** The maximum length of texts that have a box of several lines. */
const longText = 600;

/** Returns the fields of a map, in the order of its schema. */
export function cmsFields(schema: JsonSchema, choices: Choices): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, inner]) => {
    const field = fieldOf(name, inner, choices);
    return required.has(name) ? field : { ...field, required: false };
  });
}

/** Returns the field of a key. Dates are text, as a calendar cannot show a month or year. */
function fieldOf(name: string, schema: JsonSchema, choices: Choices): Field {
  const { description, items, minItems: min, maxItems: max } = schema;
  const common = { name, label: labelOf(name), ...(description && { hint: description }) };
  const form = formOf(schema);
  if (items?.choice ?? items?.enum) {
    return { ...common, ...choiceOf(items, choices), multiple: true, min, max } as Field;
  }
  if (items?.properties) {
    const fields = cmsFields(items, choices);
    return { ...common, widget: 'list', fields, collapsed: 'auto', min, max };
  }
  if (items) return { ...common, widget: 'list', ...formOf(items), min, max };
  if (schema.properties) {
    return { ...common, widget: 'object', fields: cmsFields(schema, choices), collapsed: 'auto' };
  }
  if (schema.choice ?? schema.enum) return { ...common, ...choiceOf(schema, choices) } as Field;
  const { maxLength: maxlength } = schema;
  const widget = maxlength === longText ? 'text' : 'string';
  return { ...common, widget, ...form, ...(maxlength && { maxlength }) };
}

/** Returns the widget with which one value is chosen. */
function choiceOf({ choice, enum: values, enumDescriptions }: JsonSchema, choices: Choices) {
  const record = choice && records[choice];
  if (record) {
    const { collection, name } = record;
    const [shown, searched] = [[`{{${name}}}`], [name, '{{slug}}']];
    return { widget: 'relation', collection, display_fields: shown, search_fields: searched };
  }
  if (choice) {
    const { entries, isOpen } = choices[choice];
    return isOpen ? { widget: 'string' } : { widget: 'select', options: optionsOf(entries) };
  }
  if (values?.join() === 'true,false') {
    const options = [
      { label: 'Yes', value: 'true' },
      { label: 'No', value: 'false' },
    ];
    return { widget: 'select', options };
  }
  const options = values?.map((value, i) => ({ label: enumDescriptions?.[i] ?? value, value }));
  return { widget: 'select', options };
}

function optionsOf(entries: ListOfChoices['entries']) {
  return entries.map(([value, word]) => ({ label: `${word} (${value})`, value }));
}

function formOf({ pattern }: JsonSchema): { pattern?: [string, string] } {
  return pattern === undefined
    ? {}
    : { pattern: [pattern, 'This value does not have the expected form. See the hint below.'] };
}

/** Returns a key as a label: "As printed" for "asPrinted". */
function labelOf(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
