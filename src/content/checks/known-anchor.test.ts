import { expect, test } from 'vitest';
import {
  briefingLinking,
  briefingWith,
  contentOf,
  foundBy,
  problemMessages,
  stateOfPlayLinking,
} from '../../../tests/fixtures/broken/content.ts';
import { figureWith } from '../../../tests/fixtures/sound/records.ts';
import { MarkdownBody } from '../parse/markdown-body.ts';
import { knownAnchor } from './known-anchor.ts';

const ownPage = {
  ...{ path: 'pages/method.md', id: 'method', bodyLine: 1 },
  ...{ positions: {}, problems: [], digest: '' },
};
const body = new MarkdownBody('Text[^1].\n\n## What ກິດ\n\n## 2024\n\n[^1]: A note.');

/** A briefing that links to these addresses, another one, a state of play, and a page of its own. */
function contentLinking(...urls: string[]) {
  const date = { date: '2026-02-05', countries: ['LA', 'VN'] };
  const state = { ...stateOfPlayLinking('la-vn'), body: 'Lead.\n\n## Next' };
  return contentOf(
    {
      a: { ...briefingWith(date), ...briefingLinking(...urls), document: { digest: '', body } },
      b: briefingWith({ ...date, figures: [figureWith({})] }),
      draft: briefingWith({ ...date, draft: true }),
    },
    {
      statesOfPlay: [state],
      ownPages: [{ ...ownPage, body: '## Sources', links: [], sound: { parts: ['corrections'] } }],
    },
  );
}

test.each([
  '#what-ກິດ',
  `#${encodeURIComponent('what-ກິດ')}`,
  '#heading-2024',
  '#user-content-fn-1',
  '#facts',
  '#',
  '/briefings/a/#heading-2024',
  '/briefings/b/#figures',
  '/briefings/draft/#nowhere',
  '/briefings/nowhere/#nowhere',
  '/briefings/b/#more',
  '/pairs/la-vn/#state-next',
  '/pairs/la-vn/#background',
  '/pairs/la-vn/#briefings',
  '/method/#sources',
  '/method/#corrections',
  '/about/#licences',
  '/figures/la-vn/#figure-x',
  'https://example.org/#nowhere',
])('accepts %s', (url) => {
  expect(foundBy(knownAnchor, contentLinking(url))).toEqual([]);
});

test.each([
  '#nowhere',
  '#%E0',
  '#figures',
  '/briefings/a/?x=y#nowhere',
  '/briefings/b/#corrections',
  '/briefings/b/#trade',
  '/briefings/b/#related',
  '/pairs/la-vn/#disagreements',
  '/method/#licences',
])('refuses %s', (url) => {
  expect(foundBy(knownAnchor, contentLinking('#facts', url))).toEqual([
    ['a.md', 11, 3, 'known-anchor'],
  ]);
});

test('suggests the part that was meant', () => {
  const [message] = problemMessages(knownAnchor, contentLinking('#heading-2025'));
  expect(message).toContain('Did you mean "heading-2024"?');
});

test('looks at states of play and pages, too', () => {
  const { links } = stateOfPlayLinking('la-vn', '#next', '#state-next');
  const statesOfPlay = [{ ...stateOfPlayLinking('la-vn'), body: '## Next', links }];
  const ownPages = [{ ...ownPage, body: '## A', links }];
  const briefing = briefingWith({ date: '2026', countries: ['LA', 'VN'] });
  expect(foundBy(knownAnchor, contentOf({ a: briefing }, { statesOfPlay, ownPages }))).toEqual([
    ['pairs/la-vn.md', 5, 3, 'known-anchor'],
    ['pages/method.md', 5, 3, 'known-anchor'],
    ['pages/method.md', 6, 3, 'known-anchor'],
  ]);
});
