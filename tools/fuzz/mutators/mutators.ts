import { bytes } from './bytes.ts';
import { encoding } from './encoding.ts';
import { keys } from './keys.ts';
import { lines } from './lines.ts';
import { markdown } from './markdown.ts';
import type { ByteMutator, TextMutator } from './mutator.ts';
import { nesting } from './nesting.ts';
import { repetition } from './repetition.ts';
import { splice } from './splice.ts';
import { values } from './values.ts';
import { yamlSigns } from './yaml-signs.ts';

/** What changes a file's text; those that stand here more often are chosen more often. */
export const textMutators: TextMutator[] = [
  ...[keys, keys, keys, values, values, values, values, lines, lines, yamlSigns, yamlSigns],
  ...[markdown, markdown, markdown, splice, nesting, repetition],
];

/** What changes a file's bytes. */
export const byteMutators: ByteMutator[] = [bytes, bytes, encoding];
