import { expect, test } from 'vitest';
import type { LinkAnswer } from './ask.ts';
import { findCopies } from './copies.ts';

const url = 'https://paper.example/a?b=1';

/** Answers in the forms that the archive documents. */
const snapshot = (change: object = {}) => ({
  url,
  archived_snapshots: {
    closest: {
      ...{ status: '200', available: true, timestamp: '20260207101500' },
      url: `http://web.archive.org/web/20260207101500/${url}`,
      ...change,
    },
  },
});
const found = { url: `https://web.archive.org/web/20260207101500/${url}`, date: '2026-02-07' };

test.each([
  ['the copy nearest to its date', snapshot(), found],
  ['that there is none', { url, archived_snapshots: {} }, null],
  ['nothing of a copy of an error', snapshot({ status: '404' }), null],
  ['nothing of an address that is of another day', snapshot({ timestamp: '20250101000000' }), null],
  ['nothing of a page in place of an answer', '<html>', undefined],
  ['nothing without an answer', undefined, undefined],
])('learns %s', async (_, answer, copy) => {
  const asked: string[] = [];
  const text = typeof answer === 'object' ? JSON.stringify(answer) : answer;
  const said: LinkAnswer = { said: 'here', isReached: true, text };
  const copies = await findCopies(new Map([[url, '2026-02~']]), (urls) => {
    asked.push(...urls);
    return Promise.resolve(new Map(urls.map((one) => [one, said])));
  });
  expect(copies.get(url)).toEqual(copy);
  const [{ origin, searchParams } = new URL(url)] = asked.map((one) => new URL(one));
  expect([origin, ...searchParams]).toEqual([
    'https://archive.org',
    ['url', url],
    ['timestamp', '20260201'],
  ]);
});
