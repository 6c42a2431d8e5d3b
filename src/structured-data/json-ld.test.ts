import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breadcrumbList } from './breadcrumb-list.ts';
import { jsonLd } from './json-ld.ts';

const site = new URL('https://example.org');
const hostile = fc.constantFrom('<', '</script>', '<!--', '\u2028', '\ud800', '\\', '"', 'a');
const called = (name: string) => breadcrumbList([{ name, url: '/a/' }], site);

describe('jsonLd', () => {
  test('lets no text end the script or begin a comment', () => {
    const text = jsonLd([called('</script><!--<script>\u2028\u2029')]);
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(text).toContain('\\u003c/script>');
  });

  test('says what it was given, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(hostile), (parts) => {
        const name = parts.join('');
        const text = jsonLd([called(name)]);
        expect(text).not.toContain('<');
        expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', ...called(name) });
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

describe('breadcrumbList', () => {
  test('counts from one, with absolute addresses', () => {
    expect(breadcrumbList([{ name: 'Pairs', url: '/pairs/' }], site).itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Pairs', item: 'https://example.org/pairs/' },
    ]);
  });
});
