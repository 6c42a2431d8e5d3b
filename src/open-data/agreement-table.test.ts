import { expect, test } from 'vitest';
import { agreementWith, publishedWith } from '../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../model/agreement.ts';
import { withStatus } from '../model/agreement-status.ts';
import { agreementTable } from './agreement-table.ts';
import { jsonOf } from './table.ts';

const rowOf = (change: Partial<Agreement> = {}) => {
  const agreement = withStatus('coal', agreementWith(change), {
    citing: [publishedWith()],
    newest: '2026-02-05',
  });
  return (JSON.parse(jsonOf(agreementTable(), [agreement])) as unknown[])[0];
};

test('an agreement has the status of its last step, and the date of the latest report', () => {
  const history: Agreement['history'] = [
    { status: 'intended', date: '2024', briefing: 'plans' },
    { status: 'signed', date: '2025-07-09', briefing: 'talks' },
  ];
  expect(rowOf({ history, signatories: ['moit-vn', 'moic-la'] })).toMatchObject({
    ...{ id: 'coal', url: '/agreements/coal/', parties: 'LA; VN', signatories: 'moit-vn; moic-la' },
    ...{ status: 'signed', status_date: '2025-07-09', status_briefing: 'talks' },
    ...{ last_word: '2026-02-05', history: 'intended 2024; signed 2025-07-09' },
  });
});

test('what is not known is empty, not "false"', () => {
  expect(rowOf()).toMatchObject({ signatories: null, binding: null, place: null });
  expect(rowOf({ binding: false })).toMatchObject({ binding: false });
});

test('has the text of the last step, the period, and earlier agreements', () => {
  const texts = [{ id: 'entry', title: 'Protocol', registry: 'Register', languages: ['ru'] }].map(
    (text) => ({ ...text, number: '633', url: 'https://register.example/633' }),
  );
  const history: Agreement['history'] = [{ status: 'signed', date: '2025-01-09', text: 'entry' }];
  const earlier = { supersedes: ['a', 'b'], follows: ['c'] };
  expect(rowOf({ texts, history, covers: '2025', ...earlier })).toMatchObject({
    ...{ status: 'signed', status_briefing: null, status_text_registry: 'Register' },
    ...{ status_text_number: '633', status_text_url: 'https://register.example/633' },
    ...{ covers: '2025', supersedes: 'a; b', follows: 'c' },
    status_in_words: expect.stringContaining('Period ended') as string,
  });
});
