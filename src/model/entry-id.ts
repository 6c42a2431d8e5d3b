import { z } from 'zod';
import { addIssue } from './schema-issue.ts';
import { isDeviceName } from './device-name.ts';
import { quoted } from './text.ts';

/** The id of an entry in a list, as in `content/sectors.yml`, e.g. "oil-gas". */
export const EntryId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens.')
  .check((context) => {
    if (!isDeviceName(context.value)) return;
    addIssue(context, {
      rule: 'device-name',
      message: `No folder can be called ${quoted(context.value)} on Windows; choose another id.`,
    });
  });

/**
 * A list of entries, no two of which have the same id.
 *
 * @param noun what one entry is called, e.g. "sector".
 */
export function listOfEntries<T extends z.ZodType<{ id: string }>>(entry: T, noun: string) {
  return z.array(entry).check((context) => {
    const ids = context.value.map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      addIssue(context, {
        rule: 'listed-once',
        message: `The ${noun} "${id}" is listed twice; remove one.`,
        path: [index, 'id'],
      });
    }
  });
}
