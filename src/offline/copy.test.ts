import { describe, expect, test } from 'vitest';
import { copyOf, copyReadAt, factsOf, isPage, isSound } from './copy.ts';

const path = '/pairs/la-vn/';
const page = (title: string, headers = {}) =>
  new Response(`<html><title>${title} – Bilateral</title><p>ລາວ`, {
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  });
const titleOf = async (title: string) =>
  factsOf((await copyOf(page(title), path, 1)).headers)?.title;

describe('a copy', () => {
  test('says what it is of, since when, and how large', async () => {
    const copy = await copyOf(page('Laos–Vietnam'), path, 7);
    const facts = { path, title: 'Laos–Vietnam', at: 7, read: 7, bytes: 61 };
    expect(factsOf(copy.headers)).toEqual(facts);
    expect(factsOf((await copyReadAt(copy, 9)).headers)).toEqual({ ...facts, read: 9 });
    expect(factsOf(page('Laos–Vietnam').headers)).toBeUndefined();
  });

  test('keeps bytes and policy, but not how they were sent', async () => {
    const sent = { 'content-security-policy': "script-src 'self'", 'content-encoding': 'gzip' };
    const copy = await copyOf(page('Laos', { ...sent, vary: '*' }), path, 7);
    expect(await copy.clone().text()).toBe(await page('Laos').text());
    expect(copy.headers.get('content-security-policy')).toBe("script-src 'self'");
    expect(copy.headers.has('content-encoding') || copy.headers.has('vary')).toBe(false);
  });

  test('has its title as readers see it', async () => {
    expect(await titleOf('Coal &amp; power: &quot;x&quot; &#39;y&#x27; &lt;b&gt; &odd;')).toBe(
      'Coal & power: "x" \'y&#x27; <b> &odd;',
    );
  });

  test('of a broken line is none', async () => {
    const body = new ReadableStream({ pull: (stream) => stream.error(new TypeError('cut')) });
    await expect(copyOf(new Response(body), path, 7)).rejects.toThrow('cut');
  });
});

test('only a whole answer of the site itself is sound', () => {
  const answer = (facts: object) => ({ status: 200, type: 'basic', ...facts }) as Response;
  expect(isSound(answer({}))).toBe(true);
  for (const facts of [
    { status: 404 },
    { status: 206 },
    { redirected: true },
    { type: 'opaque' },
  ]) {
    expect(isSound(answer(facts))).toBe(false);
  }
});

test('isPage knows pages by their type', () => {
  expect([isPage(page('Laos')), isPage(Response.json({}))]).toEqual([true, false]);
});
