import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeHugoContent } from './hugo-content.ts';
import { measure } from './measure.ts';
import { succeeded, type ProgramRun } from './program-run.ts';

const template = fileURLToPath(new URL('hugo', import.meta.url));

export interface HugoRun extends ProgramRun {
  /** The folder of finished pages. */
  site: string;
}

/**
 * Builds the same briefings with Hugo, with layouts like the project's own, as a yardstick. Only
 * Hugo's own run is measured, from an empty output folder; converting the briefings is not.
 *
 * @param workFolder where the Hugo site goes; its `content`, `layouts` and `public` are replaced
 * @returns undefined when Hugo is not installed
 * @throws when Hugo fails
 */
export async function runHugo(
  contentFolder: string,
  workFolder: string,
): Promise<HugoRun | undefined> {
  if (!(await isInstalled())) return undefined;

  const site = join(workFolder, 'public');
  for (const name of ['content', 'layouts', 'public']) {
    await rm(join(workFolder, name), { recursive: true, force: true });
  }
  await cp(template, workFolder, { recursive: true });
  await writeHugoContent(contentFolder, workFolder);

  const args = ['--source', workFolder, '--destination', site, '--quiet'];
  const { seconds, peakMegabytes } = succeeded('hugo', await measure('hugo', args));
  return { seconds, peakMegabytes, pages: await countPages(site), site };
}

async function isInstalled(): Promise<boolean> {
  try {
    await measure('hugo', ['version']);
    return true;
  } catch {
    return false;
  }
}

/** Hugo also writes a redirect from `page/1/` to each long list; those are no pages. */
async function countPages(site: string): Promise<number> {
  const paths = await readdir(site, { recursive: true });
  return paths.filter((path) => path.endsWith('.html') && !path.endsWith('page/1/index.html'))
    .length;
}
