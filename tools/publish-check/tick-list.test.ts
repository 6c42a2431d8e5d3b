import { expect, test } from 'vitest';
import { asTickList } from './tick-list.ts';

const list = { title: 'Numbers', otherwise: 'None.', points: [] };

test('prints points to tick, and what must be known below them', () => {
  const points = [{ text: 'One', under: ['two', 'three'] }, { text: 'Four' }];
  expect(asTickList('Title', [{ ...list, points }])).toBe(
    '# Title\n\n## Numbers\n- [ ] One\n      - two\n      - three\n- [ ] Four\n',
  );
});

test('says where there is nothing', () => {
  expect(asTickList('Title', [list])).toBe('# Title\n\n## Numbers\nNone.\n');
});

test('breaks lines at 80 columns, but no address', () => {
  const address = `https://paper.example/${'a'.repeat(90)}`;
  const points = [{ text: `${'words '.repeat(30)}${address} end`, under: ['words '.repeat(20)] }];
  const lines = asTickList('Long '.repeat(30), [{ ...list, points }]).split('\n');
  expect(lines.filter((line) => line.length > 80).map((line) => line.trim())).toEqual([address]);
  expect(lines.every((line) => line === line.trimEnd())).toBe(true);
});
