import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { LinkAnswer } from './ask.ts';
import { checkLinks, judgedLinks, problemsIn, linkSummary, type LinkVerdict } from './verdicts.ts';

const [a, b] = ['https://paper.example/a', 'https://paper.example/b'];
const here: LinkAnswer = { said: 'here', isReached: true };
const gone: LinkAnswer = { said: 'gone', isReached: true, reason: 'the host answers 404' };
const unclear: LinkAnswer = { said: 'unclear', isReached: true, reason: 'the host answers 500' };
const noHost: LinkAnswer = { said: 'gone', isReached: false, reason: 'there is no such host' };

const linksTo = (...urls: string[]) =>
  urls.map((url, index) => ({
    url,
    path: 'a.md',
    position: () => ({ line: index + 1, column: 6 }),
  }));

/** Checks links on a day on which hosts give these answers. */
function check(
  answers: Record<string, LinkAnswer>,
  today: string,
  before: Iterable<[string, LinkVerdict]> = [],
  { urls = Object.keys(answers), all = false } = {},
) {
  const ask = (asked: readonly string[]) =>
    Promise.resolve(new Map(asked.map((url) => [url, answers[url] ?? noHost])));
  const findCopies = () => Promise.resolve(new Map());
  return checkLinks(linksTo(...urls), new Map(before), { ask, findCopies, today, all });
}

describe('checkLinks', () => {
  test('an address that is gone on two days is dead; a day without an answer does not count', async () => {
    const states: (LinkVerdict | undefined)[] = [];
    let verdicts: ReadonlyMap<string, LinkVerdict> = new Map();
    for (const [day, answer] of [gone, gone, unclear, gone, here].entries()) {
      const today = `2026-11-${20 + Math.floor(day / 2)}`;
      ({ verdicts } = await check({ [a]: answer }, today, verdicts, { all: true }));
      states.push(verdicts.get(a));
    }
    const since = { goneSince: '2026-11-20' };
    expect(states).toEqual([
      { state: 'unclear', asked: '2026-11-20', reason: gone.reason, ...since },
      { state: 'unclear', asked: '2026-11-20', reason: gone.reason, ...since },
      { state: 'unclear', asked: '2026-11-21', reason: unclear.reason, ...since },
      { state: 'dead', asked: '2026-11-21', reason: gone.reason, ...since },
      { state: 'here', asked: '2026-11-22' },
    ]);
  });

  test.each([
    [{ state: 'here', asked: '2026-11-09' }, 0],
    [{ state: 'here', asked: '2026-11-08' }, 1],
    [{ state: 'unclear', asked: '2026-11-22' }, 0],
    [{ state: 'unclear', asked: '2026-11-21' }, 1],
    [{ state: 'here', asked: '2027-01-01' }, 1],
  ] as const)('after %j asks for %i address, or for all', async (verdict, asked) => {
    expect(await check({ [a]: here }, '2026-11-22', [[a, verdict]])).toMatchObject({ asked });
    const all = await check({ [a]: here }, '2026-11-22', [[a, verdict]], { all: true });
    expect(all).toMatchObject({ asked: 1 });
  });

  test('forgets addresses that the content no longer names', async () => {
    const before = [[b, { state: 'here', asked: '2026-11-20' }]] as [string, LinkVerdict][];
    const { verdicts } = await check({ [a]: here }, '2026-11-22', before);
    expect([...verdicts.keys()]).toEqual([a]);
  });

  test('learns nothing without a network, which an address that was here may prove', async () => {
    const before = [[b, { state: 'here', asked: '2026-11-20' }]] as [string, LinkVerdict][];
    const links = { urls: [a, b] };
    const offline = await check({}, '2026-11-22', before, links);
    expect(offline).toEqual({ verdicts: new Map(before), asked: 0, isConnected: false });
    const { verdicts, isConnected } = await check({ [b]: here }, '2026-11-22', before, links);
    expect(isConnected).toBe(true);
    expect(verdicts.get(a)).toMatchObject({ goneSince: '2026-11-22' });
  });
});

test('reports what moved and what is dead by its place', async () => {
  const urls = [b, `${a}#part`];
  const answers = { [a]: gone, [b]: { ...here, movedTo: a } };
  const before: [string, LinkVerdict][] = [
    [a, { state: 'unclear', asked: '2026-11-20', goneSince: '2026-11-20' }],
  ];
  const checked = await check(answers, '2026-11-22', before, { urls });
  expect(problemsIn(judgedLinks(linksTo(...urls), checked.verdicts))).toMatchObject([
    { path: 'a.md', line: 1, column: 6, rule: 'moved' },
    { path: 'a.md', line: 2, column: 6, rule: 'dead' },
  ]);
  expect(linkSummary(checked)).toMatch(/^2 addresses.* 2 .* 0 here, 1 moved, 1 dead, 0 unclear\.$/);
});

test('proposes a copy of a page that moved or is dead, and remembers it', async () => {
  const copy = { url: `https://web.archive.org/web/20260207101500/${a}?x=1,2`, date: '2026-02-07' };
  const found = new Map([[a, copy]]);
  const asked: unknown[] = [];
  const page = { date: '2026-02' };
  const links = [...linksTo(a).map((link) => ({ ...link, page })), ...linksTo(a)];
  const run = (today: string, before: Iterable<[string, LinkVerdict]> = []) =>
    checkLinks(links, new Map(before), {
      ask: (urls) => Promise.resolve(new Map(urls.map((url) => [url, gone]))),
      findCopies: (pages) => {
        asked.push(...pages);
        return Promise.resolve(pages.size === 0 ? new Map() : found);
      },
      today,
    });
  const first = await run('2026-11-20');
  const dead = await run('2026-11-21', first.verdicts);
  const { verdicts } = await run('2026-11-22', dead.verdicts);
  expect(asked).toEqual([[a, '2026-02']]);
  const [proposal, ...others] = problemsIn(judgedLinks(links, verdicts));
  const written = /write "(archived: .*)" below/.exec(proposal?.message ?? '')?.[1];
  expect(parse(written ?? '')).toEqual({ archived: { ...copy, gone: '2026-11-20' } });
  expect(others).toMatchObject([{ message: expect.not.stringContaining('archived') as unknown }]);
});

test('where the file has a copy of a dead page, asks for the day on which it was gone', () => {
  const archived = { url: 'https://perma.cc/A', date: '2026-03-01' };
  const before: [string, LinkVerdict][] = [
    [a, { state: 'dead', asked: '2026-11-21', reason: 'x', goneSince: '2026-11-20' }],
  ];
  const links = linksTo(a).map((link) => ({ ...link, page: { archived } }));
  const [problem] = problemsIn(judgedLinks(links, new Map(before)));
  expect(problem?.message).toContain('"gone: 2026-11-20"');
});
