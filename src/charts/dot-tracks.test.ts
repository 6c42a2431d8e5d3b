import { expect, test } from 'vitest';
import { dotTracksOf } from './dot-tracks.ts';

const dots = (...amounts: number[]) => amounts.map((amount) => ({ amount, label: `${amount}` }));

test('dots are on one scale over all lines, from the lowest number to the highest', () => {
  const { tracks } = dotTracksOf([
    { label: '2025', dots: dots(20) },
    { label: '2024', dots: dots(10, 30) },
  ]);
  expect(tracks.map(({ dots }) => dots.map(({ x }) => x))).toEqual([[50], [2.5, 97.5]]);
});

test('equal numbers are stacked, with one label, and the line moves down for them', () => {
  const { tracks, height } = dotTracksOf([{ label: '2025', dots: dots(7, 8, 7, 7) }]);
  const [track] = tracks;
  expect(new Set(track?.dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  expect(track?.dots.every(({ y }) => y > 0 && y <= track.y)).toBe(true);
  expect(track?.numbers.map(({ text }) => text)).toEqual(['7', '8']);
  expect(height).toBeGreaterThan(dotTracksOf([{ label: '2025', dots: dots(7, 8) }]).height);
});

test('labels that would overlap are joined', () => {
  const wide = dots(1, 99, 100).map(({ amount }) => ({ amount, label: `US$${amount} billion` }));
  const [track] = dotTracksOf([{ label: '2025', dots: wide }]).tracks;
  expect(track?.numbers).toMatchObject([
    { anchor: 'start', text: 'US$1 billion' },
    { anchor: 'end', text: 'US$99–100 billion' },
  ]);
});

test('a single number has a place, too', () => {
  expect(dotTracksOf([{ label: '2025', dots: dots(5) }]).tracks[0]?.dots[0]?.x).toBe(2.5);
});
