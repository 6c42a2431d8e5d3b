import { utimesSync } from 'node:fs';
import { readEnvironment } from '../../src/site/environment.ts';
import { runCommand } from '../run-command.ts';
import { verifySite } from './verify-site.ts';

await runCommand(() => {
  const { outDir, cacheDir } = readEnvironment();
  const { files, ...differences } = verifySite(outDir, cacheDir);
  // A build keeps files that have the dates of its record.
  for (const file of differences.changed) utimesSync(`${outDir}/${file}`, new Date(), new Date());
  const lines = Object.entries(differences).flatMap(([how, paths]) =>
    paths.map((path) => `${outDir}/${path}: ${how}\n`),
  );
  process.stdout.write(lines.join(''));
  if (lines.length === 0) {
    process.stdout.write(`All ${files} files in ${outDir}/ are as the last build wrote them.\n`);
    return;
  }
  process.stderr.write(
    'Build again to replace the changed and missing files; remove the added ones.\n',
  );
  process.exitCode = 1;
});
