import { z } from 'zod';
import { Line } from './text.ts';

/** Words and phrases that search takes for the same: a group of `content/synonyms.yml`. */
const SynonymGroup = z.array(Line).min(2);

/** All groups; none where the file says nothing. */
export const Synonyms = z.array(SynonymGroup);
