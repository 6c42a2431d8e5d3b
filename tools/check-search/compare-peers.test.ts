import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LabelledQuery } from '../../src/model/labelled-query.ts';
import { emptySearch } from '../../src/search/search-state.ts';
import { requestFor } from '../../src/search/page/search-request.ts';
import { serveSite } from '../serve/serve.ts';
import { comparisonTables, linesFor } from './compare-peers.ts';
import { countRequests } from './page-load.ts';
import { miniSearchOptions, type PlainCopy } from './peers/minisearch-options.ts';
import { peerQuery } from './peers/peer-query.ts';
import { writeMiniSearchSite, writePagefindSite } from './peers/peer-sites.ts';
import { judge } from './score.ts';

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'bilateral-peers-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};
const rail: PlainCopy = {
  id: 'rail',
  title: 'Railway <plan>',
  summary: 'Hà Nội & Vientiane',
  body: 'A first line.\nA second.',
  filters: { country: ['la', 'vn'] },
};

describe('a peer is asked', () => {
  const asked = (q: string) =>
    peerQuery(requestFor({ ...emptySearch, q }, []), ['2024', '2025-02-01', '2025-03']);

  test('words, phrases and conditions; spans as the dates that they may contain', () => {
    expect(asked('coal OR gas "dry port" -rail country:LA -source:tass from:2025-02-10')).toEqual({
      line: 'coal gas "dry port"',
      excluded: 'rail',
      filters: { country: ['LA'], date: ['2025-03'] },
      without: { source: ['tass'] },
    });
    expect(asked('coal to:2024').filters).toEqual({ date: ['2024'] });
  });
});

describe('the copies', () => {
  test('are indexed by Pagefind with their conditions', () => {
    const site = folder();
    writePagefindSite(site, [rail]);
    const entry = readFileSync(join(site, 'pagefind/pagefind-entry.json'), 'utf8');
    expect(JSON.parse(entry)).toMatchObject({ languages: { en: { page_count: 1 } } });
    expect(readFileSync(join(site, 'briefings/rail/index.html'), 'utf8')).toContain('&lt;plan>');
  });

  test('are indexed by MiniSearch, with accents folded; its server counts what a reader loads', async () => {
    const site = folder();
    writeMiniSearchSite(site, [rail]);
    const { server, address } = await serveSite(site, { port: 0, basePath: '/' });
    onTestFinished(() => void server.close());
    const requests = countRequests(server);
    const response = await fetch(`${address}index.json`, { headers: { connection: 'close' } });
    const text = await response.text();
    const index = MiniSearch.loadJSON<PlainCopy>(text, miniSearchOptions);
    expect(index.search('ha noi')).toMatchObject([{ id: 'rail', filters: rail.filters }]);
    const sent = Number(response.headers.get('content-length'));
    // The server may notice later than its client that a response is complete.
    await expect.poll(() => requests[0]?.bytes).toBeGreaterThan(sent);
    expect(requests[0]?.bytes).toBeLessThan(sent + 1000);
    const missing = await (await fetch(`${address}missing`)).text();
    await expect.poll(() => requests[1]?.bytes).toBeGreaterThan(missing.length);
  });
});

describe('the lines to measure with', () => {
  const query = (q: string) => LabelledQuery.parse({ q, relevant: ['rail'] });

  test('are queries without signs, or the longest words of titles', () => {
    expect(linesFor([query('coal'), query('"coal"'), query('gas source:tass')], [])).toEqual([
      'coal',
    ]);
    expect(linesFor([], [{ title: 'Laos to open dry port' }])).toEqual(['Laos open']);
  });
});

test('the tables have scores by kind beside each other, and values until first and all results', () => {
  const query = LabelledQuery.parse({ q: 'rail', kind: 'names', best: ['a'], relevant: ['a'] });
  const nothing = LabelledQuery.parse({ q: 'qwzx', kind: 'none', relevant: [] });
  const search = (name: string, found: string[], kilobytes: number) => ({
    name,
    answers: [judge({ query, found }), judge({ query: nothing, found: [] })],
    measures: { KB: { first: kilobytes, all: 2 * kilobytes } },
  });
  const tables = comparisonTables([search('ours', ['a'], 30), search('other', ['x', 'a'], 0)]);
  expect(tables).toMatch(/^names \(1\) +1.00 \/ 0.00 +1.00 \/ 1.00 +1.00 \/ 0.63 +0 \/ 0$/m);
  expect(tables).toMatch(/^none \(1\) +1 \/ 1$/m);
  expect(tables).toMatch(/^KB +30 \/ 60 +0$/m);
});
