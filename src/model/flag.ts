import { z } from 'zod';

/** Yes or no: "true" or "false" as text, as YAML scalars are read. */
export const Flag = z.enum(['true', 'false']).transform((text) => text === 'true');
