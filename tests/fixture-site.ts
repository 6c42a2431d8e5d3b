import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../src/build/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built fixture site. */
    siteFolder: string;
    /** The address of its home page, with a trailing slash. */
    siteAddress: string;
  }
}

/** Enough briefings of one pair and sector for a second page of their lists. */
const longListLength = 55;

/** Builds the fixture site once for all tests that read it or open it in a browser. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-site-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  cpSync('tests/fixtures/content', content, { recursive: true });
  addLongList(join(content, 'briefings/2018'));
  await build(content, site);
  const { server, address } = await serveSite(site, { port: 0, basePath: '/' });
  project.provide('siteFolder', site);
  project.provide('siteAddress', address);
  return async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    rmSync(folder, { recursive: true, force: true });
  };
}

function addLongList(folder: string) {
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= longListLength; number++) {
    const day = new Date(Date.UTC(2018, 0, number)).toISOString().slice(0, 10);
    const frontmatter = [
      `title: Border post report ${number}`,
      `summary: Report ${number} from the border posts between Cambodia and Thailand.`,
      `date: ${day}`,
      'source: wire',
      'countries: [KH, TH]',
      'sector: trade',
    ];
    const text = `---\n${frontmatter.join('\n')}\n---\n\nLorries crossed at post ${number}.\n`;
    writeFileSync(join(folder, `border-post-${number}.md`), text);
  }
}

async function build(content: string, site: string): Promise<void> {
  const child = spawn(process.execPath, ['src/build/command.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: site,
      CACHE_DIR: `${site}-cache`,
      SITE_URL: 'https://example.org',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data) => (output += String(data)));
  child.stderr.on('data', (data) => (output += String(data)));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`The fixture site was not built:\n${output}`);
}
