import { expect, test } from 'vitest';
import { builtSiteOf, findingsIn } from '../../tests/fixtures/built-site.ts';
import { ownRequests } from './own-requests.ts';

test.each([
  '<img src="/news/map.png" alt="">',
  '<script src="https://example.org/news/a.js"></script>',
  '<style>p { background: url(data:image/png;base64,AA) }</style>',
  '<a href="https://other.example/">out</a>',
  '<link rel="license" href="https://other.example/">',
])('ownRequests accepts %s', (html) => {
  expect(findingsIn(ownRequests, { 'index.html': html })).toEqual([]);
});

test.each([
  '<img src="https://other.example/x" alt="">',
  '<img srcset="/news/a.png 1x, https://other.example/x 2x" alt="">',
  '<script src="//other.example/x"></script>',
  '<link rel="stylesheet" href="https://other.example/x">',
  '<link rel="dns-prefetch" href="https://other.example/x">',
  '<video poster="https://other.example/x"></video>',
  '<form action="https://other.example/x"></form>',
  '<svg><image href="https://other.example/x"/></svg>',
  '<a href="/news/" ping="https://other.example/x">home</a>',
  '<style>p { background: url( "https://other.example/x" ) }</style>',
  '<style>@import "https://other.example/x";</style>',
  '<p style="background: url(https://other.example/x)"></p>',
  '<template><img src="https://other.example/x" alt=""></template>',
  '<div data-scripts="/news/a.js https://other.example/x"></div>',
])('ownRequests refuses %s', (html) => {
  expect(findingsIn(ownRequests, { 'index.html': html })).toEqual([
    expect.stringMatching(/^index\.html:1 .*"(?:https:)?\/\/other\.example\/x"/),
  ]);
});

test('ownRequests refuses a style sheet that does so, at its place', () => {
  const files = {
    'index.html': '',
    'page.css': '@import url(print.css);\np { background: url(https://other.example/x) }',
  };
  expect([...ownRequests(builtSiteOf(files))]).toMatchObject([
    { path: 'page.css', line: 2, column: 17 },
  ]);
});
