import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/**
 * Sets the environment variables that the project's file `.env` names. Those that are set already, even
 * to nothing, stay as they are. Commands call it first; the processes that they start inherit all.
 *
 * @throws a message for the operator where it is not UTF-8, with or without a byte-order mark.
 */
export function readEnvFile(file = '.env'): void {
  if (!existsSync(file)) return;
  const variables = parseEnv(textOf(file));
  for (const [name, value] of Object.entries(variables)) process.env[name] ??= value;
}

function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Error(`${file}: These bytes are not UTF-8; save the file as UTF-8.`, {
      cause: error,
    });
  }
}
