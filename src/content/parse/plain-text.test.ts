import { describe, expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  test('gives the words of every block a line', () => {
    expect(
      plainText(
        '## What *to* know\n\nRubber [and ore](/x/).\n\n- One\n- Two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
      ),
    ).toBe('What to know\nRubber and ore.\nOne\nTwo\na\nb\n1\n2');
  });

  test('keeps words apart at line breaks', () => {
    expect(plainText('Laos\\\nVietnam')).toBe('Laos Vietnam');
  });

  test('has no line for what holds no words', () => {
    expect(plainText('One\n\n***\n\n| a |\n|---|\n| |\n\n~~~\ncode\n~~~\n\nTwo')).toBe(
      'One\na\nTwo',
    );
  });
});

test('reads a body that is nested beyond all measure as far as it could be published', () => {
  expect(plainText(`Talks began.\n\n${'> '.repeat(9000)}They ended.`)).toBe('Talks began.');
});
