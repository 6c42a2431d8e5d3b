import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, openHost, type Host } from '../../tests/fixtures/host.ts';
import { ask } from './ask.ts';

const options = { userAgent: 'Test link check', timeout: 20_000 };
const to = (status: number, location: string) => answering(status, { location });
const agents: (string | undefined)[] = [];
let host: Host;

beforeAll(async () => {
  host = await openHost({
    '/here': (response, request) => {
      agents.push(request.headers['user-agent']);
      response.end('x');
    },
    '/get-only': (response, { method }) => response.writeHead(method === 'GET' ? 200 : 405).end(),
    '/shy': (response, { method }) => response.writeHead(method === 'GET' ? 200 : 404).end(),
    '/moved': to(301, '/here'),
    '/moved-twice': to(308, '/moved'),
    '/elsewhere-today': to(302, '/here'),
    '/moved-then-today': to(301, '/elsewhere-today'),
    '/moved-to-nothing': to(301, '/gone'),
    '/astray': to(301, 'mailto:desk@example.org'),
    '/loop': to(302, '/loop'),
    '/no-location': answering(301),
    '/gone': answering(410),
    '/forbidden': answering(403),
    '/broken': answering(500),
    '/busy': answering(429, { 'retry-after': '120' }),
    '/resting': answering(503),
    '/slow': () => {},
    '/cut': (response) => response.socket?.destroy(),
  });
});
afterAll(() => host.close());

const answerOf = (path: string) => ask(`${host.origin}${path}`, options);

describe('ask', () => {
  test('says who asks, with HEAD', async () => {
    expect(await answerOf('/here')).toEqual({ said: 'here' });
    expect(host.asked).toEqual(['HEAD /here']);
    expect(agents).toEqual(['Test link check']);
  });

  test.each(['/get-only', '/shy'])('asks with GET where HEAD is refused: %s', async (path) => {
    expect(await answerOf(path)).toEqual({ said: 'here' });
    expect(host.asked.slice(-2)).toEqual([`HEAD ${path}`, `GET ${path}`]);
  });

  test.each(['/moved', '/moved-twice'])('tells where %s has moved for good', async (path) => {
    expect(await answerOf(path)).toEqual({ said: 'here', movedTo: `${host.origin}/here` });
  });

  test('takes a redirect for today for no move', async () => {
    expect(await answerOf('/elsewhere-today')).toEqual({ said: 'here' });
    expect(await answerOf('/moved-then-today')).toEqual({
      said: 'here',
      movedTo: `${host.origin}/elsewhere-today`,
    });
  });

  test.each([
    ['/nowhere', 'the host answers 404'],
    ['/gone', 'the host answers 410'],
    ['/moved-to-nothing', 'the host answers 410'],
  ])('tells that %s is gone', async (path, reason) => {
    expect(await answerOf(path)).toEqual({ said: 'gone', reason });
  });

  test('tells that a host is missing', async () => {
    expect(await ask('http://host.invalid/', options)).toEqual(
      expect.objectContaining({
        reason: expect.stringMatching(/no such host|EAI_AGAIN/) as string,
      }),
    );
  });

  test.each([
    ['/forbidden', 'the host answers 403'],
    ['/broken', 'the host answers 500'],
    ['/no-location', 'the host answers 301'],
    ['/loop', 'it redirects more than 8 times'],
    ['/astray', 'it redirects to "mailto:desk@example.org", which is no address'],
  ])('cannot say anything of %s', async (path, reason) => {
    expect(await answerOf(path)).toEqual({ said: 'unclear', reason });
  });

  test('gives up what is slow, cut off or closed', async () => {
    expect(await ask(`${host.origin}/slow`, { ...options, timeout: 300 })).toEqual({
      ...{ said: 'unclear', isUnreached: true },
      reason: 'there is no answer within 0.3 seconds',
    });
    for (const url of [`${host.origin}/cut`, 'http://127.0.0.1:1/']) {
      expect(await ask(url, options)).toMatchObject({ said: 'unclear', isUnreached: true });
    }
  });

  test('tells when a host asks for time', async () => {
    expect(await answerOf('/busy')).toEqual({
      ...{ said: 'later', reason: 'the host answers 429', wait: 120_000 },
    });
    expect(await answerOf('/resting')).toEqual({ said: 'later', reason: 'the host answers 503' });
  });
});
