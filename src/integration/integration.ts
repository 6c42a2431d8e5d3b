import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../content/checks/check-content.ts';
import { latestDay } from '../content/checks/find-problems.ts';
import { asLines, summary } from '../content/checks/report.ts';
import { memoryPath, type Environment } from '../site/environment.ts';
import { readContent, type Content } from '../content/read-content.ts';
import { provideContent, type ProvidedContent } from '../site/content-provider.ts';

/** Tells Astro to ask for the paths of routes again. */
const contentChanged = 'astro:content-changed';

/** How long the file system must rest before content is read again, in milliseconds. */
const rest = 50;

/**
 * Holds the content folder for Astro's own commands. With problems of what is to be published
 * `astro build` ends; the dev server goes on with what is sound, and shows what is wrong. Both print
 * what `check:content` prints. In the dev server, open pages are loaded again when a file of the
 * content has changed.
 */
export function contentIntegration(environment: Environment): AstroIntegration {
  const { contentDir } = environment;
  return {
    name: 'bilateral-content',
    hooks: {
      'astro:build:start': ({ logger }) => {
        let reading: Promise<Content> | undefined;
        provideContent(async () => ({
          content: await (reading ??= soundContent(environment, logger)),
        }));
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = (error: unknown) => logger.error(String(error));
        let reading = contentWithProblems(environment, logger);
        reading.catch(tell);
        let timer: NodeJS.Timeout | undefined;
        const readAgain = async () => {
          await reading.catch(() => undefined);
          reading = contentWithProblems(environment, logger);
          await reading.catch(tell);
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

/** @throws what is wrong, where that must be mended before anything is published. */
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
  return { content, preview: { problems } };
}

async function readAndCheck(environment: Environment) {
  const content = await readContent(environment.contentDir, { memory: memoryPath(environment) });
  const checked = checkContent(content, { today: latestDay(new Date()) });
  const { problems, warnings } = checked;
  const found = asLines(problems) + asLines(warnings, 'warning: ');
  const report = found === '' ? '' : `${found}${summary(content.briefings.length, problems)}`;
  return { content, ...checked, report };
}

/** Astro prints an error's stack; an editor needs the report only. */
function withoutStack(report: string): Error {
  const error = new Error(`The content has problems.\n${report}`);
  error.stack = error.message;
  return error;
}
