import { pick } from '../../bench/random.ts';
import { positionIn, replaced, type TextMutator } from './mutator.ts';

/** Puts a part of another file in place of a part of this one, lines or signs. */
export const splice: TextMutator = (text, random, others) => {
  const other = pick(random, [text, ...others]);
  const bounds = (whole: string): [number, number] => {
    const [a, b] = [positionIn(whole, random), positionIn(whole, random)];
    return a < b ? [a, b] : [b, a];
  };
  const atLine = (whole: string, at: number) => whole.lastIndexOf('\n', at - 1) + 1;
  const [from, to] = bounds(text);
  const [otherFrom, otherTo] = bounds(other);
  return pick(random, [
    () => replaced(text, from, to, other.slice(otherFrom, otherTo)),
    () =>
      replaced(
        text,
        atLine(text, from),
        atLine(text, to),
        other.slice(atLine(other, otherFrom), atLine(other, otherTo)),
      ),
    () => text.slice(0, atLine(text, to)) + other.slice(atLine(other, otherFrom)),
  ])();
};
