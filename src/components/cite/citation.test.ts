import { describe, expect, test } from 'vitest';
import { placed, published } from '../../../tests/fixtures/published.ts';
import { agreementWith, projectWith } from '../../../tests/fixtures/sound/records.ts';
import { aboutProject } from '../../format/project.ts';
import type { Agreement } from '../../model/agreement.ts';
import { withStatus, type StatusContext } from '../../model/agreement-status.ts';
import type { Organisation } from '../../model/organisation.ts';
import { projectsIn, type ProjectWithStatus } from '../../model/project-status.ts';
import type { Source } from '../../model/source.ts';
import { programName } from '../../model/site-settings.ts';
import { publisherName, settings } from '../../site/settings.ts';
import { text } from '../../text/text.ts';
import {
  agreementCitation,
  briefingCitation,
  dossierCitation,
  figureCitation,
  plainCitation,
  projectCitation,
} from './citation.ts';

const site = new URL('https://example.org');
const sources = new Map<string, Source>([
  ['vns', { name: 'Việt Nam News', kind: 'newspaper' }],
  ['vna', { name: 'VNA', kind: 'agency' }],
]);

describe('briefingCitation', () => {
  const citationOf = (change = {}) =>
    briefingCitation(published('talks', '2019-02', change), sources, site);

  test('is ours, of the day on which it went online, and says which report it summarises', () => {
    expect(citationOf({ published: '2026-03-01T23:30+07:00' })).toMatchObject({
      author: publisherName(),
      date: '2026-03-01',
      note: text.cite.summarised({ source: 'Việt Nam News', date: 'February 2019' }),
    });
    expect(citationOf().date).toBeUndefined();
  });

  test('names the agency, and the publisher', () => {
    const { note } = citationOf({ agency: 'vna' });
    expect(note).toContain('VNA');
    expect(note).toContain('Việt Nam News');
    expect(citationOf({ agency: 'A. Writer' }).note).toContain('A. Writer');
  });
});

describe('figureCitation', () => {
  const customs: Organisation = { name: 'Vietnam Customs', names: [], kind: 'other' };
  const names = { people: new Map(), organisations: new Map([['customs', customs]]), sources };
  const citationOf = (change: Parameters<typeof placed>[1]) =>
    figureCitation(placed('talks', change), names, site);

  test('is of the report, at the place of the figure', () => {
    const { key, author, url } = citationOf({});
    expect(author).toBe('Việt Nam News');
    expect([key, url]).toEqual([
      expect.stringMatching(new RegExp(`^${programName(settings())}-talks-.+`)),
      expect.stringContaining('/briefings/talks/#'),
    ]);
  });

  test.each([
    [{}, 'Vietnam Customs'],
    [{ reporter: undefined, publishedBy: 'vna' }, 'VNA'],
  ])('of a figure with %j from another page is that page, by %s', (change, author) => {
    const page = 'https://statistics.example/trade';
    const citation = citationOf({ ...change, page });
    expect(citation).toMatchObject({ author, url: page, date: undefined });
    expect(citation.note).toContain('statistics.example');
  });

  test('says that a target is one', () => {
    const { title } = citationOf({ status: 'target', period: '2030' });
    expect(title).toContain('target');
  });

  test('of our own calculation is ours', () => {
    const derived = { derived: 'true', reporter: undefined, note: 'Sum.' };
    expect(citationOf(derived)).toMatchObject({ author: publisherName(), date: '2026-02-05' });
  });
});

describe('agreementCitation', () => {
  const history = [
    { status: 'intended', date: '2024', briefing: 'talks' },
    { status: 'signed', date: '2025-07-09', briefing: 'talks' },
  ] as const;
  const citationOf = (steps: Agreement['history'], context: StatusContext) => {
    const current = withStatus('coal', agreementWith({ history: steps }), context);
    return agreementCitation(current, context.citing ?? [], site);
  };
  const citing = [published('talks', '2026-02-05', { published: '2026-03-01' })];
  const noteOf = (date: string) =>
    text.cite.agreementNote({
      kind: text.kinds.agreement.protocol,
      parties: 'Laos and Vietnam',
      date,
    });

  test('has no author, the date of the last change, and that of the signing or else of the first step', () => {
    const citation = citationOf([...history], { citing });
    expect(citation).toMatchObject({ date: '2026-03-01' });
    expect(citation.author).toBeUndefined();
    const of = noteOf('9 July 2025');
    expect(citation.note).toBe(text.cite.latestReport({ of, date: '5 February 2026' }));
    expect(citationOf(history.slice(0, 1), { citing }).note).toContain(noteOf('2024'));
  });

  test('is as of the newest briefing of the archive where none mentions it', () => {
    const { note, date } = citationOf([...history], { newest: '2026-03' });
    const of = noteOf('9 July 2025');
    expect(note).toBe(text.cite.noReportUpTo({ of, date: 'March 2026' }));
    expect(date).toBeUndefined();
  });
});

test('projectCitation says what is cited, its latest status and the latest report', () => {
  const citing = [published('talks', '2026-02-05', { published: '2026-03-01' })];
  const [current] = projectsIn(
    { projects: new Map([['farm', projectWith()]]), conflicts: new Map() },
    {
      citations: { projects: new Map([['farm', citing]]) },
      figuresById: new Map(),
      newestOf: () => undefined,
    },
  );
  const citation = projectCitation(current as ProjectWithStatus, site);
  expect(citation).toMatchObject({ date: '2026-03-01', url: 'https://example.org/projects/farm/' });
  expect(citation.author).toBeUndefined();
  const of = text.cite.projectNote({
    project: aboutProject(projectWith()),
    ...{ status: text.kinds.projectStatus.agreed, date: '12 July 2021' },
  });
  expect(citation.note).toBe(text.cite.latestReport({ of, date: '5 February 2026' }));
});

test('dossierCitation has no author, the date of the last change and the latest report', () => {
  const briefings = [
    published('late', '2026-02-05', { published: '2026-03-01' }),
    published('early', '2026-02-01', { published: '2026-03-02' }),
  ];
  const citation = dossierCitation({ pair: 'la-vn', briefings }, site);
  expect(citation).toMatchObject({ date: '2026-03-02', url: 'https://example.org/pairs/la-vn/' });
  expect(citation.author).toBeUndefined();
  expect(citation.note).toContain('5 February 2026');
});

test('plainCitation is a line with the author, the year, the site where it is another, and the address', () => {
  const talks = {
    key: 'example-talks',
    title: 'Talks on coal & power',
    author: 'Smith & Sons',
    date: '2025-10-16~',
    ...{ site: 'The Example', language: 'en-GB' },
    note: 'Report on 2 & 3',
    url: 'https://example.org/briefings/talks/',
  };
  const line =
    '“Talks on coal & power”. The Example. Report on 2 & 3. https://example.org/briefings/talks/';
  expect(plainCitation(talks)).toBe(`Smith & Sons (2025): ${line}`);
  expect(plainCitation({ ...talks, author: 'The Example' })).toBe(
    `The Example (2025): ${line.replace('The Example. ', '')}`,
  );
  expect(plainCitation({ ...talks, author: undefined, date: undefined })).toBe(
    line.replace('”.', '” (n.d.).'),
  );
});
