import { z } from 'zod';
import type { Cell, Table } from './table.ts';

const typesOfCells = {
  string: () => z.string(),
  number: () => z.number(),
  boolean: () => z.boolean(),
  date: () => z.iso.date(),
};

/**
 * Returns the schema of a row of a table as an object of the open data, where empty cells are null.
 *
 * @param others the types of columns of which more is known.
 */
export function rowSchema(
  { columns }: { columns: readonly Omit<Table<never>['columns'][number], 'cellOf'>[] },
  others: Readonly<Record<string, z.ZodType<Cell>>> = {},
) {
  return z.strictObject(
    Object.fromEntries(
      columns.map(({ name, type, description, required }) => {
        const cell: z.ZodType<Cell> = others[name] ?? typesOfCells[type]();
        return [name, (required ? cell : cell.nullable()).describe(description)];
      }),
    ),
  );
}
