import { rangeInWords } from '../format/figure.ts';

/** A number that somebody gives, to be drawn as a dot. */
interface DotDatum {
  amount: number;
  /** The number in words. */
  label: string;
}

/** Numbers for one period, which share a line. */
interface TrackDatum<Datum extends DotDatum> {
  label: string;
  dots: readonly Datum[];
}

/** Heights in pixels: of the text above a line, of a dot above another, and of the numbers below. */
const above = 28;
const step = 11;
const below = 30;
/** In per cent of the width: what is free at both ends, the width of a dot, of a letter. */
const edge = 2.5;
const dotWidth = 4;
const letterWidth = 2.3;

/**
 * Lays out dots on horizontal lines, one line below another on one scale, from the lowest number to
 * the highest: x in per cent, y in pixels. Dots that would cover one another are stacked, and labels
 * that would overlap are joined: "US$5.5–5.8 billion".
 */
export function dotTracksOf<Datum extends DotDatum>(tracks: readonly TrackDatum<Datum>[]) {
  const amounts = tracks.flatMap(({ dots }) => dots.map(({ amount }) => amount));
  const least = Math.min(...amounts);
  const span = Math.max(...amounts) - least || 1;
  const xOf = (amount: number) => rounded(edge + ((amount - least) / span) * (100 - 2 * edge));
  let top = 0;
  const laidOut = tracks.map(({ label, dots }) => {
    const levels: number[] = [];
    const placed = [...dots]
      .sort((a, b) => a.amount - b.amount)
      .map((dot) => {
        const x = xOf(dot.amount);
        const free = levels.findIndex((last) => x - last >= dotWidth);
        const level = free === -1 ? levels.length : free;
        levels[level] = x;
        return { dot, x, level };
      });
    const line = top + above + (levels.length - 1) * step;
    const track = {
      label,
      labelY: top + 14,
      y: line,
      numbersY: line + 20,
      dots: placed.map(({ dot, x, level }) => ({ dot, x, y: line - level * step })),
      numbers: numbersOf(placed.map(({ dot, x }) => ({ x, text: dot.label }))),
    };
    top = line + below;
    return track;
  });
  return { height: top, tracks: laidOut };
}

interface NumberLabel {
  x: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** Neighbouring numbers that share a label. */
interface Numbers {
  from: number;
  to: number;
  first: string;
  last: string;
}

function numbersOf(labels: readonly { x: number; text: string }[]): NumberLabel[] {
  const groups: Numbers[] = [];
  for (const { x, text } of labels) {
    let group: Numbers = { from: x, to: x, first: text, last: text };
    // A joined label is longer and may reach the one before it.
    for (let before = groups.at(-1); before && overlap(before, group); before = groups.at(-1)) {
      group = { ...group, from: before.from, first: before.first };
      groups.pop();
    }
    groups.push(group);
  }
  return groups.map(labelOf);
}

function labelOf({ from, to, first, last }: Numbers): NumberLabel {
  const text = first === last ? first : rangeInWords(first, last);
  const x = rounded((from + to) / 2);
  const half = (text.length * letterWidth) / 2;
  if (x - half < 0) return { x: 0, anchor: 'start', text };
  if (x + half > 100) return { x: 100, anchor: 'end', text };
  return { x, anchor: 'middle', text };
}

function overlap(a: Numbers, b: Numbers): boolean {
  return a.last === b.first || endsOf(labelOf(a)).to + 2 > endsOf(labelOf(b)).from;
}

function endsOf({ x, anchor, text }: NumberLabel): { from: number; to: number } {
  const width = text.length * letterWidth;
  const from = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { from, to: from + width };
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
