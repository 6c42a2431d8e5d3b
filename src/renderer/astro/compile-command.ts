import { appendFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { workerFile } from '../../offline/paths.ts';
import { readEnvironment } from '../../site/environment.ts';
import { adminHeaders } from '../../security/admin-policy.ts';

// Astro compiles all pages into a program, which it would then run itself. The program is kept
// instead: `press.ts` runs it, as often and in as many processes as there is to print.
const [folder = ''] = process.argv.slice(2);
const site = join(folder, 'site');
await build({ outDir: site, logLevel: 'warn', integrations: [keepProgram()] });
const { offline, admin } = readEnvironment();
if (!offline) await rm(join(site, workerFile), { force: true });
if (admin) await appendFile(join(site, '_headers'), adminHeaders);

function keepProgram(): AstroIntegration {
  return {
    name: 'bilateral-press',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'bilateral-press',
          setup: () => rename(join(site, '.prerender'), join(folder, 'program')),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Nothing is printed while pages are compiled.')),
        });
      },
    },
  };
}
