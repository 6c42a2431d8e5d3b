import { bytes } from './mutators/bytes.ts';
import { encoding } from './mutators/encoding.ts';
import { keys } from './mutators/keys.ts';
import { lines } from './mutators/lines.ts';
import { markdown } from './mutators/markdown.ts';
import type { ByteMutator, TextMutator } from './mutators/mutator.ts';
import { nesting } from './mutators/nesting.ts';
import { repetition } from './mutators/repetition.ts';
import { splice } from './mutators/splice.ts';
import { values } from './mutators/values.ts';
import { yamlSigns } from './mutators/yaml-signs.ts';

/** What changes a file's text; those that stand here more often are chosen more often. */
export const textMutators: TextMutator[] = [
  ...[keys, keys, keys, values, values, values, values, lines, lines, yamlSigns, yamlSigns],
  ...[markdown, markdown, markdown, splice, nesting, repetition],
];

/** What changes a file's bytes. */
export const byteMutators: ByteMutator[] = [bytes, bytes, encoding];
