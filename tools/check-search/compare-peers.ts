import { join } from 'node:path';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { readContent } from '../../src/content/read-content.ts';
import { LabelledQuery } from '../../src/model/labelled-query.ts';
import { requestFor } from '../../src/search/page/search-request.ts';
import { parseSearch } from '../../src/search/search-state.ts';
import { serveSite } from '../serve/serve.ts';
import { askAll, searchParameters } from './ask.ts';
import { offeredValues } from './offered-values.ts';
import { countRequests, measureSearch, type Measure } from './page-load.ts';
import type { PlainCopy } from './peers/minisearch-options.ts';
import { peerQuery } from './peers/peer-query.ts';
import { plainCopies, writeMiniSearchSite, writePagefindSite } from './peers/peer-sites.ts';
import { judge, scoresOf, type JudgedAnswer } from './score.ts';

interface Comparison {
  /** The built site, and the path under which it was built. */
  site: string;
  basePath: string;
  contentDir: string;
  /** The queries by which quality is judged; empty where the archive has none. */
  queries: readonly LabelledQuery[];
  /** Where the sites of the peers are written. */
  folder: string;
}

/** The scores and measurements of one search. */
interface ComparedSearch {
  name: string;
  answers: readonly JudgedAnswer[];
  measures: Record<string, Measure>;
}

/** Compares the search page of a site with those of Pagefind and MiniSearch over plain copies. */
export async function comparePeers(comparison: Comparison): Promise<ComparedSearch[]> {
  const { site, basePath, contentDir, queries, folder } = comparison;
  const copies = plainCopies(await readContent(contentDir));
  const peers = [join(folder, 'pagefind'), join(folder, 'minisearch')] as const;
  writePagefindSite(peers[0], copies);
  writeMiniSearchSite(peers[1], copies);

  const offered = offeredValues(site);
  const dates = copies.flatMap(({ filters }) => filters['date'] ?? []);
  const askPeer = (query: LabelledQuery) => {
    const state = parseSearch(new URLSearchParams(searchParameters(query)));
    const asked = JSON.stringify(peerQuery(requestFor(state, offered), dates));
    return `?${new URLSearchParams({ ask: asked })}`;
  };
  const askOurs = (query: LabelledQuery) => `search/?${searchParameters(query)}`;
  const lines = linesFor(queries, copies);
  const browser = await launchBrowser();
  const compare = async (name: string, folder: string, ask: typeof askPeer, basePath = '/') => {
    const { server, address } = await serveSite(folder, { port: 0, basePath });
    const askedAt = (query: LabelledQuery) => address + ask(query);
    try {
      const page = {
        address: askedAt(asQuery('')).replace(/\?.*/, ''),
        askedAt: (line: string) => askedAt(asQuery(line)),
        requests: countRequests(server),
      };
      const measures = await measureSearch(browser, page, lines);
      const answers = await askAll(askedAt, queries, () => undefined);
      return { name, measures, answers: answers.map(judge) };
    } finally {
      server.closeAllConnections();
      server.close();
    }
  };
  try {
    return [
      await compare('ours', site, askOurs, basePath),
      await compare('Pagefind', peers[0], askPeer),
      await compare('MiniSearch', peers[1], askPeer),
    ];
  } finally {
    await browser.close();
  }
}

function asQuery(q: string): LabelledQuery {
  return { q, best: [], relevant: [], accepted: [] };
}

/** How many searches are measured. */
const measuredLines = 5;

/** Returns lines to measure with: queries with an answer, or words of titles where there are none. */
export function linesFor(
  queries: readonly LabelledQuery[],
  copies: readonly Pick<PlainCopy, 'title'>[],
): string[] {
  const answered = queries.filter(({ relevant }) => relevant.length > 0).map(({ q }) => q);
  const plain = answered.filter((q) => !/[:"]|(?:^|\s)-/.test(q));
  const lines = plain.length > 0 ? plain : copies.map(({ title }) => longestWords(title));
  const step = Math.max(1, Math.floor(lines.length / measuredLines));
  return lines.filter((_, index) => index % step === 0).slice(0, measuredLines);
}

function longestWords(title: string): string {
  const words = title.match(/\p{L}+/gu) ?? [];
  const longest = words.toSorted((a, b) => b.length - a.length).slice(0, 2);
  return words.filter((word) => longest.includes(word)).join(' ');
}

/** Returns tables that compare the scores by kind of query, and what a search costs. */
export function comparisonTables(compared: readonly ComparedSearch[]): string {
  const names = compared.map(({ name }) => name);
  const answers = compared[0]?.answers ?? [];
  const costs = Object.keys(compared[0]?.measures ?? {}).map((name) => [
    name,
    ...compared.map(({ measures }) => inWords(measures[name])),
  ]);
  const table = asTable([['first results / all', ...names], ...costs]);
  if (answers.length === 0) return table;
  const head = ['best first', 'all found', 'nDCG@10', 'nothing', 'left empty'];
  const kinds = [...new Set(answers.map(kindOf)), 'all'].map((kind) =>
    scoresOfKind(compared, kind),
  );
  return [asTable([[names.join(' / '), ...head], ...kinds]), table].join('\n');
}

function scoresOfKind(compared: readonly ComparedSearch[], kind: string): string[] {
  const scores = compared.map(({ answers }) =>
    scoresOf(answers.filter((answer) => kind === 'all' || kindOf(answer) === kind)),
  );
  const beside = (value: (of: (typeof scores)[number]) => string) => scores.map(value).join(' / ');
  const { queries = 0, empty = 0 } = scores[0] ?? {};
  const quality = [
    beside(({ bestFirst }) => bestFirst.toFixed(2)),
    beside(({ allFound }) => allFound.toFixed(2)),
    beside(({ gain }) => gain.toFixed(2)),
    beside(({ nothing }) => String(nothing)),
  ];
  return [
    `${kind} (${queries})`,
    ...(queries === empty ? quality.map(() => '') : quality),
    empty === 0 ? '' : beside(({ empty, notEmpty }) => String(empty - notEmpty)),
  ];
}

function kindOf({ query: { kind = 'other' } }: JudgedAnswer): string {
  return kind;
}

/** Formats a value for the first results, and the one for all results where it differs. */
function inWords(measure?: Measure): string {
  const values = measure ? [measure.first, measure.all] : [];
  return [...new Set(values.map((value) => Number(value.toFixed(value < 10 ? 1 : 0))))].join(' / ');
}

function asTable(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(width(column))).join('  '));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
