import { checkContent, latestDay, type Checked } from '../../src/content/checks/check-content.ts';
import { summary } from '../../src/content/checks/report.ts';
import { readContent, type Content } from '../../src/content/read-content.ts';
import { compilePages, type CompiledPages } from '../../src/renderer/compiled-pages.ts';
import { parseCachePath, type Environment } from '../../src/site/environment.ts';
import type { Progress } from './progress.ts';

/** What is needed before anything is built. */
interface Prepared {
  content: Content;
  checked: Checked;
  /** Rejected where the pages cannot be compiled, or were compiled with another theme than the one that was checked. */
  pages: Promise<CompiledPages>;
}

/** Reads and checks the content, while the pages are compiled. */
export async function prepare(environment: Environment, progress: Progress): Promise<Prepared> {
  const pages = compilePages(environment);
  pages.catch(() => undefined);
  return progress.stage('content', async (say) => {
    const content = await readContent(environment.contentDir, {
      cache: parseCachePath(environment),
      onProgress: ({ read, all }) => say(`${read} of ${all}`),
    });
    const checked = checkContent(content, { today: latestDay(new Date()) });
    say(summary(content.briefings.length, checked.problems));
    const ofContent = pages.then((compiled) => {
      if (compiled.theme === content.theme.css) return compiled;
      throw new Error(
        `${environment.contentDir}/theme.css changed while the site was being built; build again.`,
      );
    });
    ofContent.catch(() => undefined);
    return { content, checked, pages: ofContent };
  });
}
