import { describe, expect, test } from 'vitest';
import { candidatesIn, titlesIn } from './candidates.ts';

describe('candidatesIn', () => {
  test('finds the sentences for each field', () => {
    const text = 'They signed a protocol on tea. It grew. The road is to open by 2030.';
    const { events, agreements, deadlines } = candidatesIn([{ text, line: 4 }]);
    expect(events).toMatchObject([{ line: 4, words: 'They signed a protocol on tea.' }]);
    expect(agreements).toMatchObject([{ words: 'They signed a protocol on tea.' }]);
    expect(deadlines).toMatchObject([{ words: 'The road is to open by 2030.' }]);
  });

  test('finds no more than a person reads', () => {
    const { agreements } = candidatesIn([{ text: 'A pact. '.repeat(40), line: 1 }]);
    expect(agreements.length).toBeLessThan(10);
  });
});

describe('titlesIn', () => {
  const titles = new Map([
    ['tea', 'Protocol on tea'],
    ['road', 'Treaty on roads'],
    ['', ''],
  ]);
  test('finds records by their whole title, whatever its capitals', () => {
    const paragraphs = [{ text: 'The PROTOCOL on Tea was read, not a treaty.', line: 2 }];
    expect(titlesIn(paragraphs, titles)).toEqual([
      { value: 'tea', line: 2, words: 'Protocol on tea' },
    ]);
  });
});
