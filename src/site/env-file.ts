import { existsSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { decode, readBytes } from '../content/parse/decode.ts';

/**
 * Sets the environment variables that the project's file `.env` names. Those that are set already, even
 * to nothing, stay as they are. Commands call it first; the processes that they start inherit all.
 *
 * @throws a message for the operator where it is not UTF-8, with or without a byte-order mark.
 */
export function readEnvFile(file = '.env'): void {
  if (!existsSync(file)) return;
  const { text = '', problems } = decode(readBytes(file));
  for (const { message } of problems) throw new Error(`${file}: ${message}`);
  for (const [name, value] of Object.entries(parseEnv(text))) process.env[name] ??= value;
}
