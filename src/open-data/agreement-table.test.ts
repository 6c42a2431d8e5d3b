import { describe, expect, test } from 'vitest';
import { agreementWith, publishedWith } from '../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../model/agreement.ts';
import { withStatus } from '../model/agreement-status.ts';
import { agreementTable } from './agreement-table.ts';
import { jsonOf } from './table.ts';

const rowOf = (change: Partial<Agreement> = {}) => {
  const agreement = withStatus('coal', agreementWith(change), [publishedWith()], '2026-02-05');
  return (JSON.parse(jsonOf(agreementTable, [agreement])) as unknown[])[0];
};

describe('agreementTable', () => {
  test('tells an agreement as it stands by its last step and the last word on it', () => {
    const history: Agreement['history'] = [
      { status: 'intended', date: '2024', briefing: 'plans' },
      { status: 'signed', date: '2025-07-09', briefing: 'talks' },
    ];
    const signatories = ['moit-vn', 'moic-la'];
    expect(rowOf({ history, signatories, binding: true, place: 'Hà Nội' })).toEqual({
      id: 'coal',
      url: '/agreements/coal/',
      title: 'Protocol on coal',
      kind: 'protocol',
      parties: 'LA; VN',
      signatories: 'moit-vn; moic-la',
      binding: true,
      place: 'Hà Nội',
      sectors: 'trade',
      status: 'signed',
      status_date: '2025-07-09',
      status_briefing: 'talks',
      last_word: '2026-02-05',
      history: 'intended 2024; signed 2025-07-09',
    });
  });

  test('leaves empty what is not known: that is not "false"', () => {
    expect(rowOf()).toMatchObject({ signatories: null, binding: null, place: null });
    expect(rowOf({ binding: false })).toMatchObject({ binding: false });
  });
});
