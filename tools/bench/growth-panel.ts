import { counted } from './benchmarks.ts';
import { round, segment, text } from './chart-marks.ts';
import type { Curve } from './growth.ts';
import type { Measure } from './measures.ts';
import { spread } from './spread.ts';

/** Where panels begin, from above. */
export const top = 112;
/** How long ten times as much is on either axis; a label goes into the first. */
const across = 148;
const up = 122;
const lineHeight = 17;
/** Between a curve and the label above it. */
const room = 13;

/** What a place on an axis is made of. */
interface Frame {
  left: number;
  right: number;
  bottom: number;
  x: (briefings: number) => number;
  y: (value: number) => number;
}

/** Draws curves in a panel, with its axes; its heading stands above. */
export function panel(
  curves: readonly Curve[],
  { heading, ticks, inWords }: Measure,
  left: number,
  domain: readonly [number, number],
  height: number,
): string {
  const right = left + Math.log10(domain[1] / domain[0]) * across;
  const bottom = top + height;
  const low = lowest(curves);
  const frame: Frame = {
    ...{ left, right, bottom },
    x: (briefings) => round(left + Math.log10(briefings / domain[0]) * across),
    y: (value) => round(bottom - Math.log10(value / low) * up),
  };
  const shown = ticks.filter(([value]) => frame.y(value) <= bottom && frame.y(value) >= top);
  return `<g>
${text(left, top - 18, heading, 'heading')}
${[...gridOf(frame), ...shown.flatMap((tick) => tickAt(frame, tick)), ...sizeTicks(frame, domain)].join('\n')}
${ownLast(curves)
  .map((curve) => lineOf(curve, frame))
  .join('\n')}
${labelsOf(curves, frame, inWords).join('\n')}
</g>`;
}

/** Lines of growth in step with the archive, one from each decade of the foot and of the side. */
function gridOf({ left, right, bottom }: Frame): string[] {
  const length = ((bottom - top) / up) * across;
  const lines: string[] = [];
  for (let start = left - Math.floor(length / across) * across; start < right; start += across) {
    const [from, to] = [Math.max(start, left), Math.min(right, start + length)];
    const rise = (at: number) => bottom - ((at - start) / across) * up;
    if (to > from) lines.push(segment(from, rise(from), to, rise(to), 'step'));
  }
  return lines;
}

function tickAt({ left, right, y }: Frame, [value, label]: Measure['ticks'][number]): string[] {
  const at = y(value);
  return [
    segment(left, at, right, at, 'rule'),
    text(left - 10, at + 4, label, 'tick', 'text-anchor="end"'),
  ];
}

function sizeTicks({ left, right, bottom, x }: Frame, [least, most]: readonly [number, number]) {
  const marks = [segment(left, bottom, right, bottom, 'axis')];
  for (let size = least; size <= most * 1.001; size *= 10) {
    const at = x(size);
    marks.push(
      segment(at, bottom, at, bottom + 5, 'axis'),
      text(at, bottom + 21, counted(size), 'tick', 'text-anchor="middle"'),
    );
  }
  return [
    ...marks,
    text((left + right) / 2, bottom + 38, 'briefings', 'tick', 'text-anchor="middle"'),
  ];
}

function lineOf(curve: Curve, { x, y }: Frame): string {
  const places = curve.points.map(({ briefings, value }) => [x(briefings), y(value)] as const);
  const kind = kindOf(curve);
  const path = `<path d="M${places.map((place) => place.join(' ')).join('L')}" class="${kind}"/>`;
  const dots = places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" class="${kind}"/>`);
  return [path, ...dots].join('');
}

/** At the right for curves that go on to the largest archive; above all curves for those that end earlier. */
function labelsOf(curves: readonly Curve[], frame: Frame, inWords: Measure['inWords']): string[] {
  const { x, y } = frame;
  const ends = curves
    .map((curve) => {
      const { briefings, value } = curve.points.at(-1) ?? { briefings: 1, value: 1 };
      return { curve, x: x(briefings), y: y(value), words: `${curve.name} ${inWords(value)}` };
    })
    .sort((one, other) => one.y - other.y);
  const last = Math.max(...ends.map((end) => end.x));
  const going = ends.filter((end) => end.x === last);
  const places = spread(
    going.map((end) => end.y),
    lineHeight,
  );
  const right = going.flatMap((end, index) => {
    const at = round(places[index] ?? end.y);
    const isAside = Math.abs(at - end.y) > 3;
    return [
      ...(isAside ? [segment(last + 6, end.y, last + 15, at, 'leader')] : []),
      text(last + (isAside ? 19 : 12), at + 4, end.words, wordsClass(end.curve)),
    ];
  });
  const early = ends.filter((end) => end.x !== last);
  const above = [...new Set(early.map((end) => end.x))].flatMap((at) => {
    const stack = early.filter((end) => end.x === at);
    const ceiling = Math.min(...curves.flatMap((curve) => heightAt(curve, at, frame)));
    return stack.flatMap((end, index) => {
      const base = round(ceiling - room - (stack.length - 1 - index) * lineHeight);
      return [
        text(at - 9, base, end.words, wordsClass(end.curve), 'text-anchor="end"'),
        `<path d="M${at - 4} ${base - 4}h14" class="${kindOf(end.curve)}"/>`,
      ];
    });
  });
  return [...right, ...above];
}

/** Where a curve is at a size that it has a point for. */
function heightAt({ points }: Curve, at: number, { x, y }: Frame): number[] {
  return points.filter(({ briefings }) => x(briefings) === at).map(({ value }) => y(value));
}

/** Room for all values, and for the labels of curves that end early. */
export function heightOf(curves: readonly Curve[]): number {
  const most = Math.max(...curves.map(({ points }) => points.length));
  const early = curves.filter(({ points }) => points.length < most);
  const tops = curves.map((curve) => {
    const values = curve.points.map(({ value }) => value);
    const labels = early.includes(curve) ? room + early.length * lineHeight : 10;
    return Math.log10(Math.max(...values) / lowest(curves)) * up + labels;
  });
  return Math.round(Math.max(...tops));
}

/** What the foot of the axis stands for: a little less than the least value. */
function lowest(curves: readonly Curve[]): number {
  return Math.min(...curves.flatMap(({ points }) => points.map(({ value }) => value))) / 1.4;
}

/** What is drawn last lies above the rest. */
function ownLast(curves: readonly Curve[]): Curve[] {
  return [...curves].sort((one, other) => Number(one.isOwn) - Number(other.isOwn));
}

function kindOf({ isOwn, isDashed }: Curve): string {
  return isOwn ? 'own' : isDashed ? 'other dashed' : 'other';
}

function wordsClass({ isOwn }: Curve): string {
  return isOwn ? 'words own-words' : 'words';
}
