import { z } from 'zod';
import { complain } from './complaint.ts';
import { Line } from './text.ts';

/** A topic that briefings are filed under: an entry of `content/sectors.yml`. */
export const Sector = z.strictObject({
  /** Its part in addresses, e.g. "oil-gas". */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens.'),
  /** What readers see, e.g. "Oil & gas". */
  label: Line,
  /** IPTC Media Topic codes (https://cv.iptc.org/newscodes/mediatopic/), the main one first. */
  mediaTopics: z
    .array(z.string().regex(/^\d{8}$/, 'expected the eight digits of a Media Topic.'))
    .min(1),
});
export type Sector = z.infer<typeof Sector>;

/** All sectors, in the order in which readers see them. */
export const Sectors = z.array(Sector).check((context) => {
  const ids = context.value.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    complain(context, {
      rule: 'listed-once',
      message: `The sector "${id}" is listed twice; remove one.`,
      path: [index, 'id'],
    });
  }
});
