import { describe, expect, test } from 'vitest';
import { briefingLinking, briefingWith, contentOf } from '../../tests/fixtures/broken/content.ts';
import { licence } from '../../src/site/settings.ts';
import { knownAddresses } from './known-addresses.ts';

const content = contentOf({
  a: briefingWith({ url: 'https://paper.example' }),
  b: briefingLinking('https://paper.example/Việt'),
});
const form = 'https://github.com/desk/site/issues/new?labels=mistake';

describe('knownAddresses', () => {
  test.each([
    'https://paper.example/',
    'https://paper.example/Vi%E1%BB%87t',
    'http://cv.iptc.org/newscodes/mediatopic/20000346',
    'https://github.com/desk/site/issues/new?labels=mistake&title=a',
    licence,
  ])('has %s', (address) => {
    expect(knownAddresses(content, form)(address)).toBe(true);
  });

  test.each(['https://paper.example/other', 'https://github.com/', 'http://cv.iptc.org/'])(
    'has not %s',
    (address) => {
      expect(knownAddresses(content, form)(address)).toBe(false);
      expect(knownAddresses(content)(address)).toBe(false);
    },
  );
});
