import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../content/checks/check-content.ts';
import { asLines, summary } from '../content/checks/report.ts';
import { readContent, type Content } from '../content/read-content.ts';
import { latestDay } from '../model/latest-day.ts';
import { originOf, writeManifest } from '../output/manifest.ts';
import { writePictures } from '../output/pictures.ts';
import { writePublicFiles } from '../output/public-files.ts';
import type { WrittenFiles } from '../output/site-record.ts';
import { openStagingFolder } from '../output/staging-folder.ts';
import { openStaging, placeOf, type Staging } from '../output/staging.ts';
import { astroConfig, setProductionVariables } from '../renderer/astro/config.ts';
import { languageRoutes } from '../renderer/language-routes.ts';
import { writeAssets } from '../renderer/write-pages.ts';
import { openIndexers } from '../search/indexer/indexer.ts';
import { publishedPictures } from '../site/briefing-files.ts';
import { provideContent, type ProvidedContent } from '../site/content-provider.ts';
import { parseCachePath, type Environment } from '../site/environment.ts';
import { provideSite } from '../site/provide-site.ts';
import { contentFiles } from './content-files.ts';
import { writeFormerAddresses } from './former-addresses.ts';
import { writeSitemap } from './sitemap.ts';

/** What a site is made of, and where it is put together. */
export interface SiteInProgress {
  /** Sound: nothing is wrong that must be corrected before it is published. */
  content: Content;
  staging: Staging;
}

/** The event at which Astro asks for the paths of routes again. */
const contentChanged = 'astro:content-changed';

/** How long the file system must rest before content is read again, in milliseconds. */
const rest = 50;

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
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [contentFiles(environment)] } });
        if (command !== 'build') return;
        setProductionVariables();
        outDir = fileURLToPath(config.outDir);
        updateConfig({ outDir: pathToFileURL(`${renderedFolder(outDir)}/`) });
      },
      'astro:build:start': async ({ logger }) => {
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
        await finishSite(environment, site, fileURLToPath(dir));
      },
      'astro:server:setup': ({ server, logger }) => {
        const report = (error: unknown) => logger.error(String(error));
        let reading = contentWithProblems(environment, logger);
        reading.catch(report);
        let timer: NodeJS.Timeout | undefined;
        const readAgain = async () => {
          await reading.catch(() => undefined);
          reading = contentWithProblems(environment, logger);
          await reading.catch(report);
          for (const { hot } of Object.values(server.environments)) hot.send(contentChanged, {});
          server.environments.client.hot.send({ type: 'full-reload' });
        };
        provideContent(() => reading);
        server.watcher.add(contentDir);
        server.watcher.on('all', (_, path) => {
          if (!resolve(path).startsWith(resolve(contentDir) + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void readAgain(), rest);
        });
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

/**
 * Returns the folder into which Astro renders the site that is to go to another one: below the
 * project, as the pages that it compiles find packages from there.
 */
function renderedFolder(outDir: string): string {
  return resolve('.cache/rendered', hash('sha256', placeOf(outDir)).slice(0, 12));
}

/**
 * Adds the search index, the sitemap, former addresses and compressed copies to what Astro wrote into a
 * folder.
 */
async function finishSite(
  environment: Environment,
  { content, staging }: SiteInProgress,
  rendered: string,
): Promise<void> {
  const output = openStagingFolder(staging.folder, staging.kept, environment.precompress);
  const origin = originOf(content, environment);
  origin.catch(() => undefined);
  try {
    const index: WrittenFiles = [];
    for (const indexer of openIndexers(content, output, environment.cacheDir).values()) {
      for (const segment of indexer.segments) await indexer.makeSegment(segment);
      index.push(...(await indexer.write()));
    }
    const { publicFiles } = content;
    const files = [
      ...writeAssets(rendered, output, environment, publicFiles),
      ...writePublicFiles(publicFiles, output),
      ...(await writePictures(publishedPictures(content), output, environment.cacheDir)),
      ...index,
    ];
    const site = writeSitemap(files, content, output, environment);
    const whole = writeFormerAddresses(site, content, output, environment);
    staging.finish(writeManifest(whole, await origin, output));
  } catch (error) {
    staging.abandon();
    throw error;
  }
}

/** @throws what is wrong, where that must be corrected before anything is published. */
async function soundContent(
  environment: Environment,
  logger: AstroIntegrationLogger,
): Promise<Content> {
  const { content, stopping, report } = await readAndCheck(environment);
  if (stopping.length > 0) throw withoutStack(report);
  if (report !== '') logger.warn(`\n${report}`);
  return content;
}

async function contentWithProblems(
  environment: Environment,
  logger: AstroIntegrationLogger,
): Promise<ProvidedContent> {
  const { content, problems, report } = await readAndCheck(environment);
  if (report !== '') logger.error(`\n${report}`);
  provideSite(content);
  return { content, preview: { problems } };
}

async function readAndCheck(environment: Environment) {
  const content = await readContent(environment.contentDir, { cache: parseCachePath(environment) });
  const checked = checkContent(content, { today: latestDay(new Date()) });
  const { problems, warnings } = checked;
  const found = asLines(problems) + asLines(warnings, 'warning: ');
  const report = found === '' ? '' : `${found}${summary(content.briefings.length, problems)}`;
  return { content, ...checked, report };
}

/** Astro prints an error's stack; an editor needs the report only. */
function withoutStack(report: string): Error {
  const error = new Error(
    `The content has problems, so the site was not built; correct them and build again.\n${report}`,
  );
  error.stack = error.message;
  return error;
}
