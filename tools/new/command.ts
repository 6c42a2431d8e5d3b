import { readFileSync } from 'node:fs';
import { readEnvironment } from '../../src/site/environment.ts';
import { messageOf, runCommand } from '../run-command.ts';
import { RefusedReport } from './layout/report-text.ts';
import { newBriefing } from './new-briefing.ts';
import { newOptions, usage } from './options.ts';

/** As shells say that a program was interrupted: 128 and the number of the signal. */
const interrupted = 130;

await runCommand(
  async () => {
    const options = newOptions(process.argv.slice(2));
    const printed =
      options === 'help'
        ? `${usage}\n`
        : await newBriefing(options, {
            environment: readEnvironment(),
            isTerminal: process.stdin.isTTY,
            read: bytesOf,
          });
    if (printed !== undefined) process.stdout.write(printed);
    else {
      process.stderr.write('Nothing was written.\n');
      process.exitCode = interrupted;
    }
  },
  (error) => (error instanceof RefusedReport ? 1 : 2),
);

function bytesOf(file = '-'): Uint8Array {
  try {
    return readFileSync(file === '-' ? process.stdin.fd : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reasons: Record<string, string> = {
      EISDIR: `${file} is a folder, expected a file`,
      ENOENT: `there is no file ${file}`,
    };
    throw new Error(`The report cannot be read: ${reasons[code] ?? messageOf(error)}.`, {
      cause: error,
    });
  }
}
