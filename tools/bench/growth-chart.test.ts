import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { growthChart } from './growth-chart.ts';
import type { Curve, Growth } from './growth.ts';

const curve = (name: string, ...values: number[]): Curve => ({
  name,
  isOwn: name === 'Full build',
  isDashed: false,
  points: values.map((value, index) => ({ briefings: 1000 * 10 ** index, value })),
});

const growth: Growth = {
  seconds: [
    curve('Full build', 5, 21, 215),
    curve('Hugo alone', 1, 4, 214),
    curve('Hugo + Pagefind', 4, 31),
  ],
  gigabytes: [curve('Full build', 0.3, 1, 2.8)],
  notes: ['At 100,000, Pagefind & others <stopped>.'],
};

describe('growthChart', () => {
  test('is well-formed XML with a title and a description in words', () => {
    const texts = textsOf(growthChart(growth));
    expect(texts.title).toEqual(['How building grows with the archive']);
    expect(texts.desc?.[0]).toContain('Hugo + Pagefind: 4 s at 1,000, 31 s at 10,000.');
    expect(texts.desc?.[0]).toContain('Pagefind & others <stopped>.');
  });

  test('labels every curve with its last value, in words for seconds and for minutes', () => {
    const { text } = textsOf(growthChart(growth));
    expect(text).toEqual(
      expect.arrayContaining(['Full build 3.6 min', 'Hugo + Pagefind 31 s', 'Full build 2.8 GB']),
    );
  });

  test('keeps labels a line apart where curves end together', () => {
    const chart = growthChart(growth);
    const heights = ['Full build 3.6 min', 'Hugo alone 3.6 min'].map((label) =>
      Number(new RegExp(`y="([\\d.]+)"[^>]*>${label}<`).exec(chart)?.[1]),
    );
    expect(Math.abs((heights[0] ?? NaN) - (heights[1] ?? NaN))).toBeGreaterThan(16);
  });

  test('draws ten times as much the same distance further, wherever it is', () => {
    const [, line = ''] = /<path d="([^"]*)" class="own"/.exec(growthChart(growth)) ?? [];
    expect(line.match(/[ML][\d.]+/g)).toEqual(['M68', 'L216', 'L364']);
  });

  test('can be drawn of a single size', () => {
    const one = [curve('Full build', 5)];
    const chart = growthChart({ seconds: one, gigabytes: one, notes: [] });
    expect(chart).not.toMatch(/NaN|Infinity/);
  });

  test('leaves memory out where it is not known', () => {
    const chart = growthChart({ ...growth, gigabytes: [] });
    expect(textsOf(chart).text).not.toContain('Memory of the largest process');
    expect(chart).not.toMatch(/NaN|Infinity/);
  });
});

/** The texts of an SVG by element, as an XML parser reads them; throws where it is not well-formed. */
function textsOf(svg: string): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.push(name);
    (texts[name] ??= []).push('');
  });
  parser.on('text', (text) => {
    const here = texts[open.at(-1) ?? ''];
    here?.push((here.pop() ?? '') + text);
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return texts;
}
