import { expect, test } from 'vitest';
import { renderBody } from '../content/parse/render.ts';
import { markedDifferences } from './marked-differences.ts';

const none = { start: '', end: '' };
const words = { insertion: none, deletion: none };

/** Marks what changed between two Markdown texts; without what only screen readers say. */
function marked(before: string, after: string): string {
  const html = markedDifferences(renderBody(before, '/'), renderBody(after, '/'), words);
  return html.replaceAll('<span class="visually-hidden"></span>', '');
}

const trade = 'Trade came to 3 billion dollars in 2025.';

test.each([
  ['the same text', trade, trade, `<p>${trade}</p>`],
  [
    'inserted words',
    trade,
    'Trade came to 3 billion dollars in 2025, the ministry says.',
    '<p>Trade came to 3 billion dollars in 2025<ins>, the ministry says</ins>.</p>',
  ],
  [
    'deleted words',
    'Trade, we hear, came to 3 billion dollars in 2025.',
    trade,
    '<p>Trade<del>, we hear,</del> came to 3 billion dollars in 2025.</p>',
  ],
  [
    'a replaced number',
    trade,
    trade.replace('2025', '2026'),
    '<p>Trade came to 3 billion dollars in <del>2025</del> <ins>2026</ins>.</p>',
  ],
  [
    'replaced words with a common one between them',
    trade,
    'Trade came to 3 billion roubles in 2026.',
    '<p>Trade came to 3 billion <del>dollars in 2025</del> <ins>roubles in 2026</ins>.</p>',
  ],
  [
    'a paragraph that begins with other words',
    `Soon. ${trade}`,
    trade,
    `<p><del>Soon.</del> ${trade}</p>`,
  ],
  [
    'a new paragraph and one that is gone',
    `${trade}\n\nA railway is planned.`,
    `Both have a treaty.\n\n${trade}`,
    `<p><ins>Both have a treaty.</ins></p>\n<p>${trade}</p>\n<p><del>A railway is planned.</del></p>`,
  ],
  ['other white space', 'They trade\na lot.', 'They trade a lot.', '<p>They trade a lot.</p>'],
  [
    'signs that HTML escapes',
    'Research & trade < 5.',
    'Research & trade < 6.',
    '<p>Research &amp; trade &lt; <del>5</del> <ins>6</ins>.</p>',
  ],
])('marks %s', (_, before, after, html) => {
  expect(marked(before, after).trim()).toBe(html);
});

test('unchanged and inserted words keep their links, deleted ones do not', () => {
  expect(
    marked(
      '[Coal](/a/) and [power](/b/) are sold there.',
      '[Coal](/a/) and [gas](/c/) are sold there.',
    ),
  ).toBe(
    '<p><a href="/a/">Coal</a> and <del>power</del> <ins><a href="/c/">gas</a></ins> are sold there.</p>',
  );
});

test('a link that leads elsewhere has changed', () => {
  expect(marked('All of [the coal](/a/) is sold.', 'All of [the coal](/b/) is sold.')).toBe(
    '<p>All of <del>the coal</del> <ins><a href="/b/">the coal</a></ins> is sold.</p>',
  );
});

test('items of lists are compared one by one, tables as a whole', () => {
  expect(marked('- Coal is sold\n- Gas', '- Coal is bought\n- Gas\n- Oil')).toBe(
    [
      '<ul>\n<li>Coal is <del>sold</del> <ins>bought</ins></li>',
      '<li>Gas</li>\n<li><ins>Oil</ins></li></ul>',
    ]
      .join('\n')
      .replace('<ul>\n', '<ul>'),
  );
  const table = (cell: string) => `| a |\n| - |\n| ${cell} |\n`;
  expect(marked(table('[Coal](/a/)'), table('[Coal](/b/)'))).toMatch(
    /^<del><section[^]*<td>Coal<\/td>[^]*<\/section><\/del><ins><section[^]*\/b\/[^]*<\/ins>$/,
  );
});

test('headings are below those of versions, without ids, and links within the page are words', () => {
  const text = '## Coal\n\nSee [above](#coal).[^1]\n\n[^1]: A note.\n';
  const html = marked(text, text);
  expect(html).not.toMatch(/ id=|href="#/);
  expect(html).toContain('<h4>Coal</h4>');
  expect(html).not.toContain('↩');
  expect(html).toContain('<p>See above.');
});

test('says to screen readers what is marked, in their language', () => {
  const spoken = {
    insertion: { start: 'new: ', end: ', end' },
    deletion: { start: 'old: ', end: ', end' },
    lang: 'en',
  };
  expect(markedDifferences('<p>Đồng cũ ở đây.</p>', '<p>Đồng mới ở đây.</p>', spoken)).toContain(
    '<del><span class="visually-hidden" lang="en">old: </span>cũ<span class="visually-hidden" lang="en">, end</span></del>',
  );
});

test('keeps every word of both texts, whatever they are made of', () => {
  const odd = '> Quoted\n\n***\n\n1. One\n   - Two\n\n   Three\n\nx **y** `z`\n\n```\ncode\n```\n';
  for (const other of ['', trade, `${trade}\n\n${odd}`]) {
    const html = marked(odd, other);
    const textOf = (mark: string) =>
      html.replace(new RegExp(`<${mark}>.*?</${mark}>`, 'gs'), '').replace(/<[^>]*>|\s+/g, '');
    const plain = (text: string) => renderBody(text, '/').replace(/<[^>]*>|\s+/g, '');
    expect([textOf('ins'), textOf('del')]).toEqual([plain(odd), plain(other)]);
  }
});
