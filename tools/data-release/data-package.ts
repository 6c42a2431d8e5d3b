import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A path below the folder of a package: nothing above it, and no address. */
const Path = z.string().regex(/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\:]+$/);

const Field = z.looseObject({
  name: z.string(),
  type: z.string(),
  description: z.string().optional(),
  constraints: z.looseObject({ required: z.boolean().optional() }).optional(),
});

const Resource = z.looseObject({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  path: Path,
  format: z.string(),
  schema: z
    .looseObject({ fields: z.array(Field), primaryKey: z.array(z.string()).optional() })
    .optional(),
});
export type Resource = z.infer<typeof Resource>;

/** What a release uses of a description by the Data Package standard, version 2. */
export const DataPackage = z.looseObject({
  title: z.string(),
  description: z.string(),
  homepage: z.string(),
  version: z.string().optional(),
  licenses: z
    .array(
      z.looseObject({
        name: z.string().optional(),
        path: z.string().optional(),
        title: z.string(),
      }),
    )
    .optional(),
  contributors: z.array(z.looseObject({ title: z.string() })).min(1),
  resources: z.array(Resource).min(1),
});
export type DataPackage = z.infer<typeof DataPackage>;

/** The name of the file with the description. */
export const descriptionFile = 'datapackage.json';

/** A data package in memory. */
export interface Data {
  description: DataPackage;
  /** The files of its resources, by path. */
  files: ReadonlyMap<string, Buffer>;
}

/**
 * Reads a data package.
 *
 * @param read returns the bytes of a file by its path below the folder of the package.
 * @throws a message that names what is wrong with the description.
 */
export function readData(read: (path: string) => Buffer): Data {
  const parsed = DataPackage.safeParse(JSON.parse(read(descriptionFile).toString()));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `${descriptionFile} is not a description of this site’s data: ${issue?.path.join('.')}: ${issue?.message}.`,
    );
  }
  const files = parsed.data.resources.map(({ path }) => [path, read(path)] as const);
  return { description: parsed.data, files: new Map(files) };
}

/** A table of a data package. */
export interface Table {
  columns: readonly string[];
  /** By their keys, in the order of the file; a row by the names of its columns. */
  rows: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/**
 * Returns the table in a file; undefined where it has none with a key.
 *
 * @throws where the file is damaged.
 */
export function tableOf(
  { path, format, schema }: Resource,
  { files }: Pick<Data, 'files'>,
): Table | undefined {
  const bytes = files.get(path);
  const key = schema?.primaryKey;
  if (!key || !bytes) return undefined;
  const rows =
    format === 'csv'
      ? parse<Record<string, unknown>>(bytes, { columns: true, bom: true })
      : (JSON.parse(bytes.toString()) as Record<string, unknown>[]);
  return {
    columns: schema.fields.map(({ name }) => name),
    rows: new Map(rows.map((row) => [key.map((name) => String(row[name])).join(' '), row])),
  };
}
