import { counted } from './benchmarks.ts';
import { escaped, text } from './chart-marks.ts';
import { chartStyle } from './chart-style.ts';
import type { Curve, Growth } from './growth.ts';
import { heightOf, panel, top } from './growth-panel.ts';
import { gigabytes, seconds, type Measure } from './measures.ts';

const width = 984;
/** Where panels begin, from the left. */
const lefts = [68, 558] as const;

/** Draws how time and memory grow, on logarithmic axes, as an SVG that stands alone. */
export function growthChart({ seconds: times, gigabytes: sizes, notes }: Growth): string {
  const all = [...times, ...sizes].flatMap(({ points }) => points.map((point) => point.briefings));
  const domain = wholeDecades(all);
  const height = Math.max(heightOf(times), heightOf(sizes));
  const noteLines = notes.flatMap((note) => wrapped(note, 136));
  const noteTop = top + height + 62;
  const drawn = [
    panel(times, seconds, lefts[0], domain, height),
    // Memory is known on Linux only.
    ...(sizes.length > 0 ? [panel(sizes, gigabytes, lefts[1], domain, height)] : []),
    ...noteLines.map((line, index) => text(28, noteTop + index * 18, line, 'soft')),
  ];
  const whole = noteTop + noteLines.length * 18 + 8;
  const title = 'How building grows with the archive';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" role="img" aria-labelledby="title desc">
<title id="title">${title}</title>
<desc id="desc">${escaped([...told(times, seconds), ...told(sizes, gigabytes), ...notes].join(' '))}</desc>
<style>${chartStyle}</style>
<rect width="${width}" height="${whole}" class="paper"/>
<text x="28" y="42" class="title">${title}</text>
<text x="28" y="65" class="soft">Both scales are logarithmic. What rises as the dotted lines do grows in step with the archive.</text>
${drawn.join('\n')}
</svg>
`;
}

/** The sizes that the axis goes from and to: powers of ten, at least one apart. */
function wholeDecades(sizes: readonly number[]): [number, number] {
  const least = 10 ** Math.floor(Math.log10(Math.min(...sizes)));
  const most = 10 ** Math.ceil(Math.log10(Math.max(...sizes)));
  return [least, Math.max(most, least * 10)];
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
