import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { stringify } from 'yaml';
import { mulberry32, pick, wholeNumber, type Random } from '../tools/bench/random.ts';
import { messageOf } from '../tools/run-command.ts';
import { listen, siteListener } from '../tools/serve/serve.ts';
import { agreementKinds, agreementStatuses } from '../src/model/agreement.ts';
import { openProject, siteSettings } from './project.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built fixture site. */
    siteFolder: string;
    /** The address of its home page, with a trailing slash. */
    siteAddress: string;
    /** The content of which it was built. */
    siteContent: string;
    /** The folder of a project of the plain fixture content, of which the site is built, for `openBuiltProject`. */
    builtProject: string;
  }
}

/** Enough briefings of one pair and sector for a second page of their lists, with 330 figures. */
const longListLength = 55;

/**
 * Builds the fixture site once for all tests that read it or open it in a browser, and a site for those that build
 * it again. Tests that need neither run meanwhile: `wait-for-site.ts` waits for both.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const fixture = openProject(siteSettings);
  const plain = openProject(siteSettings);
  writeFixtureContent(fixture.content);
  const listener = build(fixture, plain).then(() => siteListener(fixture.site, '/'));
  const server = createServer((request, response) => {
    listener.then(
      (answer) => answer(request, response),
      (error: unknown) => response.writeHead(500).end(messageOf(error)),
    );
  });
  project.provide('siteFolder', fixture.site);
  project.provide('siteContent', fixture.content);
  project.provide('builtProject', plain.folder);
  project.provide('siteAddress', `${await listen(server, 0)}/`);
  return async () => {
    await listener.catch(() => undefined);
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    fixture.remove();
    plain.remove();
  };
}

/** One after the other: the second finds the pages compiled. */
async function build(...projects: ReturnType<typeof openProject>[]): Promise<void> {
  for (const project of projects) {
    const { code, stdout, stderr } = await project.build();
    if (code !== 0) throw new Error(`The fixture site was not built:\n${stdout}${stderr}`);
  }
}

/** Writes the content of the fixture site into a folder. */
export function writeFixtureContent(content: string) {
  cpSync('tests/fixtures/content', content, { recursive: true });
  addLongList(content);
  addStateOfPlay(content);
  addAgreements(content);
  addUnpublished(content);
}

/** What makes a pair one that is compared with another: mm-th has it, too. */
function addStateOfPlay(content: string) {
  const words = 'Lorries with [goods of all classes](/briefings/border-post-1/) cross the border.';
  writeFileSync(join(content, 'pairs/kh-th.md'), `---\nasOf: 2018-02-24\n---\n\n${words}\n`);
}

function addLongList(content: string) {
  const random = mulberry32(3);
  const briefings = join(content, 'briefings/2018');
  mkdirSync(briefings, { recursive: true });
  for (let number = 1; number <= longListLength; number++) {
    const day = dayOf(number);
    const printed = Array.from({ length: 6 }, () => wholeNumber(random, 100, 9999) / 10);
    const figures = printed.map((value, index) => ({
      kind: 'volume',
      what: `goods of class ${(index % 5) + 1} at post ${number % 10}`,
      value,
      unit: 't',
      period: index === 5 ? `${2030 + number}` : `${2000 + Math.floor(number / 20)}`,
      ...(Math.floor(number / 10) % 2 ? { publishedBy: 'wire' } : { reporter: 'power-office' }),
      country: 'KH',
      partner: 'TH',
      direction: 'export',
      status: index === 5 ? 'target' : 'actual',
      asPrinted: `${value} tonnes`,
      ...(number <= 4 && index < 3 && tradeIn(2000 + number * 3 + index, value)),
    }));
    const frontmatter = {
      title: `Border post report ${number}`,
      summary: `Report ${number} from the border posts between Cambodia and Thailand.`,
      date: day,
      source: 'wire',
      countries: ['KH', 'TH'],
      sector: 'trade',
      figures,
      deadlines: [{ date: `${2030 + number}`, what: madeUp(random), kind: 'planned' }],
    };
    const amounts = figures.map(({ asPrinted }) => asPrinted).join(', ');
    const text = `Lorries crossed at post ${number} with ${amounts}.`;
    writeFileSync(
      join(briefings, `border-post-${number}.md`),
      `---\n${stringify(frontmatter)}---\n\n${text}\n`,
    );
  }
}

function tradeIn(year: number, value: number) {
  return {
    ...{ kind: 'trade_total', what: undefined, direction: undefined },
    ...{ value, scale: 'million', unit: 'USD', period: String(year) },
    asPrinted: `US$${value} million`,
  };
}

/** As many agreements of that pair as a dossier must bear. */
function addAgreements(content: string) {
  const random = mulberry32(4);
  const folder = join(content, 'agreements');
  for (let number = 1; number <= 100; number++) {
    const agreement = {
      title: madeUp(random),
      kind: pick(random, agreementKinds),
      parties: ['KH', 'TH'],
      sectors: ['trade'],
      history: [
        {
          status: pick(random, agreementStatuses),
          date: dayOf(1),
          briefing: `border-post-${(number % longListLength) + 1}`,
          note: madeUp(random),
        },
      ],
    };
    writeFileSync(join(folder, `border-agreement-${number}.yml`), stringify(agreement));
  }
}

/** A draft that is not finished, and the report behind a briefing. */
function addUnpublished(content: string) {
  const draft = `---
title: Glockenspiel
summary: # what the glockenspiel is for
date: 2026-13-45
source: wire
countries: [LA, VN]
mentions: [GL]
sector: trade
draft: true
---

The glockenspiel is secret.
`;
  writeFileSync(join(content, 'briefings/2026/glockenspiel.md'), draft);
  mkdirSync(join(content, 'clippings'));
  writeFileSync(
    join(content, 'clippings/rubber-road.yml'),
    stringify({ text: 'The bassoon stands in the report alone.\n' }),
  );
}

/** A line of made-up words, none of which other tests search for. */
function madeUp(random: Random): string {
  const words = Array.from({ length: 9 }, () =>
    Array.from({ length: wholeNumber(random, 2, 4) }, () => pick(random, syllables)).join(''),
  );
  return words.join(' ');
}

const syllables = 'ka mo ni phu sre tan vey kro lum bat chi dek'.split(' ');

function dayOf(number: number): string {
  return new Date(Date.UTC(2018, 0, number)).toISOString().slice(0, 10);
}
