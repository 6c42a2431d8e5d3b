import { expect, test } from 'vitest';
import { addressWord, slugIn } from './address-word.ts';

test.each([
  'http://tass.com/economy/2021809',
  'https://www.tass.com/economy/2021809/?utm_source=x&utm_medium=y#top',
  'tass.com/economy/2021809/amp',
  'TASS.com/Economy/2021809/index.html',
  '/economy/2021809',
])('%s is the page at its path', (address) => {
  expect(addressWord(address)).toBe(addressWord('https://tass.com/economy/2021809'));
});

test.each([
  'https://tass.com/economy/2021890',
  'https://tass.com/politics/2021809',
  'https://asianews.network/?p=251883',
  'https://asianews.network/?p=251884',
  'https://tass.com/%E0%A4%A',
])('%s is another page', (address) => {
  expect(addressWord(address)).not.toBe(addressWord('https://tass.com/economy/2021809'));
});

test('a query that names the page belongs to it', () => {
  expect(addressWord('asianews.network/?p=1')).not.toBe(addressWord('asianews.network/?p=2'));
});

test.each([
  ['https://bilateral.example/briefings/rubber-road/#figures', 'rubber-road'],
  ['/briefings/rubber-road', 'rubber-road'],
  ['briefings/rubber-road/', 'rubber-road'],
  ['https://bilateral.example/pairs/la-vn/', undefined],
])('the slug in %s is %s', (address, slug) => {
  expect(slugIn(address)).toBe(slug);
});
