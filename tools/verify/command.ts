import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteManifestFile, type SiteManifest } from '../../src/model/site-manifest.ts';
import { readEnvironment, type Environment } from '../../src/site/environment.ts';
import { progressOn } from '../build/progress.ts';
import { runCommand } from '../run-command.ts';
import { openFolder } from './folder.ts';
import { openOnline, redirectsIn } from './online.ts';
import { commandsFor, differencesIn } from './origin.ts';
import type { Place } from './place.ts';
import { compareWithBuild, parseManifest } from './verify-place.ts';
import { verifySite } from './verify-site.ts';

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [place, ...others] = positionals;
  if (others.length > 0) {
    throw new Error('Name one site: "npm run verify -- https://example.org/", or a folder.');
  }
  const environment = readEnvironment();
  const isSound =
    place === undefined ? verifyLastBuild(environment) : await verifyPlace(place, environment);
  if (!isSound) process.exitCode = 1;
});

/** Compares a built site with the record of its build. */
function verifyLastBuild({ outDir, cacheDir }: Environment): boolean {
  const { files, ...differences } = verifySite(outDir, cacheDir);
  // A build keeps files that have the dates of its record.
  for (const file of differences.changed) utimesSync(`${outDir}/${file}`, new Date(), new Date());
  const lines = Object.entries(differences).flatMap(([how, paths]) =>
    paths.map((path) => `${outDir}/${path}: ${how}\n`),
  );
  process.stdout.write(lines.join(''));
  if (lines.length === 0) {
    process.stdout.write(`All ${files} files in ${outDir}/ are as the last build wrote them.\n`);
    return true;
  }
  process.stderr.write(
    'Build again to replace the changed and missing files; remove the added ones.\n',
  );
  return false;
}

/** Compares a site online or in a folder with the built site, which must be made of the same. */
async function verifyPlace(named: string, environment: Environment): Promise<boolean> {
  const { outDir } = environment;
  const here = readBuilt(outDir);
  const place = openPlace(named, outDir, here?.settings['BASE_PATH']);
  const there = parseManifest(await place.readManifest(), place.name);
  const differences = here && differencesIn(here, there);
  if (!differences || differences.length > 0) {
    const reason = differences
      ? `${place.name} was not made of the same as the build in ${outDir}/`
      : `There is no build in ${outDir}/ with which ${place.name} could be compared`;
    const lines = (differences ?? []).map(
      ({ what, here, there }) => `  ${what}: ${there} there, ${here} here`,
    );
    const commands = commandsFor(there, environment, named).map((command) => `  ${command}`);
    const all = [`${reason}.`, ...lines, 'To make the same build:', ...commands];
    process.stdout.write(`${all.join('\n')}\n`);
    return false;
  }
  const { files, unasked, findings } = await progressOn(process.stderr).stage('files', (say) =>
    compareWithBuild(outDir, here, there, place, say),
  );
  process.stdout.write(findings.map(({ file, what }) => `${file}: ${what}\n`).join(''));
  const left = unasked.length === 0 ? '' : ` Hosts do not serve ${unasked.join(', ')}.`;
  const differing = new Set(findings.map(({ file }) => file)).size;
  process.stdout.write(
    differing === 0
      ? `All ${files} files of ${place.name} are those of the build in ${outDir}/.${left}\n`
      : `Files of ${place.name} that differ from the build in ${outDir}/, which has ${files}: ${differing}.${left}\n`,
  );
  return differing === 0;
}

/** @param basePath that of the build in `outDir`. */
function openPlace(named: string, outDir: string, basePath = '/'): Place {
  if (!/^https?:/i.test(named)) return openFolder(named);
  const home = URL.parse(named);
  if (!home)
    throw new Error(`"${named}" is not an address; write one such as "https://example.org/".`);
  if (home.username + home.password !== '') {
    throw new Error(
      'Leave the name and the password out of the address; a site that asks for them is compared as a folder.',
    );
  }
  home.search = home.hash = '';
  home.pathname = home.pathname.replace(/(?:\/index\.html|\/)?$/, '/');
  const redirects = readText(join(outDir, '_redirects')) ?? '';
  return openOnline(home, redirectsIn(redirects, basePath));
}

function readBuilt(outDir: string): SiteManifest | undefined {
  const text = readText(join(outDir, siteManifestFile));
  return text === undefined ? undefined : parseManifest(text, `${outDir}/`);
}

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
