import { describe, expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';
import {
  byStatus,
  dateOf,
  laterAgreements,
  relationOf,
  signNow,
  signOf,
  signsOf,
  stageOf,
  withStatus,
} from './agreement-status.ts';

const agreementWith = (change: object) =>
  Agreement.parse({
    ...{ title: 'Protocol', kind: 'protocol', parties: ['LA', 'VN'], sectors: ['trade'] },
    ...change,
  });
const agreement = (...statuses: string[]) =>
  agreementWith({
    history: statuses.map((status) => ({ status, date: '2025-01', briefing: 'grid' })),
  });
const signed = agreement('intended', 'signed');

test('the status is the last step, reported last by the newest briefing', () => {
  const citing = [published('rail', '2025-12-31'), published('grid', '2025-01-09')];
  expect(withStatus('a', signed, { citing })).toMatchObject({
    step: { status: 'signed' },
    lastReported: '2025-12-31',
    lastReport: 'rail',
  });
});

describe('of an agreement with a text', () => {
  const text = { id: 'entry', title: 'Protocol', registry: 'Register', number: '1' };
  const shownOn = (date?: string) =>
    agreementWith({
      texts: [{ ...text, languages: ['ru'], date }],
      history: [{ status: 'in_force', date: '2026-01-02', text: 'entry' }],
    });

  test('the date is no report', () => {
    const citing = [published('grid', '2025-12-31')];
    const { lastReported, unreported } = withStatus('a', shownOn(), { citing });
    expect([lastReported, unreported]).toEqual(['2025-12-31', undefined]);
  });

  test.each([
    ['2026-01-01', '2026-01-01'],
    [undefined, '2026-01-02'],
  ])('dated %s, which no briefing mentions, the text of %s shows it', (date, shown) => {
    const context = { newest: '2026-02-05', newestOfPairs: '2026-02-05' };
    const known = withStatus('a', shownOn(date), context);
    expect(known.lastReported).toBeUndefined();
    expect(known).toMatchObject({ unreported: { shown, newest: '2026-02-05' }, isStale: false });
  });
});

test.each([
  ['2025-01-09', '2025-04-09', false],
  ['2025-01-09', '2025-04-10', true],
  ['2024-01-09', '2024-04-08', false],
  ['2024-01-09', '2024-04-09', true],
  ['2025-01', '2025-05-01', false],
  ['2025-01', '2025-05-02', true],
  ['2025-01-09', undefined, false],
])('what was last reported on %s is stale by %s: %s', (last, newest, isStale) => {
  const citing = [published('grid', last)];
  expect(withStatus('a', signed, { citing, newestOfPairs: newest }).isStale).toBe(isStale);
});

test('byStatus has what runs first and what ended last, then the latest signed first, then by id', () => {
  const agreements = [
    withStatus('e', agreement('terminated')),
    withStatus('d', agreement('in_force')),
    withStatus('c', signed),
    withStatus('b', signed),
    withStatus(
      'a',
      agreementWith({ history: [{ status: 'signed', date: '2026', briefing: 'grid' }] }),
    ),
    withStatus('f', agreement('exploratory')),
  ];
  expect(agreements.sort(byStatus).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c', 'f', 'e']);
});

test('the date of signing is known apart from the latest step', () => {
  const history = [
    { status: 'signed', date: '2025-01-09', briefing: 'grid' },
    { status: 'in_force', date: '2025-04', briefing: 'grid' },
  ];
  expect(dateOf(withStatus('a', agreementWith({ history })))).toBe('2025-01-09');
  expect(dateOf(withStatus('a', agreementWith({ history: history.slice(1) })))).toBe('2025-04');
});

test.each([
  ['intended', 'open'],
  ['unverified', 'open'],
  ['signed', 'half'],
  ['in_force', 'full'],
  ['completed', 'full'],
  ['terminated', 'struck'],
] as const)('the sign of %s is %s', (status, sign) => {
  expect(signOf(status)).toBe(sign);
});

const plan = (status: string, covers?: string) =>
  agreementWith({ covers, history: [{ status, date: '2025-01-09', briefing: 'grid' }] });

test.each([
  ['2025', '2025-12-31', undefined],
  ['2025', '2026-01-01', '2025-12-31'],
  ['2025-07/2026-06', '2026-06', undefined],
  ['2025-07/2026-06', '2026-07', '2026-06-30'],
  ['2025-07/2026-06', '2026', undefined],
  [undefined, '2026-01-01', undefined],
])('the period %s has at %s ended on %s', (covers, newest, expected) => {
  expect(withStatus('a', plan('implementing', covers), { newest }).periodEnded).toBe(expected);
});

test.each([
  ['signed', true],
  ['ratified', true],
  ['in_force', true],
  ['implementing', true],
  ['under_negotiation', false],
  ['completed', false],
  ['lapsed', false],
  ['unverified', false],
])('of a plan that is %s, the end of the period says more: %s', (status, expected) => {
  const { periodEnded } = withStatus('a', plan(status, '2025'), { newest: '2026' });
  expect(periodEnded !== undefined).toBe(expected);
});

test('byStatus has a plan whose period is over behind those completed, before those that ended', () => {
  const newest = '2026-02-05';
  const agreements = [
    withStatus('d', plan('lapsed')),
    withStatus('c', plan('signed', '2025'), { newest }),
    withStatus('b', plan('implementing', '2026'), { newest }),
    withStatus('a', plan('completed')),
  ];
  expect(agreements.sort(byStatus).map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
});

test('laterAgreements are those that replace an agreement or follow it', () => {
  const old = agreement('in_force');
  const replacing = agreementWith({ ...old, supersedes: ['old'] });
  const following = agreementWith({ ...old, follows: ['old', 'other'] });
  const history = [{ status: 'signed', date: '2024', briefing: 'grid' }];
  const first = agreementWith({ history, follows: ['old'] });
  const later = laterAgreements(new Map(Object.entries({ old, following, first, replacing })));
  expect(later.get('old')).toMatchObject([
    { id: 'replacing', replaces: true },
    { id: 'first', replaces: false },
    { id: 'following', replaces: false },
  ]);
  expect(later.get('other')).toMatchObject([{ id: 'following', replaces: false }]);
  expect(later.has('following')).toBe(false);
});

test.each([
  [{ replaces: true }, 'in_force', 'signed', 'replaces'],
  [{ replaces: true }, 'lapsed', 'signed', 'replaces'],
  [{ replaces: true }, 'in_force', 'intended', 'will replace'],
  [{ replaces: false }, 'in_force', 'signed', 'may replace'],
  [{ replaces: false }, 'completed', 'signed', 'follows'],
  [{ replaces: false }, 'terminated', 'intended', 'follows'],
] as const)('of %j, the earlier one %s and the later one %s, the later one %s', (...row) => {
  const [{ replaces }, earlier, status, relation] = row;
  const later = { id: 'later', agreement: agreement(status), replaces };
  expect(relationOf(withStatus('a', agreement(earlier)), later)).toBe(relation);
});

test('a plan whose period is over is followed', () => {
  const earlier = withStatus('a', plan('signed', '2025'), { newest: '2026-02-05' });
  const later = { id: 'later', agreement: plan('signed', '2026'), replaces: false };
  expect(relationOf(earlier, later)).toBe('follows');
});

test('a plan whose period is over has the signs of its steps, and from the end of the period its own', () => {
  const over = withStatus('a', plan('in_force', '2025'), { newest: '2026-02-05' });
  expect(signsOf(over)).toEqual([
    { sign: 'full', date: '2025-01-09' },
    { sign: 'struck', date: '2025-12-31' },
  ]);
  expect([stageOf(over), signNow(over)]).toEqual(['over', 'struck']);
});

test('what a later agreement may have replaced is in force until then, and not verified now', () => {
  const later = [
    {
      id: 'later',
      agreement: agreementWith({
        history: [{ status: 'signed', date: '2025-04-14', briefing: 'grid' }],
      }),
      replaces: false,
    },
  ];
  const doubtful = withStatus('a', plan('in_force'), { later });
  expect(signsOf(doubtful)).toEqual([
    { sign: 'full', date: '2025-01-09' },
    { sign: 'open', date: '2025-04-14' },
  ]);
  expect([stageOf(doubtful), signNow(doubtful)]).toEqual(['unverified', 'open']);
});
