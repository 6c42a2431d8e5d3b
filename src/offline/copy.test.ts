import { describe, expect, test } from 'vitest';
import { copyOf, copyReadAt, infoOf, isPage, isStorable } from './copy.ts';

const path = '/pairs/la-vn/';
const page = (title: string, headers = {}) =>
  new Response(
    `<title>${title} – Site</title><meta property="og:title" content="${title}"><p>ລາວ`,
    {
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    },
  );

describe('a copy', () => {
  test('has its path, title, times and size', async () => {
    const copy = await copyOf(page('Laos–Vietnam'), path, 7);
    const info = { path, title: 'Laos–Vietnam', at: 7, read: 7, bytes: 101 };
    expect(infoOf(copy.headers)).toEqual(info);
    expect(infoOf((await copyReadAt(copy, 9)).headers)).toEqual({ ...info, read: 9 });
    expect(infoOf(page('Laos–Vietnam').headers)).toBeUndefined();
  });

  test('has the bytes and the policy of the response, not how it was sent', async () => {
    const sent = { 'content-security-policy': "script-src 'self'", 'content-encoding': 'gzip' };
    const copy = await copyOf(page('Laos', { ...sent, vary: '*' }), path, 7);
    expect(await copy.clone().text()).toBe(await page('Laos').text());
    expect(copy.headers.get('content-security-policy')).toBe("script-src 'self'");
    expect(copy.headers.has('content-encoding') || copy.headers.has('vary')).toBe(false);
  });

  test('has its title without entities', async () => {
    const { headers } = await copyOf(
      page('A &amp; B: &quot;x&quot; &#39;y&#x27; &lt;b&gt; &odd;'),
      path,
      1,
    );
    expect(infoOf(headers)?.title).toBe('A & B: "x" \'y&#x27; <b> &odd;');
  });

  test('is not made of a response that breaks off', async () => {
    const body = new ReadableStream({ pull: (stream) => stream.error(new TypeError('cut')) });
    await expect(copyOf(new Response(body), path, 7)).rejects.toThrow('cut');
  });
});

test.each([
  [{}, true],
  [{ status: 404 }, false],
  [{ status: 206 }, false],
  [{ redirected: true }, false],
  [{ type: 'opaque' }, false],
])('a response with %j is storable: %s', (facts, expected) => {
  expect(isStorable({ status: 200, type: 'basic', ...facts } as Response)).toBe(expected);
});

test('a page is known by its type', () => {
  expect([isPage(page('Laos')), isPage(Response.json({}))]).toEqual([true, false]);
});
