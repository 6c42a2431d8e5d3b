import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openProject } from '../../tests/project.ts';
import { writeArchive } from '../bench/archive.ts';
import { runCommand } from '../run-command.ts';
import { tryEdits } from './try-edits.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

// Compares a site that is built again after each of many edits with one that is built from nothing.
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      edits: { type: 'string', default: '100' },
      every: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      briefings: { type: 'string', default: '1000' },
      content: { type: 'string' },
    },
  });
  const [edits, every, seed] = [values.edits, values.every, values.seed].map(Number) as [
    number,
    number,
    number,
  ];
  const folder = mkdtempSync(join(tmpdir(), 'random-edits-'));
  const content = join(folder, 'content');
  if (values.content === undefined) {
    writeArchive(content, { briefings: Number(values.briefings), seed, withRecords: true });
  } else cpSync(values.content, content, { recursive: true });
  const project = openProject();
  const build = (outDir: string, cacheDir: string) =>
    project.build([], { CONTENT_DIR: content, OUT_DIR: outDir, CACHE_DIR: cacheDir });
  let [count, differing] = [0, 0];
  await tryEdits(
    { content, folder, build },
    { edits, every, seed },
    ({ kind, paths, isAccepted }) =>
      say(`${(count += 1)} ${kind}: ${paths.join(', ')}${isAccepted ? '' : ' (refused)'}`),
    ({ edits, files }) => {
      differing += 1;
      const kinds = edits.map(({ kind }) => kind).join(', ');
      process.stdout.write(`After ${count} edits, the last of them ${kinds}:\n`);
      for (const file of files) process.stdout.write(`  ${file}\n`);
    },
  );
  project.remove();
  if (differing === 0) rmSync(folder, { recursive: true });
  else say(`The content, and the sites that differ, are in ${folder}/.`);
  process.exitCode = differing > 0 ? 1 : 0;
});
