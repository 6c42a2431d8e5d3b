import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../tests/fixtures/broken/content.ts';
import {
  agreementWith,
  brokenFile,
  figureWith,
  fileOf,
  projectWith,
  publishedWith,
} from '../../../tests/fixtures/sound/records.ts';
import type { RecordFolders } from '../../content/record-folders.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Briefing } from '../../model/briefing.ts';
import { EventRecord } from '../../model/event.ts';
import { text } from '../../text/text.ts';
import { recordDocuments, recordsDigest } from './record-documents.ts';

function content(
  records: Partial<RecordFolders>,
  briefings: Record<string, Partial<Briefing>> = {},
) {
  const files = Object.entries(briefings).map(
    ([slug, change]) => [slug, { data: publishedWith(change) }] as const,
  );
  return contentOf(Object.fromEntries(files), records);
}

const documentsOf = (...args: Parameters<typeof content>) => recordDocuments(content(...args));
const withAgreement = (change: Partial<Agreement>) => ({
  agreements: [fileOf('coal', agreementWith(change))],
});

const history: Agreement['history'] = [
  { status: 'intended', date: '2024', briefing: 'a' },
  { status: 'signed', date: '2025-07-09', briefing: 'b', note: 'In Hà Nội' },
];

describe('recordDocuments', () => {
  test('has events with what came of them and who took part', () => {
    const event = EventRecord.parse({
      ...{ title: 'Talks on coal', kind: 'ministerial_talks', date: '2025-07-09/2025-07-10' },
      ...{ countries: ['LA', 'VN'], place: 'Hà Nội', outcome: 'A price was agreed.' },
    });
    const [document] = documentsOf({ events: [fileOf('talks', event)] });
    expect(document?.result).toMatchObject({ url: 'events/talks/', source: 'Event' });
    expect(document?.body).toBe('Ministerial talks, 9–10 July 2025. Hà Nội. A price was agreed.');
    expect(document?.facets).toMatchObject({ country: ['la', 'vn'], date: '2025-07-09' });
  });

  test('has agreements by their last step', () => {
    expect(documentsOf(withAgreement({ history, place: 'Hà Nội' }))).toEqual([
      {
        result: {
          url: 'agreements/coal/',
          title: 'Protocol on coal',
          date: '9 July 2025',
          source: 'Agreement',
          pairs: 'Laos–Vietnam',
          answer: 'Signed, 9 July 2025',
        },
        summary: '',
        body: 'Protocol of Laos, Vietnam. Hà Nội. Intended, 2024. Signed, 9 July 2025, In Hà Nội',
        aside: 'Laos. Vietnam',
        facets: {
          country: ['la', 'vn'],
          sector: ['trade'],
          source: ['Agreement'],
          date: '2025-07-09',
        },
        order: '7974-92-90/7 agreements/coal/',
      },
    ]);
  });

  test('has the texts of agreements with registry and number', () => {
    const text = { id: 'entry', title: 'Order', registry: 'Register', languages: ['ru'] };
    const [document] = documentsOf(withAgreement({ texts: [{ ...text, number: '633-r' }] }));
    expect(document?.body).toContain('Order, Register, no. 633-r');
  });

  test('has projects by their last step, with all their names and who has a part in them', () => {
    const organisation = { name: 'Impact', names: [], kind: 'company' as const };
    const project = projectWith({
      ...{ names: ['Гроза'], owners: ['impact'], places: [{ name: 'Sekong' }] },
      history: [
        { status: 'agreed', date: '2021', briefing: 'a' },
        { status: 'operating', date: '2025-08-22', briefing: 'b', inferred: true, note: 'In time' },
      ],
    });
    const [document] = documentsOf({
      projects: [fileOf('monsoon', project)],
      organisations: [fileOf('impact', organisation)],
    });
    const { agreed, operating } = text.kinds.projectStatus;
    const last = `${text.project.inferred({ status: operating })}, 22 August 2025`;
    expect(document).toMatchObject({
      result: {
        url: 'projects/monsoon/',
        title: 'Monsoon wind farm',
        source: 'Project',
        answer: last,
      },
      body: `Гроза. Power plant: Laos and Vietnam. Sekong. ${agreed}, 2021. ${last}, In time. Impact`,
      facets: { country: ['la', 'vn'], sector: ['wind'], date: '2025-08-22' },
    });
  });

  test('has the names of blocs, which are no countries to filter by', () => {
    const [document] = documentsOf(withAgreement({ parties: ['EAEU', 'VN'] }));
    expect(document?.body).toContain('Eurasian Economic Union, Vietnam');
    expect(document).toMatchObject({ result: { pairs: '' }, facets: { country: ['vn'] } });
  });

  test('has people and organisations by all their names', () => {
    const person = { name: 'Tô Lâm', names: ['To Lam', '苏林'], country: 'VN' };
    const organisation = { name: 'ASEAN', names: [], kind: 'international' as const };
    const records = {
      people: [fileOf('to-lam', person)],
      organisations: [fileOf('asean', organisation)],
    };
    expect(documentsOf(records)).toMatchObject([
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

  test('has dossiers with the number that sums them up, or else how many briefings they have', () => {
    const documents = documentsOf(
      {},
      {
        a: { date: '2026-02-05', figures: [figureWith()] },
        b: { date: '2026-02-04', countries: ['LA', 'TH'] },
      },
    );
    const dossiers = documents.filter(({ result }) => result.source === 'Dossier');
    expect(dossiers.map(({ result }) => [result.url, result.title, result.answer])).toEqual([
      ['pairs/la-vn/', 'Laos–Vietnam', expect.stringMatching(/^Trade, 2024: US\$ 2.25 billion\. /)],
      ['pairs/la-th/', 'Laos–Thailand', expect.stringContaining('1 briefing')],
    ]);
  });

  test('has the figures of a pair as one page, but not of a pair that has no page', () => {
    const rate = { kind: 'growth_rate', of: 'trade_total', scale: undefined, unit: '%' } as const;
    const documents = documentsOf(
      {},
      {
        old: { date: '2025', figures: [figureWith({ status: 'target' })] },
        new: { date: '2026-02-05', figures: [figureWith({ ...rate, asPrinted: '14.4' })] },
        other: { figures: [figureWith({ partner: 'CN' })] },
      },
    );
    expect(documents.filter(({ result }) => result.source === 'Figures')).toMatchObject([
      {
        result: { url: 'figures/la-vn/', source: 'Figures', pairs: 'Laos–Vietnam' },
        body: 'Vietnam: growth of trade with Laos, 2024: 14.4%. Vietnam: trade with Laos, 2024: US$ 2.25 billion, target',
        facets: { country: ['la', 'vn'] },
      },
    ]);
  });

  test('has neither drafts nor files with problems', () => {
    const broken: Partial<RecordFolders> = {
      agreements: [brokenFile('coal', {})],
      people: [brokenFile('to-lam', {})],
      organisations: [brokenFile('evn', {})],
    };
    expect(documentsOf(broken, { a: { draft: true, figures: [figureWith()] } })).toEqual([]);
  });

  test('has what has no date after all that has one', () => {
    const records = {
      ...withAgreement({ history: [{ status: 'signed', date: '0001', briefing: 'a' }] }),
      people: [fileOf('a', { name: 'A', names: [] })],
    };
    const [dated = '', undated = ''] = documentsOf(records).map(({ order }) => order);
    expect(dated < undated).toBe(true);
  });
});

describe('recordsDigest', () => {
  const digestOf = (...args: Parameters<typeof content>) => recordsDigest(content(...args));

  test('changes with records and figures, and with the pairs that have pages', () => {
    const digests = [
      digestOf({}),
      digestOf(withAgreement({})),
      digestOf(withAgreement({ title: 'Another protocol' })),
      digestOf({ projects: [fileOf('monsoon', projectWith())] }),
      digestOf({ projects: [fileOf('monsoon', projectWith({ names: ['Monsoon'] }))] }),
      digestOf({}, { a: {} }),
      digestOf({}, { a: { countries: ['LA', 'TH'] } }),
      digestOf({}, { a: { date: '2020' } }),
      digestOf({}, { a: { figures: [figureWith()] } }),
      digestOf({}, { a: { figures: [figureWith({ asPrinted: '2.26' })] } }),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('does not change with the words of briefings', () => {
    const digest = digestOf({}, { a: { title: 'A title' } });
    expect(digestOf({}, { a: { title: 'Another' } })).toBe(digest);
  });
});
