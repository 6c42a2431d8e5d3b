import { describe, expect, test } from 'vitest';
import { stretchesOf } from './typed-part.ts';

/** The name with what was typed in brackets. */
function marked(name: string, typedWords: string[]): string {
  return stretchesOf(name, typedWords)
    .map(({ text, typed }) => (typed ? `[${text}]` : text))
    .join('');
}

describe('stretchesOf', () => {
  test('marks where words begin, whatever their marks', () => {
    expect(marked('Nguyễn Hồng Diên', ['nguye', 'di'])).toBe('[Nguyễ]n Hồng [Di]ên');
    expect(marked('Điện Biên', ['dien'])).toBe('[Điện] Biên');
  });

  test('marks the longest of two typed beginnings', () => {
    expect(marked('Laos–Vietnam', ['l', 'lao'])).toBe('[Lao]s–Vietnam');
  });

  test('marks no middle of a word', () => {
    expect(marked('Vietnam', ['nam'])).toBe('Vietnam');
  });

  test('keeps marks that are letters of their own with their letter', () => {
    expect(marked('Vie\u0302\u0323t Nam', ['vie'])).toBe('[Vie\u0302\u0323]t Nam');
  });
});
