import { z } from 'zod';
import { addIssue } from './schema-issue.ts';
import { quoted } from './text.ts';

/** A list of texts, none of which stands in it twice. */
export function distinct<T extends z.ZodType<string>>(item: T) {
  return z.array(item).check((context) => {
    const seen = new Set<string>();
    for (const [index, value] of context.value.entries()) {
      if (!seen.has(value)) seen.add(value);
      else {
        addIssue(context, {
          rule: 'listed-once',
          message: `${quoted(value)} is listed twice; remove one.`,
          path: [index],
        });
      }
    }
  });
}
