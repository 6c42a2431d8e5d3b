import { pick, type Random } from '../../bench/random.ts';
import { positionIn, replaced, type TextMutator } from './mutator.ts';

const indented = (depth: number, line: string) =>
  Array.from({ length: Math.min(depth, 400) }, (_, index) => `${'  '.repeat(index)}${line}`).join(
    '\n',
  );

const nests: ((depth: number) => string)[] = [
  (depth) => '['.repeat(depth),
  (depth) => '['.repeat(depth) + ']'.repeat(depth),
  (depth) => '{a: '.repeat(depth) + '}'.repeat(depth),
  (depth) => '- '.repeat(depth) + 'a',
  (depth) => '? '.repeat(depth) + 'a',
  (depth) => '> '.repeat(depth) + 'a',
  (depth) => '1. '.repeat(depth) + 'a',
  (depth) => '**_'.repeat(depth) + 'a' + '_**'.repeat(depth),
  (depth) => '[a '.repeat(depth) + '](/b/)'.repeat(depth),
  (depth) => '<b>'.repeat(depth),
  (depth) => `${'>'.repeat(depth)} - a`,
  (depth) => indented(depth, 'a:'),
  (depth) => indented(depth, '- a'),
  (depth) => indented(depth, '> - a'),
];

const depths = [3, 7, 8, 9, 9, 30, 49, 50, 51, 51, 200, 1_000, 10_000];

/** Puts in brackets, lists, maps, quotations and emphasis within one another, up to 10,000 deep. */
export const nesting: TextMutator = (text, random: Random) => {
  const nest = pick(random, nests)(pick(random, depths));
  const at = positionIn(text, random);
  return replaced(
    text,
    at,
    at,
    pick(random, ['', '\n', '\n\n', ' ']) + nest + pick(random, ['', '\n']),
  );
};
