/**
 * Runs a command. What it throws is a message for whoever typed it, on standard error.
 *
 * @param codeOf returns the exit code for what was thrown.
 */
export async function runCommand(
  run: () => unknown,
  codeOf: (error: unknown) => number = () => 2,
): Promise<void> {
  // A reader such as `head` may stop listening before the end.
  process.stdout.on('error', () => {});
  try {
    await run();
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = codeOf(error);
  }
}

/** Returns what was thrown, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
