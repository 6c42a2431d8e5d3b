import { countryName } from '../format/country-names.ts';
import { iso31661 } from 'iso-3166';
import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { frame, line, type Layer } from './frame.ts';
import { openImageRenderer } from './image-renderer.ts';
import { pairImage as drawPair } from './pair-image.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { pairsWithMap } from './share-images.ts';
import { siteImage } from './site-image.ts';
import { imageColours } from './palette.ts';
import { parseTheme } from '../content/theme.ts';
import { settings } from '../site/settings.ts';

const renderer = await openImageRenderer();
const { pngOf, widthOf, textWidthOf } = renderer;
const colours = imageColours(parseTheme('').theme.colours);
const { title, description } = settings();
const design = { title, shortTitle: 'Example Review', description, colours };
const pairImage = (pair: string, options = {}) => svgOf(drawPair(pair, widthOf, design, options));
const svgOf = (layers: readonly Layer[]) => layers.map(({ drawn }) => drawn).join('');
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

describe('pairImage', () => {
  test('names the two in the order of their names, as equals', () => {
    const svg = pairImage('de-fr');
    expect(textsOf(svg)).toEqual([
      settings().title.replace('&', '&amp;'),
      'France',
      'FR',
      'Germany',
      'DE',
    ]);
    const sizes = [...svg.matchAll(/font-size="(\d+)"[^>]*>(?:France|Germany)/g)];
    expect(new Set(sizes.map(([, size]) => size)).size).toBe(1);
  });

  test('prints “&” as text', () => {
    expect(textsOf(pairImage('ba-rs'))).toContain('&amp; Herzegovina');
  });

  test('does without a map where there are no borders to draw', () => {
    expect(pairImage('la-um')).not.toContain('stroke-linejoin');
  });

  test('has a map where a pair is one of those with most briefings', () => {
    expect(pairImage('la-vn')).toContain('stroke-linejoin');
    expect(pairImage('la-vn', { hasMap: false })).not.toContain('stroke-linejoin');
    const pairs = Array.from({ length: 99 }, (_, count) => [`aa-${count}`, Array(count).fill({})]);
    const withMap = pairsWithMap(new Map(pairs as [string, PublishedBriefing[]][]));
    expect([withMap.has('aa-98'), withMap.has('aa-50')]).toEqual([true, false]);
  });

  test('is the same wherever it is drawn', () => {
    const png = pngOf(drawPair('la-vn', widthOf, design), colours);
    expect(hash('sha256', png)).toBe(
      '9bae9c1d603776fb45e0ab8c611721f0a1febda4d5ab5bdca9e6a95dc81fac73',
    );
    expect(png.length).toBeLessThan(25_000);
  });
});

describe('siteImage', () => {
  test.each([
    ['A', 'B.'],
    ['East African Power, Water & Trade Report', 'Every word of it. '.repeat(9).slice(0, 160)],
    ['Nachbarschaftsbeziehungenberichterstattung', 'x'],
    ['W'.repeat(40), 'W'.repeat(160)],
    ['', ''],
    ['A -]]>', '<b>'],
  ])('has the name “%s” and its description inside', (title, description) => {
    const svg = svgOf(siteImage({ ...design, title, description }, renderer));
    const texts = [
      ...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>([^<]*)</g),
    ].map(([, x, y, size, escaped = '']) => {
      const text = escaped.replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&');
      const width = size === '37' ? textWidthOf : widthOf;
      const right = Number(x) + width(text) * Number(size);
      return { right, y: Number(y), size: Number(size), text };
    });
    const words = texts.map(({ text }) => text).join('');
    expect(words.replaceAll(' ', '')).toBe((title + description).replaceAll(' ', ''));
    expect(texts.length).toBeGreaterThan((title + description).length / 60);
    for (const { right, y, size } of texts) {
      expect(right).toBeLessThanOrEqual(1130);
      expect([y - size > 0, y + 0.25 * size < 630]).toEqual([true, true]);
    }
  });

  test('has the drawing of the site in its own colours', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1H0z" fill="#0a7d4f"/></svg>';
    const logo = { url: '/logo.svg', width: 96, height: 48, svg };
    const drawn = siteImage({ ...design, logo }, renderer);
    const palette = (png: Buffer) => png.toString('hex', 41, 41 + 3 * 256);
    expect(palette(pngOf(drawn, colours, true))).toContain('0a7d4f');
    expect(palette(pngOf(drawn, colours))).not.toContain('0a7d4f');
  });
});

describe('the font', () => {
  const missing = '\u4e00';
  const isMissing = (letter: string) =>
    widthOf(letter) === widthOf(missing) && imageOf(letter).equals(imageOf(missing));
  const imageOf = (text: string) =>
    pngOf(frame(line(text, { x: 100, y: 400, size: 300, fill: colours.ink })), colours);

  test('has every letter of every country’s name', () => {
    const letters = new Set(iso31661.flatMap(({ alpha2 }) => Array.from(countryName(alpha2))));
    letters.delete(' ');
    expect(isMissing('\u4e01')).toBe(true);
    expect([...letters].filter(isMissing)).toEqual([]);
  });
});
