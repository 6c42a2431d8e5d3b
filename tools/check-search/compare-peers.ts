import { join } from 'node:path';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { readContent } from '../../src/content/read-content.ts';
import { LabelledQuery } from '../../src/model/labelled-query.ts';
import { requestFor } from '../../src/search/page/search-request.ts';
import { emptySearch, formatSearch, parseSearch } from '../../src/search/search-state.ts';
import { serveSite } from '../serve/serve.ts';
import { askAll, searchAddress, searchParameters } from './ask.ts';
import { offeredValues } from './offered-values.ts';
import {
  countRequests,
  measureSearch,
  type Measure,
  type MeasuredSite,
  type Measures,
} from './page-load.ts';
import type { PlainCopy } from './peers/minisearch-options.ts';
import { peerQuery, type PeerQuery } from './peers/peer-query.ts';
import { plainCopies, writeMiniSearchSite, writePagefindSite } from './peers/peer-sites.ts';
import { judge, scoresOf, type JudgedAnswer } from './score.ts';

interface Comparison {
  /** The built site, and the path under which it was built. */
  site: string;
  basePath: string;
  contentDir: string;
  /** By which quality is judged; none where the archive has none. */
  queries: readonly LabelledQuery[];
  /** Where the sites of the peers are written. */
  folder: string;
  /** Takes what is being done. */
  say: (line: string) => void;
}

/** What was found out about one search. */
export interface ComparedSearch {
  name: string;
  answers: readonly JudgedAnswer[];
  measures: Measures;
}

/** A search that is compared: how it is asked a query in an address. */
interface Contender extends MeasuredSite {
  askedAt: (query: LabelledQuery) => string;
}

/** Compares the search page of a site with those of Pagefind and MiniSearch over plain copies. */
export async function comparePeers(comparison: Comparison): Promise<string> {
  const { site, basePath, contentDir, queries, folder, say } = comparison;
  const copies = plainCopies(await readContent(contentDir));
  const peers = { Pagefind: join(folder, 'pagefind'), MiniSearch: join(folder, 'minisearch') };
  say('Indexing with Pagefind and MiniSearch …');
  await writePagefindSite(peers.Pagefind, copies);
  writeMiniSearchSite(peers.MiniSearch, copies);

  const offered = offeredValues(site);
  const requestOf = (query: LabelledQuery) =>
    requestFor(parseSearch(new URLSearchParams(searchParameters(query))), offered);
  const dates = copies.flatMap(({ filters }) => filters['date'] ?? []);
  const ours = await serveSite(site, { port: 0, basePath });
  const servers = [ours.server];
  const contenders: Contender[] = [
    {
      name: 'ours',
      page: `${ours.address}search/`,
      addressOf: (q) => `${ours.address}search/?${formatSearch({ ...emptySearch, q })}`,
      askedAt: searchAddress(ours.address),
      requests: countRequests(ours.server),
    },
  ];
  for (const [name, peer] of Object.entries(peers)) {
    const { server, address } = await serveSite(peer, { port: 0, basePath: '/' });
    servers.push(server);
    const asked = (query: PeerQuery) =>
      `${address}?ask=${encodeURIComponent(JSON.stringify(query))}`;
    contenders.push({
      name,
      page: address,
      addressOf: (line) => asked({ line, excluded: '', filters: {}, without: {} }),
      askedAt: (query) => asked(peerQuery(requestOf(query), dates)),
      requests: countRequests(server),
    });
  }

  const browser = await launchBrowser();
  const compared: ComparedSearch[] = [];
  try {
    for (const contender of contenders) {
      const { name, askedAt } = contender;
      say(`${name} …`);
      const measures = await measureSearch(browser, contender, linesFor(queries, copies));
      const answers = await askAll(askedAt, queries, () => undefined);
      compared.push({ name, answers: answers.map(judge), measures });
    }
    return comparisonTables(compared);
  } finally {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  }
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
  const step = lines.length / measuredLines;
  const spread = Array.from({ length: measuredLines }, (_, n) => lines[Math.floor(n * step)] ?? '');
  return [...new Set(spread)];
}

function longestWords(title: string): string {
  const words = title.match(/\p{L}+/gu) ?? [];
  const longest = words.toSorted((a, b) => b.length - a.length).slice(0, 2);
  return words.filter((word) => longest.includes(word)).join(' ');
}

/** Returns the scores by kind of query, and then what searching takes, beside each other. */
export function comparisonTables(compared: readonly ComparedSearch[]): string {
  const names = compared.map(({ name }) => name);
  const measures = Object.keys(compared[0]?.measures ?? {}).map((name) => [
    name,
    ...compared.map(({ measures }) => firstAndAll(measures[name])),
  ]);
  const costs = asTable([['first results / all', ...names], ...measures]);
  const answers = compared[0]?.answers ?? [];
  if (answers.length === 0) return costs;
  const kinds = [...new Set(answers.map(kindOf))];
  const rows = [...kinds, undefined].map((kind) => {
    const scores = compared.map(({ answers }) =>
      scoresOf(answers.filter((answer) => kind === undefined || kindOf(answer) === kind)),
    );
    const { queries = 0, empty = 0 } = scores[0] ?? {};
    const asking = queries - empty;
    const beside = (count: number, value: (of: (typeof scores)[number]) => string | number) =>
      count === 0 ? '' : scores.map(value).join(' / ');
    return [
      `${kind ?? 'all'} (${queries})`,
      beside(asking, ({ bestFirst }) => bestFirst.toFixed(2)),
      beside(asking, ({ allFound }) => allFound.toFixed(2)),
      beside(asking, ({ gain }) => gain.toFixed(2)),
      beside(asking, ({ nothing }) => nothing),
      beside(empty, ({ empty, notEmpty }) => empty - notEmpty),
    ];
  });
  const head = ['best first', 'all found', 'nDCG@10', 'nothing', 'left empty'];
  return [`${names.join(' / ')}\n`, asTable([['', ...head], ...rows]), '\n', costs].join('');
}

function kindOf({ query: { kind = 'other' } }: JudgedAnswer): string {
  return kind;
}

/** Writes a value until the first results, and the one until all, where that is another. */
function firstAndAll(measure?: Measure): string {
  if (!measure) return '';
  const digits = measure.all < 10 ? 1 : 0;
  return [...new Set([measure.first, measure.all].map((value) => value.toFixed(digits)))].join(
    ' / ',
  );
}

function asTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
