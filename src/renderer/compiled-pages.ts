import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { cachedFolder } from '../cache/cached-folder.ts';
import { clearUnused, makeCache } from '../cache/cached.ts';
import { filesBelow } from '../content/parse/files-below.ts';
import { readSettings } from '../content/site-settings.ts';
import { readTheme } from '../content/theme.ts';
import { pageLanguages } from '../model/site-settings.ts';
import { buildVariables, type Environment } from '../site/environment.ts';
import { ChangedInterface, changedInterfaceExit } from './astro/changed-interface.ts';

/** The pages, compiled for the settings of a site: what it is rendered with. */
export interface CompiledPages {
  /** Changes with the code, the versions of all packages and the site's settings. */
  key: string;
  /** The folder of the program. */
  program: string;
  /** The folder of the other files of the site: scripts, style sheets, what is in `public/`. */
  assets: string;
  /** `Theme.css` of the content for which they are compiled. */
  theme: string;
}

/** Below the project, as the program finds packages from where it is. */
const home = '.cache/compiled-pages';

/** They are soon compiled again, and every change of the code leaves some megabytes. */
const daysKept = 7;

/**
 * Returns the pages compiled from the code as it is: those of an earlier build, or new ones. Damaged
 * ones are compiled again, and so are pages of which the code or the theme changed at the same time.
 *
 * @param compile the compiler, which writes into an empty folder.
 * @throws what the compiler reported, or a `ChangedInterface` where it left no program.
 */
export async function compilePages(
  environment: Environment,
  compile = compileInto,
): Promise<CompiledPages> {
  const { css: theme } = readTheme(environment.contentDir, []);
  const key = codeKeyOf(environment, theme);
  const folder = join(home, key);
  const isCurrent = () => codeKeyOf(environment) === key;
  makeCache(home);
  try {
    await cachedFolder(folder, async (folder) => {
      await compile(folder, environment);
      if (!isCurrent()) throw new Error('The code or the theme has changed.');
    });
  } catch (error) {
    if (isCurrent()) throw error;
    return compilePages(environment, compile);
  }
  clearUnused(home, daysKept);
  return { key, program: join(folder, 'program'), assets: join(folder, 'assets'), theme };
}

/** In another process, so that its memory is free again afterwards. */
function compileInto(folder: string, { contentDir }: Environment): Promise<void> {
  const command = fileURLToPath(new URL('astro/compile-command.ts', import.meta.url));
  const args = [command, join(folder, 'program'), join(folder, 'assets')];
  const compiler = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: contentDir },
  });
  let output = '';
  for (const stream of [compiler.stdout, compiler.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((done, fail) => {
    compiler.once('error', fail);
    compiler.once('close', (code) => {
      const report = stripVTControlCharacters(output).trim();
      if (code === 0) done();
      else if (code === changedInterfaceExit) fail(new ChangedInterface(report));
      else fail(new Error(`The pages cannot be compiled.\n${report}`));
    });
  });
}

/**
 * Returns a hash of everything in the project that can change a page, apart from the content, and of
 * the site's colours and typefaces: of whole folders, as `codeKey` does not follow the imports of `.astro` files.
 */
export function codeKeyOf(
  environment: Environment,
  theme = readTheme(environment.contentDir, []).css,
): string {
  const sources = ['src', 'public', 'tools/build'].flatMap((folder) =>
    filesBelow(folder)
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => `${folder}/${file}`),
  );
  const hashes = [...sources, 'package-lock.json'].map(
    (path) => `${path} ${hash('sha256', readFileSync(path))}`,
  );
  const languages = pageLanguages(readSettings(environment.contentDir, []).settings);
  const settings = [JSON.stringify(buildVariables(environment)), theme, languages.join(' ')];
  return hash('sha256', [...hashes, ...settings, process.version].join('\n')).slice(0, 16);
}
