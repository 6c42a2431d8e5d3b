import { expect, test, vi } from 'vitest';
import type { Copies } from './copies.ts';
import { storePage } from './page-response.ts';

test.each([
  ['other data', '{}', 'application/json'],
  ['a page of another program, which can have no notice', '<p>Log in', 'text/html'],
])('%s is not stored', async (_, body, type) => {
  const putPage = vi.fn();
  const deletePage = vi.fn();
  const copies = { putPage, deletePage } as unknown as Copies;
  const response = new Response(body, { headers: { 'content-type': type } });
  await storePage('/pairs/la-vn/', response, copies);
  expect([putPage.mock.calls, deletePage.mock.calls]).toEqual([[], []]);
});
