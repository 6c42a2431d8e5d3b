import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../tests/fixtures/broken/content.ts';
import {
  agreementWith,
  brokenFile,
  figureWith,
  fileOf,
  publishedWith,
} from '../../../tests/fixtures/sound/records.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { RecordFolders } from '../../content/record-folders.ts';
import { recordDocuments } from './record-documents.ts';

const documentsOf = (
  dossiers: Partial<RecordFolders>,
  briefings: Record<string, Partial<Briefing>> = {},
) =>
  recordDocuments(
    contentOf(
      Object.fromEntries(
        Object.entries(briefings).map(([slug, change]) => [slug, { data: publishedWith(change) }]),
      ),
      dossiers,
    ),
  );

const agreementDocument = (change: Partial<Agreement>) =>
  documentsOf({ agreements: [fileOf('coal', agreementWith(change))] })[0];

describe('recordDocuments', () => {
  test('hold agreements by their last step', () => {
    const history: Agreement['history'] = [
      { status: 'intended', date: '2024', briefing: 'a' },
      { status: 'signed', date: '2025-07-09', briefing: 'b', note: 'In Hà Nội' },
    ];
    expect(agreementDocument({ history, place: 'Hà Nội' })).toEqual({
      result: {
        url: 'agreements/coal/',
        title: 'Protocol on coal',
        date: '9 July 2025',
        source: 'Agreement',
        pairs: 'Laos–Vietnam',
      },
      summary: '',
      body: 'Protocol of Laos, Vietnam. Hà Nội. Intended, 2024. Signed, 9 July 2025, In Hà Nội',
      aside: 'Laos. Vietnam',
      facets: { country: ['la', 'vn'], sector: ['trade'], source: [], year: [] },
      order: '7974-92-90/7 agreements/coal/',
    });
  });

  test('name blocs, which are no countries to filter by', () => {
    expect(agreementDocument({ parties: ['EAEU', 'VN'] })).toMatchObject({
      body: expect.stringContaining('Eurasian Economic Union, Vietnam') as string,
      result: { pairs: '' },
      facets: { country: ['vn'] },
    });
  });

  test('hold people and organisations by all their names', () => {
    const person = { name: 'Tô Lâm', names: ['To Lam', '苏林'], country: 'VN' };
    const organisation = { name: 'ASEAN', names: [], kind: 'international' as const };
    expect(
      documentsOf({
        people: [fileOf('to-lam', person)],
        organisations: [fileOf('asean', organisation)],
      }),
    ).toMatchObject([
      {
        result: { url: 'people/to-lam/', title: 'Tô Lâm', date: '', source: 'Person' },
        body: 'Tô Lâm, To Lam, 苏林, Vietnam',
        facets: { country: ['vn'] },
      },
      {
        result: { url: 'organisations/asean/', title: 'ASEAN', source: 'Organisation' },
        body: 'ASEAN, international organisation',
        facets: { country: [] },
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
    const documents = documentsOf(
      {},
      {
        old: { date: '2025', figures: [figureWith()] },
        new: { date: '2026-02-05', figures: [growth] },
      },
    );
    expect(documents).toMatchObject([
      {
        result: {
          url: 'figures/la-vn/',
          title: 'Figures on Laos–Vietnam',
          source: 'Figures',
          pairs: 'Laos–Vietnam',
        },
        body: 'Vietnam: growth of trade with Laos, 2024: 14.4 [%]. Vietnam: trade with Laos, 2024: US$ 2.25 billion',
        facets: { country: ['la', 'vn'] },
      },
    ]);
  });

  test('leave out figures of a pair that no briefing is about, which has no page', () => {
    expect(documentsOf({}, { a: { figures: [figureWith({ partner: 'CN' })] } })).toEqual([]);
  });

  test('leave out drafts, and files with problems', () => {
    const dossiers: Partial<RecordFolders> = {
      agreements: [brokenFile('coal', {})],
      people: [brokenFile('to-lam', {})],
      organisations: [brokenFile('evn', {})],
    };
    expect(documentsOf(dossiers, { a: { draft: true, figures: [figureWith()] } })).toEqual([]);
  });

  test('put what has no date behind everything that has one', () => {
    const orders = documentsOf({
      agreements: [
        fileOf(
          'first',
          agreementWith({ history: [{ status: 'signed', date: '0001', briefing: 'a' }] }),
        ),
      ],
      people: [fileOf('a', { name: 'A', names: [] })],
    }).map(({ order }) => order);
    expect(orders).toEqual([...orders].sort());
    expect(orders[0]).not.toBe(orders[1]);
  });
});
