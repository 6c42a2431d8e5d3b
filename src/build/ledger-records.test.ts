import { describe, expect, test } from 'vitest';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import {
  agreementWith,
  brokenFile,
  figureWith,
  fileOf,
  publishedWith,
} from '../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Dossiers } from '../reading/dossiers.ts';
import { ledgerRecords } from './ledger-records.ts';

const recordsOf = (
  dossiers: Partial<Dossiers>,
  briefings: Record<string, Partial<Briefing>> = {},
) =>
  ledgerRecords(
    contentOf(
      Object.fromEntries(
        Object.entries(briefings).map(([slug, change]) => [slug, { data: publishedWith(change) }]),
      ),
      dossiers,
    ),
  );

const agreementRecord = (change: Partial<Agreement>) =>
  recordsOf({ agreements: [fileOf('coal', agreementWith(change))] })[0];

describe('ledgerRecords', () => {
  test('hold agreements by their last step', () => {
    const history: Agreement['history'] = [
      { status: 'intended', date: '2024', briefing: 'a' },
      { status: 'signed', date: '2025-07-09', briefing: 'b', note: 'In Hà Nội' },
    ];
    expect(agreementRecord({ history, place: 'Hà Nội' })).toEqual({
      url: '/agreements/coal/',
      language: 'en',
      content: 'Protocol of Laos, Vietnam. Hà Nội. Intended, 2024. Signed, 9 July 2025, In Hà Nội',
      meta: {
        title: 'Protocol on coal',
        date: '9 July 2025',
        source: 'Agreement',
        pairs: 'Laos–Vietnam',
        spellings: 'xeveryrecordx',
      },
      filters: { pair: ['la-vn'], country: ['la', 'vn'], sector: ['trade'] },
      sort: { order: '7974-92-90/7 /agreements/coal/' },
    });
  });

  test('name blocs, which are no countries to filter by', () => {
    expect(agreementRecord({ parties: ['EAEU', 'VN'] })).toMatchObject({
      content: expect.stringContaining('Eurasian Economic Union, Vietnam') as string,
      filters: { pair: [], country: ['vn'] },
    });
  });

  test('hold people and organisations by all their names', () => {
    const person = { name: 'Tô Lâm', names: ['To Lam', '苏林'], country: 'VN' };
    const organisation = { name: 'ASEAN', names: [], kind: 'international' as const };
    expect(
      recordsOf({
        people: [fileOf('to-lam', person)],
        organisations: [fileOf('asean', organisation)],
      }),
    ).toMatchObject([
      {
        url: '/people/to-lam/',
        content: 'Tô Lâm, To Lam, 苏林, Vietnam',
        meta: {
          title: 'Tô Lâm',
          date: '',
          source: 'Person',
          spellings: 'To Lam, 苏林, xeveryrecordx',
        },
        filters: { country: ['vn'] },
      },
      {
        url: '/organisations/asean/',
        content: 'ASEAN, international organisation',
        meta: { title: 'ASEAN', source: 'Organisation', spellings: 'xeveryrecordx' },
        filters: {},
      },
    ]);
  });

  test('hold the figures of a pair as one page, the newest briefing’s first', () => {
    const growth = figureWith({
      kind: 'growth_rate',
      of: 'trade_total',
      scale: undefined,
      unit: '%',
      asPrinted: '14.4',
    });
    const records = recordsOf(
      {},
      {
        old: { date: '2025', figures: [figureWith()] },
        new: { date: '2026-02-05', figures: [growth] },
      },
    );
    expect(records).toMatchObject([
      {
        url: '/figures/la-vn/',
        content:
          'Vietnam: growth of trade with Laos, 2024: 14.4 [%]. Vietnam: trade with Laos, 2024: US$ 2.25 billion',
        meta: { title: 'Figures on Laos–Vietnam', source: 'Figures', pairs: 'Laos–Vietnam' },
        filters: { pair: ['la-vn'], country: ['la', 'vn'] },
      },
    ]);
  });

  test('leave out figures of a pair that no briefing is about, which has no page', () => {
    expect(recordsOf({}, { a: { figures: [figureWith({ partner: 'CN' })] } })).toEqual([]);
  });

  test('leave out drafts, and files with problems', () => {
    const dossiers: Partial<Dossiers> = {
      agreements: [brokenFile('coal', {})],
      people: [brokenFile('to-lam', {})],
      organisations: [brokenFile('evn', {})],
    };
    expect(recordsOf(dossiers, { a: { draft: true, figures: [figureWith()] } })).toEqual([]);
  });

  test('put what has no date behind everything that has one', () => {
    const orders = recordsOf({
      agreements: [
        fileOf(
          'first',
          agreementWith({ history: [{ status: 'signed', date: '0001', briefing: 'a' }] }),
        ),
      ],
      people: [fileOf('a', { name: 'A', names: [] })],
    }).map(({ sort }) => sort?.['order'] ?? '');
    expect(orders).toEqual([...orders].sort());
    expect(orders[0]).not.toBe(orders[1]);
  });
});
