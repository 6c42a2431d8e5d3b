import { pick, wholeNumber, type Random } from '../../bench/random.ts';
import { positionIn, type TextMutator } from './mutator.ts';

const changes: ((lines: string[], at: number, count: number, random: Random) => string[])[] = [
  (lines, at, count) => lines.toSpliced(at, count),
  (lines, at, count) => lines.toSpliced(at, 0, ...lines.slice(at, at + count)),
  (lines, at, count, random) => {
    const moved = lines.slice(at, at + count);
    const rest = lines.toSpliced(at, count);
    return rest.toSpliced(positionIn(rest, random), 0, ...moved);
  },
  (lines, at) => lines.toSpliced(at, 2, lines.slice(at, at + 2).join('')),
  (lines, at) => lines.toSpliced(at, 2, lines.slice(at, at + 2).join(' ')),
  (lines, at, _, random) => {
    const line = lines[at] ?? '';
    const cut = positionIn(line, random);
    return lines.toSpliced(at, 1, line.slice(0, cut), line.slice(cut));
  },
  (lines, at, count, random) => {
    const indent = pick(random, [' ', '  ', '    ', '\t']);
    return lines.map((line, index) => (index >= at && index < at + count ? indent + line : line));
  },
  (lines, at, count) =>
    lines.map((line, index) => (index >= at && index < at + count ? line.trimStart() : line)),
  (lines, at, _, random) =>
    lines.with(at, (lines[at] ?? '') + pick(random, [' ', '\t', '  ', ' #'])),
  (lines, at, _, random) =>
    lines.toSpliced(at, 0, pick(random, ['', ' ', '---', '...', '# x', '\t'])),
];

/** Cuts, doubles, moves, joins, parts and indents lines. */
export const lines: TextMutator = (text, random) => {
  const all = text.split('\n');
  const at = wholeNumber(random, 0, all.length - 1);
  return pick(random, changes)(all, at, wholeNumber(random, 1, 4), random).join('\n');
};
