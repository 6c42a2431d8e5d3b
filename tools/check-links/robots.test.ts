import { afterEach, describe, expect, test } from 'vitest';
import { answering, openHost, type Host } from '../../tests/fixtures/host.ts';
import { wishesOf } from './robots.ts';

const options = { userAgent: 'Test link check (+https://example.org/)', timeout: 20_000 };
let host: Host;
afterEach(() => host.close());

/** What of two addresses may be asked for, and how fast, by the words of a `robots.txt`. */
async function wishesIn(robots: string) {
  host = await openHost({ '/robots.txt': (response) => response.end(robots) });
  const { isAllowed, pause } = await wishesOf(host.origin, options);
  return { allowed: ['/a', '/b'].filter((path) => isAllowed(host.origin + path)), pause };
}

describe('the wishes of a host', () => {
  test('are those for all programs', async () => {
    expect(await wishesIn('User-agent: *\nDisallow: /a\nCrawl-delay: 10\n')).toEqual({
      ...{ allowed: ['/b'], pause: 10_000 },
    });
  });

  test('are those for this program, by the first word of its name, where there are any', async () => {
    const robots = 'User-agent: *\nCrawl-delay: 10\n\nUser-agent: test\nDisallow: /b\n';
    expect(await wishesIn(robots)).toEqual({ allowed: ['/a'], pause: 0 });
  });

  test.each([
    [404, true],
    [403, true],
    [500, false],
  ])('where robots.txt is answered with %i, allow all: %s', async (status, isAll) => {
    host = await openHost({ '/robots.txt': answering(status) });
    expect((await wishesOf(host.origin, options)).isAllowed(`${host.origin}/a`)).toBe(isAll);
  });
});
