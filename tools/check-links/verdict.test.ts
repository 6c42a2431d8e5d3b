import { describe, expect, test } from 'vitest';
import { isDue, verdictOn, type Verdict } from './verdict.ts';

const today = '2026-11-22';
const gone = { said: 'gone', reason: 'the host answers 404' } as const;

describe('verdictOn', () => {
  test('an answer is that something is here, or has moved', () => {
    expect(verdictOn({ said: 'here' }, undefined, today)).toEqual({ state: 'here', asked: today });
    const movedTo = 'https://paper.example/new';
    expect(verdictOn({ said: 'here', movedTo }, undefined, today)).toEqual({
      ...{ state: 'moved', asked: today, movedTo },
    });
  });

  test('nothing is dead on the first day on which it is gone, however often it is asked for', () => {
    const first = verdictOn(gone, undefined, today);
    expect(first).toMatchObject({ state: 'unclear', goneSince: today });
    expect(verdictOn(gone, first, today)).toMatchObject({ state: 'unclear', goneSince: today });
  });

  test('what is gone on another day, too, is dead', () => {
    const first = verdictOn(gone, undefined, '2026-11-20');
    expect(verdictOn(gone, first, today)).toEqual({
      ...{ state: 'dead', asked: today, reason: 'the host answers 404', goneSince: '2026-11-20' },
    });
  });

  test('a day without an answer neither proves nor forgets that it is gone', () => {
    const first = verdictOn(gone, undefined, '2026-11-20');
    const unclear = verdictOn({ said: 'unclear', reason: 'x' }, first, '2026-11-21');
    expect(unclear).toMatchObject({ state: 'unclear', goneSince: '2026-11-20' });
    expect(verdictOn(gone, unclear, today)).toMatchObject({ state: 'dead' });
  });

  test('what comes back is forgiven', () => {
    const dead: Verdict = { state: 'dead', asked: '2026-11-21', goneSince: '2026-11-20' };
    expect(verdictOn({ said: 'here' }, dead, today)).toEqual({ state: 'here', asked: today });
  });
});

describe('isDue', () => {
  test.each([
    [undefined, true],
    [{ state: 'here', asked: '2026-11-22' }, false],
    [{ state: 'here', asked: '2026-11-09' }, false],
    [{ state: 'here', asked: '2026-11-08' }, true],
    [{ state: 'unclear', asked: '2026-11-22' }, false],
    [{ state: 'unclear', asked: '2026-11-21' }, true],
    [{ state: 'here', asked: '2027-01-01' }, true],
  ] as [Verdict | undefined, boolean][])('of %j is %s', (verdict, due) => {
    expect(isDue(verdict, today)).toBe(due);
  });
});
