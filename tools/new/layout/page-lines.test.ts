import { describe, expect, test } from 'vitest';
import { isCaption, pageLine } from './page-lines.ts';

describe('isCaption', () => {
  test.each([
    'The ministers shake hands. (Photo: VNA)',
    'Ferries at Example Pier. (File photo)',
    'Two ferries — VNA Photo',
    'Trucks at the border gate. — VNA/VNS Photo Thanh Example',
    'Illustrative image: Trucks at the border gate.',
    'FILE - Ferries on the river, March 12, 2021.',
    'Ferries on the river, May 17, 2021. REUTERS/Jane Example',
    'Ferries on the river. (AP Photo/Jane Example, File)',
    'Workers at the port. (Xinhua/Li Example)',
    'Ferries on the river. Photo by Peter Example/KNA',
  ])('knows "%s"', (line) => {
    expect(isCaption(line)).toBe(true);
  });

  test.each(['They ended. — VNA/VNS', 'He showed a photo of the river.', 'They ended. (VNA)'])(
    'and not "%s"',
    (line) => {
      expect(isCaption(line)).toBe(false);
    },
  );
});

describe('pageLine', () => {
  test.each([
    ['Share', 'page'],
    ['ADVERTISEMENT', 'page'],
    ['3 min read', 'page'],
    ['Listen to this article', 'page'],
    ['Tags: ferries, Hue', 'page'],
    ['© 2025 The Wire', 'page'],
    ['Jane Example in Hue contributed to this report.', 'page'],
    ['Related stories', 'related heading'],
    ['ALSO READ', 'related heading'],
    ['Read more: Ferry talks open', 'related link'],
    ['They share the cost.', undefined],
    ['Readings rose.', undefined],
    ['More ferries run', undefined],
  ])('"%s" is %s', (line, kind) => {
    expect(pageLine(line)).toBe(kind);
  });
});
