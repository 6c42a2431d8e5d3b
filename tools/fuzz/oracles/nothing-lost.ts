import { parseDocument } from 'yaml';

/**
 * Finds what is in accepted YAML but not in what was made of it: a key, an item of a list, or a value.
 *
 * @returns its path, undefined where nothing is lost.
 */
export function lostFrom(yaml: string, data: unknown): string | undefined {
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: true });
  if (document.errors.length > 0) return `No YAML: ${document.errors[0]?.message ?? ''}`;
  return lostAt('', document.toJS({ maxAliasCount: 0 }), data);
}

function lostAt(path: string, written: unknown, read: unknown): string | undefined {
  if (typeof written === 'string') return isSame(written, read) ? undefined : path;
  if (Array.isArray(written)) {
    if (!Array.isArray(read) || read.length !== written.length) return path;
    return firstOf(written.map((item, index) => lostAt(`${path}/${index}`, item, read[index])));
  }
  if (typeof written !== 'object' || written === null) return path;
  if (typeof read !== 'object' || read === null) return path;
  return firstOf(
    Object.entries(written).map(([key, value]) =>
      Object.hasOwn(read, key)
        ? lostAt(`${path}/${key}`, value, (read as Record<string, unknown>)[key])
        : `${path}/${key}`,
    ),
  );
}

/** Returns whether a value is what the text says: the text, a number, a flag, or a list of one. */
function isSame(written: string, read: unknown): boolean {
  const text = written.trim();
  if (Array.isArray(read)) return read.length === 1 && read[0] === text;
  return typeof read === 'number' ? read === Number(text) : String(read) === text;
}

function firstOf(paths: (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined);
}
