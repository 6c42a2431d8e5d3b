import { describe, expect, test } from 'vitest';
import { figureFields, placed, published } from '../../tests/fixtures/published.ts';
import { Agreement } from './agreement.ts';
import { withStatus, type AgreementWithStatus } from './agreement-status.ts';
import { archiveOf, type PublishedBriefing } from './archive.ts';
import { Conflict } from './conflict.ts';
import { dossiersIn } from './dossier.ts';
import { Project } from './project.ts';
import { citationsIn, type Records } from './records.ts';
import { Sector } from './sector.ts';
import { byParties, leadingFigures, topicsIn } from './topic.ts';

const sector = (id: string, ...words: string[]) =>
  Sector.parse({ id, label: id, mediaTopics: ['20000001'], words });
const vocabulary = new Map(
  [sector('wind', 'wind farm'), sector('rail', 'railway'), sector('trade', 'export')].map((one) => [
    one.id,
    one,
  ]),
);
const none = new Map<string, never>();

function topicOf(id: string, briefings: PublishedBriefing[], change: Partial<Records> = {}) {
  const records: Records = {
    ...{ agreements: none, events: none, people: none, organisations: none, conflicts: none },
    ...{ projects: none, statesOfPlay: none },
    ...change,
  };
  const archive = archiveOf(briefings);
  const citations = citationsIn(archive.briefings, records);
  const dossiers = dossiersIn(archive, records, citations, none);
  return topicsIn({ ...archive, records, citations, dossiers }, vocabulary)({ id });
}

const agreement = (...parties: string[]) =>
  Agreement.parse({
    ...{ title: 'Protocol', kind: 'protocol', parties, sectors: ['wind'] },
    history: [{ status: 'signed', date: '2025', briefing: 'a' }],
  });
const figures = (...whats: (string | undefined)[]) =>
  whats.map((what) =>
    figureFields({ what, kind: 'project_cost', country: undefined, partner: undefined }),
  );
const main = { sector: ['wind', 'rail'] };
const second = { sector: ['rail', 'wind'] };

describe('a topic', () => {
  test('has the agreements and projects that are filed under it, whatever else they are about', () => {
    const project = Project.parse({
      ...{ name: 'Line', kind: 'railway', countries: ['LA', 'VN'], sectors: ['rail', 'wind'] },
      history: [{ status: 'agreed', date: '2025', briefing: 'a' }],
    });
    const topic = topicOf('wind', [published('a', '2025')], {
      agreements: new Map([['x', agreement('LA', 'VN')]]),
      projects: new Map([['line', project]]),
    });
    expect(topic.agreements.map(({ id }) => id)).toEqual(['x']);
    expect([...topic.reports]).toEqual(['a']);
    expect(topic.projects.map(({ id }) => id)).toEqual(['line']);
  });

  const thingsIn = (id: string, briefings: PublishedBriefing[], change?: Partial<Records>) =>
    topicOf(id, briefings, change).figures.map(({ what, kind }) => what ?? kind);

  test('has the figures of briefings that are mainly about it; of others those that a word of it names', () => {
    const printed = figures('Plant', 'Two Wind Farms');
    expect(thingsIn('wind', [published('a', '2025', { ...main, figures: printed })])).toEqual([
      ...['Plant', 'Two Wind Farms'],
    ]);
    expect(thingsIn('wind', [published('a', '2025', { ...second, figures: printed })])).toEqual([
      'Two Wind Farms',
    ]);
  });

  test('has all trade of two countries only under trade, if the site has such a sector', () => {
    const both = { sector: ['wind', 'trade'], figures: [figureFields()] };
    expect(thingsIn('wind', [published('a', '2025', both)])).toEqual([]);
    const first = { ...both, sector: ['trade', 'wind'] };
    expect(thingsIn('trade', [published('a', '2025', first)])).toEqual(['trade_total']);
  });

  test('has the figures of its projects once', () => {
    const { id } = placed('a', figures('Plant')[0], main);
    const project = Project.parse({
      ...{
        name: 'Plant',
        kind: 'power_plant',
        countries: ['LA'],
        sectors: ['wind'],
        figures: [id],
      },
      history: [{ status: 'agreed', date: '2025', briefing: 'a' }],
    });
    const projects = new Map([['plant', project]]);
    const other = published('a', '2025', { sector: 'trade', figures: figures('Plant') });
    expect(thingsIn('wind', [other], { projects })).toEqual(['Plant']);
    const own = published('a', '2025', { ...main, figures: figures('Plant') });
    expect(thingsIn('wind', [own], { projects })).toEqual(['Plant']);
  });

  test.each([
    ['most of its briefings are mainly about the sector', 'Cost', [main, main, second], true],
    ['half of them are', 'Cost', [main, second], false],
    ['a word of the sector names it', 'Cost of the wind farm', [main, second], true],
    ['only a word of another sector names it', 'Length of the railway', [main], false],
  ])('has a disagreement if %s', (_, title, of, isFound) => {
    const briefings = of.map((change, index) => published(`b${index}`, '2025', change));
    const claims = ['a', ...briefings.map(({ slug }) => slug)].map((says, index) => ({
      ...{ says, by: says },
      ...(index === 0 ? { url: 'https://a.example' } : { briefing: says }),
    }));
    const conflict = Conflict.parse({ title, countries: ['LA', 'VN'], claims, why: 'Unknown.' });
    const { conflicts } = topicOf('wind', briefings, { conflicts: new Map([['c', conflict]]) });
    expect(conflicts.length > 0).toBe(isFound);
  });

  test('has the dates ahead, without those of other sectors', () => {
    const deadlines = ['2025 Mast', '2026 Plant', '2027 Railway'].map((words) => {
      const [date, what] = words.split(' ');
      return { date, what, kind: 'planned' };
    });
    const { dates } = topicOf('wind', [
      published('a', '2025', { ...main, deadlines }),
      published('b', '2026-02'),
    ]);
    expect(dates.map(({ what }) => what)).toEqual(['Plant']);
  });
});

test('byParties has most agreements first, whatever the order of the parties', () => {
  const agreements = [
    ['LA', 'TH'],
    ['VN', 'LA'],
    ['LA', 'VN'],
    ['LA', 'CN'],
  ].map((parties, index) => withStatus(String(index), agreement(...parties)));
  expect(byParties(agreements).map(({ parties }) => parties.join())).toEqual([
    ...['LA,VN', 'CN,LA', 'LA,TH'],
  ]);
});

test('byParties has what has been reported lately before what has not', () => {
  const [old, recent, latest] = ['old', 'recent', 'latest'].map((id) => ({
    ...withStatus(id, agreement('LA', 'VN')),
    isStale: id === 'old',
  })) as [AgreementWithStatus, AgreementWithStatus, AgreementWithStatus];
  expect(byParties([old, recent, latest]).map(({ agreements }) => agreements)).toEqual([
    [recent, latest, old],
  ]);
});

test('leadingFigures has the latest of each kind, each number once and with its target, in the order given', () => {
  const given = [
    placed('a', { period: '2023' }),
    placed('b', { period: '2024' }),
    placed('c', { period: '2024', scale: undefined, value: '5000000' }),
    placed('d', { period: '2030', status: 'target' }),
    placed('e', { period: '2022', kind: 'trade_export' }),
  ];
  const slugs = (most: number) => leadingFigures(given, most).map(({ briefing }) => briefing.slug);
  expect(slugs(5)).toHaveLength(5);
  expect(slugs(4)).toEqual(['c', 'd', 'e']);
  expect(slugs(2)).toEqual(['c', 'd']);
});
