import { expect, test } from 'vitest';
import { locatorMap, type LocatorMap } from './locator-map.ts';

function mapOf(a: string, b: string): LocatorMap {
  const map = locatorMap(a, b);
  if (!map) throw new Error(`There is no map of ${a} and ${b}.`);
  return map;
}

/** The longest path of a map, in characters. */
const longestPath = ({ countries, around, rim }: LocatorMap) =>
  Math.max(...[...countries.map(({ path }) => path), around, rim].map(({ length }) => length));

/** How wide and high a path is, in units of the view box. */
function sizeOf(path: string): [width: number, height: number] {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, start = '', moves = ''] of path.matchAll(/M([^l]*)l([^z]*)z/g)) {
    let [x = 0, y = 0] = start.split(' ').map(Number);
    xs.push(x);
    ys.push(y);
    const numbers = (moves.match(/-?\d+/g) ?? []).map(Number);
    for (let at = 0; at < numbers.length; at += 2) {
      x += numbers[at] ?? 0;
      y += numbers[at + 1] ?? 0;
      xs.push(x);
      ys.push(y);
    }
  }
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}

const close = [
  ['LA', 'VN'],
  ['LA', 'SG'],
  ['CN', 'LA'],
  ['MN', 'RU'],
] as const;
const far = [
  ['RU', 'VN'],
  ['LA', 'BR'],
  ['NZ', 'ES'],
  ['FJ', 'US'],
] as const;

test.each(close)('shows %s and %s close up, without a globe', (a, b) => {
  const map = mapOf(a, b);
  expect(map.rim).toBe('');
  expect(map.countries.map(({ code }) => code)).toEqual([a, b]);
  expect(map.around).toMatch(/^M/);
});

test('fills its frame with two neighbours', () => {
  const { countries, width, height } = mapOf('LA', 'VN');
  const [across, down] = sizeOf(countries.map(({ path }) => path).join(''));
  expect(across === width - 28 || Math.abs(down - (height - 28)) <= 2).toBe(true);
});

test.each(far)('shows %s and %s on a globe', (a, b) => {
  const { rim, around, countries } = mapOf(a, b);
  expect(rim).toMatch(/^M.*z$/);
  expect(around).toMatch(/^M/);
  expect(countries.every(({ path, spot }) => path !== '' || spot)).toBe(true);
});

test('shows both halves of the Earth where the two are opposite', () => {
  const [across, down] = sizeOf(mapOf('NZ', 'ES').rim);
  const [acrossGlobe, downGlobe] = sizeOf(mapOf('RU', 'VN').rim);
  expect(across / down).toBeGreaterThan(1.8);
  expect(Math.abs(acrossGlobe - downGlobe)).toBeLessThanOrEqual(2);
});

test.each([
  ['LA', 'SG', 'a city'],
  ['IT', 'VA', 'a city in a city'],
  ['LA', 'MV', 'islands, each too small to draw'],
  ['VN', 'FM', 'islands far apart'],
  ['BR', 'SH', 'islands in another ocean'],
])('marks %s beside %s, %s, with a spot inside the frame', (large, tiny) => {
  const { countries, width, height } = mapOf(large, tiny);
  const [x = -1, y = -1] = countries[1]?.spot ?? [];
  expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
  expect(countries[0]).not.toHaveProperty('spot');
});

test('marks no country that can be seen', () => {
  expect(mapOf('LA', 'VN').countries.map(({ spot }) => spot)).toEqual([undefined, undefined]);
});

test('is the same drawing whichever comes first', () => {
  const there = mapOf('LA', 'VN');
  const back = mapOf('VN', 'LA');
  expect(back.around).toBe(there.around);
  expect([...back.countries].reverse()).toEqual(there.countries);
});

test.each(['ZZ', 'TV', '', 'la'])('is undefined with %j, for which there is no border', (code) => {
  expect(locatorMap(code, 'VN')).toBeUndefined();
  expect(locatorMap('VN', code)).toBeUndefined();
});

test.each([...close, ...far])('takes few kilobytes for %s and %s', (a, b) => {
  expect(longestPath(mapOf(a, b))).toBeLessThan(8 * 1024);
  expect(JSON.stringify(mapOf(a, b))).not.toMatch(/NaN|Infinity|null/);
});

test.each([
  ['LA', 'VN'],
  ['RU', 'VN'],
  ['NZ', 'ES'],
])('places Hanoi inside the frame of %s and %s', (a, b) => {
  const { place, width, height } = mapOf(a, b);
  const [x = -1, y = -1] = place(105.85, 21.03) ?? [];
  expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
});

test('places nothing beyond the frame, or behind the globe', () => {
  expect(mapOf('LA', 'VN').place(37.62, 55.75)).toBeUndefined();
  expect(mapOf('RU', 'VN').place(-58.38, -34.6)).toBeUndefined();
});
