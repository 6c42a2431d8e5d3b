import fc from 'fast-check';
import type { MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MarkdownBody, textOf } from '../content/parse/markdown-body.ts';
import {
  escaped,
  factList,
  heading,
  link,
  list,
  markdownDocument,
  section,
  table,
} from './markdown.ts';

const blocksOf = (markdown: string): readonly MdastNode[] => {
  const { root } = new MarkdownBody(markdown);
  return 'children' in root ? root.children : [];
};

/** Words as a reader sees them: the site's Markdown has typographic quotation marks. */
const plain = (words: string) => words.replace(/["'“”‘’]/g, '"');

/** Lines with many signs that Markdown may read as markup. */
const line = fc
  .array(
    fc.constantFrom(
      ...['*', '**', '_', '`', '``', '[', ']', '(', ')', '<', '>', '<b>', '&', '&amp;', '&#35;'],
      ...[
        '#',
        '##',
        '-',
        '---',
        '+',
        '=',
        '1.',
        '2)',
        '10000',
        '|',
        '~',
        '~~',
        '\\',
        '!',
        ':',
        ' ',
      ],
      ...['word', 'é', 'ລາວ', '“', '^', '$', '{', '}', '[^1]', '[x]', '@', '"'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((words) => words !== '');

describe('words', () => {
  test.each([
    ['2. place', '2\\. place'],
    ['28.8 per cent', '28.8 per cent'],
    ['# no heading', '\\# no heading'],
    ['a * b_c', 'a \\* b\\_c'],
    ['AT&T &amp; co', 'AT&T \\&amp; co'],
    ['- no item', '\\- no item'],
    ['-5 per cent', '-5 per cent'],
    ['a | b', 'a \\| b'],
    ['two\nlines', 'two lines'],
  ])('%j are written %j', (words, expected) => {
    expect(escaped(words)).toBe(expected);
  });

  test('are read as they are, as a paragraph, a heading, an item, a cell and a link', () => {
    fc.assert(
      fc.property(line, (words) => {
        const [paragraph, title, items, cells] = blocksOf(
          [
            escaped(words),
            heading(2, words),
            list([escaped(words)]),
            table([words], [[escaped(words)]]),
          ].join('\n\n'),
        );
        expect([paragraph?.type, title?.type, items?.type, cells?.type]).toEqual([
          ...['paragraph', 'heading', 'list', 'table'],
        ]);
        for (const block of [paragraph, title, items]) {
          expect(plain(textOf(block as MdastNode))).toBe(plain(words));
        }
        expect(plain(textOf(cells as MdastNode))).toBe(plain(words + words));
        const [linked] = blocksOf(link(words, 'https://example.org/a_(b)'));
        const [anchor] = linked && 'children' in linked ? linked.children : [];
        expect(anchor).toMatchObject({ type: 'link', url: 'https://example.org/a_(b)' });
        expect(plain(textOf(anchor as MdastNode))).toBe(plain(words));
      }),
      { numRuns: 300 },
    );
  });
});

test('the frontmatter is YAML, without fields that have no value', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, items) => {
      const document = markdownDocument({ text, items, none: null, absent: undefined }, [
        'Text',
        '',
      ]);
      const [, yaml = '', body] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(document) ?? [];
      expect(parse(yaml)).toEqual({ text, items });
      expect(body).toBe('Text\n');
    }),
  );
});

test('sections and facts without contents are left out', () => {
  expect(section('Title', '', '')).toBe('');
  expect(
    factList([
      ['One', []],
      ['Two', ['a', 'b']],
    ]),
  ).toBe('- **Two**: a; b');
});
