import { counted } from './benchmarks.ts';
import type { Curve, Growth } from './growth.ts';
import { spread } from './spread.ts';

/** A scale on which things are measured, and where it has lines. */
interface Measure {
  heading: string;
  ticks: readonly [value: number, label: string][];
  inWords: (value: number) => string;
}

const seconds: Measure = {
  heading: 'Time',
  ticks: [
    [0.1, '0.1 s'],
    [1, '1 s'],
    [10, '10 s'],
    [60, '1 min'],
    [600, '10 min'],
    [3600, '1 h'],
  ],
  inWords: (value) => (value < 120 ? `${figures(value)} s` : `${figures(value / 60)} min`),
};

const gigabytes: Measure = {
  heading: 'Memory of the largest process',
  ticks: [
    [0.01, '10 MB'],
    [0.1, '100 MB'],
    [1, '1 GB'],
    [10, '10 GB'],
    [100, '100 GB'],
  ],
  inWords: (value) => `${figures(value)} GB`,
};

const width = 984;
const top = 112;
const panels = [68, 558] as const;
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

/** Draws how time and memory grow, on logarithmic axes, as an SVG that stands alone. */
export function growthChart({ seconds: times, gigabytes: sizes, notes }: Growth): string {
  const all = [...times, ...sizes].flatMap(({ points }) => points.map((point) => point.briefings));
  const domain = wholeDecades(all);
  const height = Math.max(heightOf(times), heightOf(sizes));
  const noteLines = notes.flatMap((note) => wrapped(note, 136));
  const noteTop = top + height + 62;
  const drawn = [
    panel(times, seconds, panels[0], domain, height),
    panel(sizes, gigabytes, panels[1], domain, height),
    ...noteLines.map((line, index) => text(28, noteTop + index * 18, line, 'soft')),
  ];
  const whole = noteTop + noteLines.length * 18 + 8;
  const title = 'How building grows with the archive';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" role="img" aria-labelledby="title desc">
<title id="title">${title}</title>
<desc id="desc">${escaped([...told(times, seconds), ...told(sizes, gigabytes), ...notes].join(' '))}</desc>
<style>${style}</style>
<rect width="${width}" height="${whole}" class="paper"/>
<text x="28" y="42" class="title">${title}</text>
<text x="28" y="65" class="soft">Both scales are logarithmic. What rises as the dotted lines do grows in step with the archive.</text>
${drawn.join('\n')}
</svg>
`;
}

function panel(
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

/** The sizes that the axis goes from and to: powers of ten, at least one apart. */
function wholeDecades(sizes: readonly number[]): [number, number] {
  const least = 10 ** Math.floor(Math.log10(Math.min(...sizes)));
  const most = 10 ** Math.ceil(Math.log10(Math.max(...sizes)));
  return [least, Math.max(most, least * 10)];
}

/** Room for all values, and for the labels of curves that end early. */
function heightOf(curves: readonly Curve[]): number {
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

function told(curves: readonly Curve[], { heading, inWords }: Measure): string[] {
  const sentences = curves.map(({ name, points }) => {
    const values = points.map(
      ({ briefings, value }) => `${inWords(value)} at ${counted(briefings)}`,
    );
    return `${name}: ${values.join(', ')}.`;
  });
  return [`${heading}.`, ...sentences];
}

function wrapped(sentence: string, most: number): string[] {
  return sentence.split(' ').reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= most) return [...lines, word];
    return [...lines.slice(0, -1), `${line} ${word}`];
  }, []);
}

function kindOf({ isOwn, isDashed }: Curve): string {
  return isOwn ? 'own' : isDashed ? 'other dashed' : 'other';
}

function wordsClass({ isOwn }: Curve): string {
  return isOwn ? 'words own-words' : 'words';
}

function text(x: number, y: number, words: string, kind: string, attributes = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" class="${kind}"${attributes && ` ${attributes}`}>${escaped(words)}</text>`;
}

function segment(x1: number, y1: number, x2: number, y2: number, kind: string): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" class="${kind}"/>`;
}

function figures(value: number): string {
  return value >= 100 ? counted(Math.round(value)) : String(Number(value.toPrecision(2)));
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

// The site's own colours; paper is painted, as the page around may have another scheme.
const style = `
svg{--paper:#fbf8f1;--ink:#1d1b18;--soft:#544f48;--rule:#e4decf;--accent:#1c4587}
@media(prefers-color-scheme:dark){svg{--paper:#171614;--ink:#ece7db;--soft:#b8b1a3;--rule:#33302b;--accent:#a9c4f5}}
text{font:13px system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;fill:var(--soft);font-variant-numeric:tabular-nums lining-nums}
.title{font-size:20px;font-weight:650;fill:var(--ink)}
.heading{font-weight:600;fill:var(--ink)}
.tick{font-size:12px}
.words{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.own-words{font-weight:650;fill:var(--accent)}
path,circle{fill:none;stroke-linecap:round;stroke-linejoin:round}
.paper{fill:var(--paper)}
.rule{stroke:var(--rule)}
.step{stroke:var(--soft);stroke-width:1.25;stroke-dasharray:0 6;opacity:.4}
.axis{stroke:var(--soft)}
.leader{stroke:var(--soft);stroke-width:.75}
.own{stroke:var(--accent);stroke-width:2.75}
circle.own{fill:var(--accent);stroke:var(--paper);stroke-width:1.5;r:5px}
.other{stroke:var(--soft);stroke-width:1.5}
.dashed{stroke-dasharray:4 4}
circle.other{fill:var(--paper);stroke-dasharray:none}
`;
