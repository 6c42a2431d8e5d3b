import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases, fixtures, type Case } from './cases.ts';
import { JudgeProcess, type Fault } from './judge-process.ts';
import { tryCasesOf } from './run.ts';

const textOf = ({ changes }: Case) =>
  changes.map(({ bytes }) => Buffer.from(bytes ?? []).toString()).join('');

/** Tries up to 1,000 cases with a judge that finds a fault by a case's text. */
const failureWhere = (kindOf: (text: string) => Fault['kind'] | undefined) => {
  const judge = (tried: Case) => {
    const kind = kindOf(textOf(tried));
    const fault = kind && { kind, message: '' };
    return Promise.resolve({ accepted: false, fault, milliseconds: 0 });
  };
  return tryCasesOf({ judge }, 7, 1_000, () => {});
};

test('a failure is made as small as can be, and its seed and path repeat it', async () => {
  const failure = await failureWhere((text) => (text.includes('<script>') ? 'crash' : undefined));
  expect(failure && textOf(failure.tried)).toBe('<script>');
  const [again] = fc.sample(cases, { ...failure, numRuns: 1 });
  expect(again).toEqual(failure?.tried);
});

test('a failure stays of its kind while it is made smaller', async () => {
  const failure = await failureWhere((text) => {
    if (text.length < 20) return 'crash';
    return text.includes('date') && text.length > 30 ? 'lost' : undefined;
  });
  expect(failure?.fault.kind).toBe('lost');
});

test('nothing is found where nothing fails', async () => {
  expect(await failureWhere(() => undefined)).toBe(undefined);
});

test('a case that takes too long is a fault, and the next is judged again', async () => {
  const judge = new JudgeProcess();
  const [base, changes] = ['tests/fixtures/content', fixtures.slice(0, 1)] as const;
  const late = await judge.judge({ base, changes, onDisk: true }, 0);
  expect(late.fault?.kind).toBe('late');
  const next = await judge.judge({ base, changes, onDisk: false }, 60_000);
  expect(next).toMatchObject({ accepted: true, fault: undefined });
  judge.end();
});
