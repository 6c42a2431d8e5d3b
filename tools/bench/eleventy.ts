import { cp } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionOf, type Generator } from './generator.ts';
import { pagesIn } from './pages-in.ts';
import { writePlainContent } from './plain-content.ts';
import { isDone, runProgram } from './program-run.ts';

const template = fileURLToPath(new URL('eleventy', import.meta.url));
const command = process.env['ELEVENTY_PATH'] || 'eleventy';

/** The `eleventy` that ELEVENTY_PATH names, or else the one that is installed. */
export const eleventy: Generator = {
  version: () => versionOf(command, '--version'),

  async prepare(contentFolder, workFolder) {
    await cp(template, workFolder, { recursive: true });
    await writePlainContent(contentFolder, join(workFolder, 'content/briefings'));
  },

  async build(workFolder) {
    // Node's own limit, at most 4 GB, would end it before the machine's memory does.
    const heap = Math.floor(totalmem() / 2 ** 20);
    const run = await runProgram('Eleventy', command, ['--quiet'], {
      cwd: workFolder,
      env: { NODE_OPTIONS: `--max-old-space-size=${heap}` },
    });
    if (!isDone(run)) return run;
    const { seconds, largestMegabytes } = run;
    return { seconds, largestMegabytes, pages: await pagesIn(join(workFolder, 'public')) };
  },
};
