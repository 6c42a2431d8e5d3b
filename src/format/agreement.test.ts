import { expect, test } from 'vitest';
import { published } from '../../tests/fixtures/published.ts';
import { agreementWith } from '../../tests/fixtures/sound/records.ts';
import type { Agreement, AgreementStatus } from '../model/agreement.ts';
import { withStatus } from '../model/agreement-status.ts';
import { text } from '../text/text.ts';
import { documentsInWords, latestReport, placeOfText, statusInWords } from './agreement.ts';

const step = (status: AgreementStatus) => ({ status, date: '2025-01-09', briefing: 'talks' });
const words = (change: Partial<Agreement>, newest?: string) =>
  statusInWords(
    withStatus('a', agreementWith({ history: [step('signed')], ...change }), { newest }),
  );

test.each(['treaty', 'agreement', 'protocol', 'decision'] as const)(
  'a signed %s is not said to be without force',
  (kind) => {
    expect(words({ kind })).toMatch(/^Signed; entry into force not reported in this archive$/);
  },
);

test('other instruments and other steps are what they are', () => {
  expect(words({ kind: 'memorandum' })).toBe('Signed');
  const history = [step('signed'), step('in_force')];
  expect(words({ kind: 'treaty', history })).toBe('In force');
});

test('a joint statement is issued', () => {
  expect(words({ kind: 'joint_statement' })).toBe('Issued');
});

test.each([
  ['signed', /^In force from 9 January 2025; .* the decision of 30 June 2025$/],
  ['intended', /^In force$/],
] as const)('with a later decision that is %s, what is in force is %s', (status, expected) => {
  const agreement = agreementWith({
    kind: 'decision',
    history: [{ status, date: '2025-06-30', briefing: 'talks' }],
  });
  const later = [{ id: 'later', agreement, replaces: false }];
  const earlier = agreementWith({ history: [step('in_force')] });
  expect(statusInWords(withStatus('a', earlier, { later }))).toMatch(expected);
});

test('a plan whose period is over is not said to be under way', () => {
  expect(words({ covers: '2025' }, '2026-02-05')).toMatch(
    /^Period ended 31 December 2025; .*archive$/,
  );
});

test.each([
  [['ru'], '20100171', 'Register, no. 20100171, in Russian'],
  [['en', 'vi'], undefined, 'Register, in English and Vietnamese'],
])('a text in %j is in %s', (languages, number, expected) => {
  expect(placeOfText({ registry: 'Register', number, languages })).toBe(expected);
});

test.each([
  [['2026-02-05'], '2026-02-05', undefined],
  [['2025-02-05'], '2025-02-05', text.agreement.notReportedSince],
  [[], '2025-01-09', text.agreement.knownFromText],
])('with reports of %j the latest is of %s, with its words', (citing, date, inWords) => {
  const context = {
    citing: citing.map((day) => published('talks', day)),
    newestOfPairs: '2026-02-05',
  };
  const agreement = withStatus('a', agreementWith({ history: [step('signed')] }), context);
  expect(latestReport(agreement)).toEqual({ date, inWords });
});

test('a status that is our inference is marked as such', () => {
  const history = [{ ...step('in_force'), inferred: true }];
  expect(words({ kind: 'protocol', history })).toBe('In force (inferred)');
});

test.each([
  [3, undefined, [], '3 documents named (total not reported)'],
  [5, 7, [], '5 of 7 documents'],
  [7, 7, [8], '7 of 7 or 8 documents'],
  [12, 12, [], '12 documents'],
  [1, 1, [], '1 document'],
])(
  'of %i documents named where %s are reported, and %j by others: %s',
  (named, reported, others, expected) => {
    expect(documentsInWords(named, reported, others)).toBe(expected);
  },
);
