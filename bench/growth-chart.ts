import { counted } from './benchmarks.ts';
import { escaped, text } from './chart-marks.ts';
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
<style>${style}</style>
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
