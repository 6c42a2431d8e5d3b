import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { revise } from './revise.ts';

const text = '---\nasOf: 2026-01-20\npublished: "2026-01-21" # a Wednesday\n---\n\nThey trade.\n';
const folder = (present = text) => newFolder({ 'pairs/la-vn.md': present });

test('revise keeps the present text by its day, and gives that of today to the one to be revised', () => {
  const content = folder();
  const copy = revise(content, 'la-vn', '2026-03-01');
  expect(copy).toBe(`${content}/pairs/la-vn/2026-01-21.md`);
  expect(readFileSync(copy, 'utf8')).toBe(text);
  expect(readFileSync(`${content}/pairs/la-vn.md`, 'utf8')).toBe(
    text.replace('2026-01-21', '2026-03-01'),
  );
});

test('revise changes nothing where the day is not known or is today, or there is no such text', () => {
  for (const [present, pair] of [
    [text.replace(/published.*\n/, ''), 'la-vn'],
    [text.replace('01-21', '03-01'), 'la-vn'],
    [text, 'la-th'],
  ] as const) {
    const content = folder(present);
    expect(() => revise(content, pair, '2026-03-01')).toThrow(/pairs\/la-(vn|th)\.md/);
    expect(readFileSync(`${content}/pairs/la-vn.md`, 'utf8')).toBe(present);
  }
});
