import { countryName } from '../format/country-names.ts';
import { iso31661 } from 'iso-3166';
import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { frame, line } from './frame.ts';
import { openImageRenderer } from './image-renderer.ts';
import { pairImage } from './pair-image.ts';
import { settings } from '../site/settings.ts';

const { pngOf, widthOf } = await openImageRenderer();
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

describe('pairImage', () => {
  test('names the two in the order of their names, as equals', () => {
    const svg = pairImage('de-fr', widthOf);
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
    expect(textsOf(pairImage('ba-rs', widthOf))).toContain('&amp; Herzegovina');
  });

  test('does without a map where there are no borders to draw', () => {
    expect(pairImage('la-um', widthOf)).not.toContain('translate');
  });

  test('is the same wherever it is drawn', () => {
    const png = pngOf(pairImage('la-vn', widthOf));
    expect(hash('sha256', png)).toBe(
      'c961b955c25b6650c455a727e4fdc7e1dbcde5f1eff47f500f483518e9ddbe6c',
    );
    expect(png.length).toBeLessThan(25_000);
  });
});

describe('the font', () => {
  const missing = '\u4e00';
  const isMissing = (letter: string) =>
    widthOf(letter) === widthOf(missing) && imageOf(letter).equals(imageOf(missing));
  const imageOf = (text: string) => pngOf(frame(line(text, { x: 100, y: 400, size: 300 })));

  test('has every letter of every country’s name', () => {
    const letters = new Set(iso31661.flatMap(({ alpha2 }) => Array.from(countryName(alpha2))));
    letters.delete(' ');
    expect(isMissing('\u4e01')).toBe(true);
    expect([...letters].filter(isMissing)).toEqual([]);
  });
});
