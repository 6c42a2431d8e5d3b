import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

/**
 * Sets the environment variables that the project's file `.env` names. Those that are set already, even
 * to nothing, stay as they are. Commands call it first; the processes that they start inherit all.
 */
export function readEnvFile(file = '.env'): void {
  if (existsSync(file)) loadEnvFile(file);
}
