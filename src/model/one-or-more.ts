import { z } from 'zod';
import { distinct } from './distinct.ts';

/** One text, or a list of them without repetition. */
export function oneOrMore<T extends z.ZodType<string>>(item: T) {
  return z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), distinct(item).min(1))
    .meta({ oneOrMore: true });
}
