import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Reads what `writeSealed` wrote; undefined where the file is missing or damaged. */
export function readSealed(path: string): unknown {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === hash('sha256', body) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a value as JSON behind its own digest, aside and then in one step.
 *
 * @throws where the file system refuses; what stood there stays, and nothing is left beside it.
 */
export function writeSealed(path: string, value: unknown): void {
  const body = JSON.stringify(value);
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}`;
  try {
    writeFileSync(aside, `${hash('sha256', body)}\n${body}`);
    renameSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
}
