import { expect, test } from 'vitest';
import { areaMap } from './area-map.ts';

test.each<[what: string, ...place: [number, number]]>([
  ['is on both sides of 180°, such as Russia', 177.5, 64.7],
  ['goes all around the Earth, such as Antarctica', -64, -66],
])('a map has the coast of a country that %s', (_, ...place) => {
  expect(areaMap([place], { width: 300, height: 200 }).around).not.toBe('');
});
