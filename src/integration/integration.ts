import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import type { Content } from '../content/read-content.ts';
import { isWithin } from '../output/is-within.ts';
import type { Staging } from '../output/staging.ts';
import { astroConfig, setProductionVariables } from '../renderer/astro/config.ts';
import { languageRoutes } from '../renderer/language-routes.ts';
import { provideContent } from '../site/content-provider.ts';
import type { Environment } from '../site/environment.ts';
import { contentFiles } from './content-files.ts';
import { showContent } from './show-content.ts';

/** What a site is made of, and where it is put together. */
export interface SiteInProgress {
  /** Sound: nothing is wrong that must be corrected before it is published. */
  content: Content;
  staging: Staging;
}

/**
 * Returns the integration with which `astro build` builds the whole site, which is put in place in
 * one step, and `astro dev` shows what is sound and what is wrong. Both print what `check:content`
 * prints; the build ends where that must be corrected before anything is published.
 *
 * @param site a site that is in progress; otherwise the build begins one.
 */
export function siteIntegration(environment: Environment, site?: SiteInProgress): AstroIntegration {
  const { contentDir, cacheDir, shardsDir } = environment;
  let outDir = '';
  return {
    name: 'news-briefings',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: devOptions(environment) });
        if (command !== 'build') return;
        const { renderedFolder } = await import('./finish-site.ts');
        setProductionVariables();
        outDir = fileURLToPath(config.outDir);
        updateConfig({ outDir: pathToFileURL(`${renderedFolder(outDir)}/`) });
      },
      'astro:build:start': async ({ logger }) => {
        const { soundContent } = await import('./checked-content.ts');
        const { renderedFolder } = await import('./finish-site.ts');
        const { openStaging } = await import('../output/staging.ts');
        const { provideSite } = await import('../site/provide-site.ts');
        const content = site?.content ?? (await soundContent(environment, logger));
        const staging =
          site?.staging ?? openStaging(outDir, cacheDir, ['.', contentDir, shardsDir]);
        site = { content, staging };
        // Astro has no hook for builds that fail. The lock of the staging folder covers both folders.
        process.once('exit', () => {
          rmSync(renderedFolder(outDir), { recursive: true, force: true });
          staging.close();
        });
        provideContent(() => Promise.resolve({ content }));
        provideSite(content);
      },
      'astro:build:done': async ({ dir }) => {
        if (!site) throw new Error('Astro did not call the hook "astro:build:start".');
        const { finishSite } = await import('./finish-site.ts');
        await finishSite(environment, site, fileURLToPath(dir));
      },
      'astro:server:setup': ({ server, logger }) => showContent(environment, { server, logger }),
    },
  };
}

/** Returns Vite's options for the dev server, with which its first page comes soon. */
function devOptions(environment: Environment): ViteUserConfig {
  const { contentDir, outDir, cacheDir, shardsDir } = environment;
  const written = ['.cache', outDir, cacheDir, shardsDir];
  return {
    plugins: [contentFiles(environment)],
    environments: {
      ssr: {
        dev: {
          // What a module imports is transformed at once, not when the module runs.
          preTransformRequests: true,
          warmup: ['src/content/read-content.ts', 'src/middleware.ts', 'src/pages/index.astro'],
        },
      },
    },
    // No script of a page imports a package.
    optimizeDeps: { noDiscovery: true },
    // Watching the files of a site takes longer than all else.
    server: {
      watch: {
        ignored: (path) =>
          !isWithin(path, contentDir) && written.some((folder) => isWithin(path, folder)),
      },
    },
  };
}

/**
 * Builds a site by Astro alone, without the renderer, in this process.
 *
 * @throws where a page cannot be rendered or a file not be written; the last site stays as it was.
 */
export async function buildThroughAstro(
  environment: Environment,
  site: SiteInProgress,
): Promise<void> {
  setProductionVariables();
  const { build } = await import('astro');
  await build({
    ...astroConfig(environment),
    configFile: false,
    logLevel: 'error',
    integrations: [languageRoutes(() => site.content.settings), siteIntegration(environment, site)],
  });
}
