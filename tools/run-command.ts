import { readEnvFile } from '../src/site/env-file.ts';

/**
 * Runs a command, with the variables of the file `.env`. What it throws is a message for the person who ran it, on standard error. Ignores
 * that the reader of the output has closed it.
 *
 * @param codeOf returns the exit code for what was thrown.
 */
export async function runCommand(
  run: () => unknown,
  codeOf: (error: unknown) => number = () => 2,
): Promise<void> {
  ignoreClosedOutput();
  try {
    readEnvFile();
    await run();
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = codeOf(error);
  }
}

/** Goes on where the reader of the output, such as `head`, has stopped before its end. */
export function ignoreClosedOutput(): void {
  for (const output of [process.stdout, process.stderr]) {
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Returns what was thrown, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
