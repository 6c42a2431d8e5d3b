import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breadcrumbList, jsonLd } from './json-ld.ts';

const site = new URL('https://example.org');
const hostile = fc.constantFrom('<', '</script>', '<!--', '\u2028', '\ud800', '\\', '"', 'a');
const called = (name: string) => breadcrumbList([{ name, url: '/a/' }], site);

describe('jsonLd', () => {
  test('holds any text, without a character that could end the script or begin a comment', () => {
    fc.assert(
      fc.property(fc.array(hostile), (parts) => {
        const thing = called(parts.join(''));
        const text = jsonLd([thing]);
        expect(text).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', ...thing });
      }),
    );
  });

  test('puts several things side by side', () => {
    expect(JSON.parse(jsonLd([called('a'), called('b')]))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [called('a'), called('b')],
    });
  });
});

test('breadcrumbs are counted from one, with absolute addresses', () => {
  expect(breadcrumbList([{ name: 'Pairs', url: '/pairs/' }], site).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Pairs', item: 'https://example.org/pairs/' },
  ]);
});
