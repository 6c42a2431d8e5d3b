import { z } from 'zod';

/** A column of a table as it is described; lists are arrays of texts. */
interface Column {
  name: string;
  type: keyof typeof typesOfValues;
  description: string;
  required?: true;
}

const typesOfValues = {
  string: () => z.string(),
  number: () => z.number(),
  boolean: () => z.boolean(),
  date: () => z.iso.date(),
  array: () => z.array(z.string()),
};

/**
 * Returns the schema of a row of a table as an object of the open data, where empty cells are null.
 *
 * @param others the types of columns of which more is known.
 */
export function rowSchema(
  columns: readonly Column[],
  others: Readonly<Record<string, z.ZodType>> = {},
) {
  return z.strictObject(
    Object.fromEntries(
      columns.map(({ name, type, description, required }) => {
        const value: z.ZodType = others[name] ?? typesOfValues[type]();
        return [name, (required ? value : value.nullable()).describe(description)];
      }),
    ),
  );
}
