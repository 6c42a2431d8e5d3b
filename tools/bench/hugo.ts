import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionOf, type Generator } from './generator.ts';
import { pagesIn } from './pages-in.ts';
import { writePlainContent } from './plain-content.ts';
import { isDone, runProgram } from './program-run.ts';

const template = fileURLToPath(new URL('hugo', import.meta.url));

/** The `hugo` that is installed. */
export const hugo: Generator = {
  version: () => versionOf('hugo', 'version'),

  async prepare(contentFolder, workFolder) {
    await cp(template, workFolder, { recursive: true });
    await writePlainContent(contentFolder, join(workFolder, 'content/briefings'));
  },

  async build(workFolder) {
    const site = join(workFolder, 'public');
    const args = ['--source', workFolder, '--destination', site, '--quiet'];
    const run = await runProgram('Hugo', 'hugo', args);
    if (!isDone(run)) return run;
    const { seconds, largestMegabytes } = run;
    return { seconds, largestMegabytes, pages: await pagesIn(site) };
  },
};
