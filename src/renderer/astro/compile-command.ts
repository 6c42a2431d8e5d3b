import { inspect } from 'node:util';
import { build } from 'astro';
import { readEnvironment } from '../../site/environment.ts';
import { readSettings } from '../../content/site-settings.ts';
import { languageRoutes } from '../language-routes.ts';
import { changedInterfaceExit, isOfRenderer } from './changed-interface.ts';
import { astroConfig, setProductionVariables } from './config.ts';
import { keepProgram } from './keep-program.ts';

// Compiles all pages: the program that renders them goes to one folder, other files to another.
const [program = '', assets = ''] = process.argv.slice(2);
setProductionVariables();
const environment = readEnvironment();
const { settings } = readSettings(environment.contentDir, []);
try {
  await build({
    ...astroConfig(environment),
    configFile: false,
    outDir: assets,
    logLevel: 'warn',
    integrations: [languageRoutes(() => settings), keepProgram(program)],
  });
} catch (error) {
  const report = inspect(error);
  if (!isOfRenderer(report)) throw error;
  process.stderr.write(`${error instanceof Error ? error.message : report}\n`);
  process.exitCode = changedInterfaceExit;
}
