import { expect, test } from 'vitest';
import { addressInMarkdown, withAddresses } from './addresses.ts';
import { MarkdownBody } from './markdown-body.ts';

const changed = (text: string) =>
  withAddresses(new MarkdownBody(text), (address, isPicture) => {
    if (isPicture) return `https://example.org/pictures/${address}`;
    return address.startsWith('/') ? `https://example.org${address}` : undefined;
  });

test.each([
  ['See [it *there*](/a/ "Title").', 'See [it *there*](https://example.org/a/ "Title").'],
  [
    '[one](/a/) and [two](</b/>)',
    '[one](https://example.org/a/) and [two](https://example.org/b/)',
  ],
  ['[`](/q)`](/a_\\(b\\)/)', '[`](/q)`](<https://example.org/a_(b)/>)'],
  ['A [text][1].\n\n[1]: /a/ "Title"', 'A [text][1].\n\n[1]: https://example.org/a/ "Title"'],
  [
    '![a [b](c) d](e.jpg "By f](g)")',
    '![a [b](c) d](https://example.org/pictures/e.jpg "By f](g)")',
  ],
  ['😀 | [a](/a/) |', '😀 | [a](https://example.org/a/) |'],
])('writes other addresses into %j', (text, expected) => {
  expect(changed(text)).toBe(expected);
});

test.each([
  '`[code](/a/)`',
  '```\n[code](/a/)\n```',
  '<https://a.example/>',
  '[a](https://b.example)',
])('leaves %j as it is', (text) => {
  expect(changed(text)).toBe(text);
});

test('writes addresses that Markdown would read otherwise in angle brackets or escaped', () => {
  expect(addressInMarkdown('https://a.example/b(c)')).toBe('<https://a.example/b(c)>');
  expect(addressInMarkdown('https://a.example/?b=1&copy;=2&d=3')).toBe(
    'https://a.example/?b=1&amp;copy;=2&d=3',
  );
});
