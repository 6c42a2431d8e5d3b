import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answering, openHost, type Host } from '../../tests/fixtures/host.ts';
import { askPolitely } from './ask-politely.ts';

const manners = {
  ...{ userAgent: 'Test link check', timeout: 20_000 },
  ...{ pause: 0, hostsAtOnce: 4, longestWait: 1000 },
};
let hosts: Host[] = [];
let [open, most] = [0, 0];
let retries = 0;

/** A page that counts how many requests a host has to answer at once. */
const counted = answeringAtLength();

function answeringAtLength() {
  return (response: Parameters<ReturnType<typeof answering>>[0]) => {
    most = Math.max(most, ++open);
    setTimeout(() => {
      open--;
      response.end();
    }, 20);
  };
}

beforeEach(async () => {
  [open, most, retries] = [0, 0, 0];
  const pages = {
    '/a': counted,
    '/b': counted,
    '/c': counted,
    '/private/d': answering(200),
    '/soon': (response: Parameters<typeof counted>[0]) =>
      retries++ === 0
        ? response.writeHead(429, { 'retry-after': '0' }).end()
        : response.writeHead(200).end(),
    '/later': answering(429, { 'retry-after': '3600' }),
  };
  const robots = (response: Parameters<typeof counted>[0]) =>
    response.end('User-agent: *\nDisallow: /private/\n');
  hosts = [await openHost({ ...pages, '/robots.txt': robots }), await openHost(pages)];
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all(hosts.map((host) => host.close()));
});

const urlsOf = (host: Host | undefined, ...paths: string[]) =>
  paths.map((path) => `${host?.origin}${path}`);
const saidOf = async (urls: string[]) =>
  Array.from(await askPolitely(urls, manners), ([url, { said }]) => [new URL(url).pathname, said]);

describe('askPolitely', () => {
  test('asks one host for one address at a time, and for each once', async () => {
    await askPolitely(urlsOf(hosts[0], '/a', '/b', '/c', '/a'), manners);
    expect(most).toBe(1);
    expect(hosts[0]?.asked).toEqual(['GET /robots.txt', 'HEAD /a', 'HEAD /b', 'HEAD /c']);
  });

  test('takes one host by HTTP and by HTTPS for one', async () => {
    vi.stubGlobal('fetch', async () => {
      most = Math.max(most, ++open);
      await new Promise((done) => setTimeout(done, 20));
      open--;
      return new Response(null);
    });
    const urls = ['http://paper.example/a', 'https://paper.example/b'];
    expect([...(await askPolitely(urls, manners)).keys()]).toEqual(urls);
    expect(most).toBe(1);
  });

  test('asks several hosts', async () => {
    const urls = hosts.flatMap((host) => urlsOf(host, '/a', '/b'));
    const answers = await askPolitely(urls, manners);
    expect([...answers.keys()].sort()).toEqual(urls.toSorted());
    for (const { asked } of hosts) expect(asked).toHaveLength(3);
  });

  test('leaves alone what robots.txt forbids, where there is one', async () => {
    expect(await saidOf(urlsOf(hosts[0], '/private/d', '/a'))).toEqual([
      ['/private/d', 'unclear'],
      ['/a', 'here'],
    ]);
    expect(hosts[0]?.asked).not.toContain('HEAD /private/d');
    expect(await saidOf(urlsOf(hosts[1], '/private/d'))).toEqual([['/private/d', 'here']]);
  });

  test('asks once more where a host says how soon', async () => {
    expect(await saidOf(urlsOf(hosts[1], '/soon'))).toEqual([['/soon', 'here']]);
  });

  test('asks nothing more of a host that wants more time than there is', async () => {
    expect(await saidOf(urlsOf(hosts[1], '/later', '/a'))).toEqual([['/later', 'later']]);
    expect(hosts[1]?.asked).not.toContain('HEAD /a');
  });

  test('asks nothing more of a host that cannot be reached', async () => {
    expect(await saidOf(['http://127.0.0.1:1/a', 'http://127.0.0.1:1/b'])).toEqual([
      ['/a', 'unclear'],
      ['/b', 'unclear'],
    ]);
  });
});
