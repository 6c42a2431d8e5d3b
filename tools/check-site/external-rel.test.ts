import { describe, expect, test } from 'vitest';
import { home } from '../../tests/fixtures/built-site.ts';
import { outwardRel } from './external-rel.ts';
import { readPage } from './page.ts';

const messagesOf = (html: string) =>
  outwardRel(readPage('a/index.html', html), home).map(({ message }) => message);

describe('outwardRel', () => {
  test.each([
    '<a href="https://other.example/" rel="noopener external">out</a>',
    '<a href="https://other.example/" rel="license external noopener">out</a>',
    '<a href="/news/pairs/">in</a>',
    '<a href="https://example.org/news/">in</a>',
    '<a href="mailto:desk@example.org">write</a>',
    '<a id="anchor">here</a>',
  ])('accepts %s', (html) => {
    expect(messagesOf(html)).toEqual([]);
  });

  test.each([
    ['<a href="https://other.example/">out</a>', 'noopener external'],
    ['<a href="//other.example/" rel="noopener">out</a>', 'external'],
    ['<a href="http://example.org/" rel="external">plain http</a>', 'noopener'],
  ])('refuses %s', (html, missing) => {
    expect(messagesOf(html)).toEqual([
      expect.stringContaining(`leads out; add "${missing}" to its "rel".`),
    ]);
  });
});
