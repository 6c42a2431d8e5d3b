import { describe, expect, test } from 'vitest';
import { stretchesOf } from './excerpt.ts';

describe('stretchesOf', () => {
  test('tells found words from the text around them', () => {
    expect(stretchesOf('Trade in <mark>coal</mark> and <mark>oil</mark>')).toEqual([
      { text: 'Trade in ', found: false },
      { text: 'coal', found: true },
      { text: ' and ', found: false },
      { text: 'oil', found: true },
    ]);
  });

  test('gives markup in the text back as text', () => {
    expect(stretchesOf('&lt;mark&gt;5 <mark>&lt;b&gt;</mark>')).toEqual([
      { text: '<mark>5 ', found: false },
      { text: '<b>', found: true },
    ]);
  });

  test('marks a word without the punctuation beside it', () => {
    expect(stretchesOf('nuclear <mark>“energy”.</mark> On')).toEqual([
      { text: 'nuclear ', found: false },
      { text: '“', found: false },
      { text: 'energy', found: true },
      { text: '”.', found: false },
      { text: ' On', found: false },
    ]);
  });
});
