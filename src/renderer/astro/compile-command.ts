import { build } from 'astro';
import { readEnvironment } from '../../site/environment.ts';
import { ChangedInterface, changedInterfaceExit } from './changed-interface.ts';
import { astroConfig, setProductionVariables } from './config.ts';
import { keepProgram } from './keep-program.ts';

// Compiles all pages: the program that renders them goes to one folder, other files to another.
const [program = '', assets = ''] = process.argv.slice(2);
setProductionVariables();
try {
  await build({
    ...astroConfig(readEnvironment()),
    configFile: false,
    outDir: assets,
    logLevel: 'warn',
    integrations: [keepProgram(program)],
  });
} catch (error) {
  if (!(error instanceof ChangedInterface)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = changedInterfaceExit;
}
