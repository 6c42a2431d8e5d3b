import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const digestLength = 32;

/**
 * Pictures that were drawn before, in a folder for what they were drawn by: other folders beside it
 * are cleared away. Each is kept behind its digest, so that a damaged one is drawn anew.
 */
export class KeptPictures {
  #folder: string;

  /** @param key tells apart all that a picture follows from besides its name. */
  constructor(folder: string, key = drawingKey()) {
    this.#folder = join(folder, key);
    try {
      mkdirSync(this.#folder, { recursive: true });
      for (const name of readdirSync(folder)) {
        if (name !== key) rmSync(join(folder, name), { recursive: true, force: true });
      }
    } catch {
      return;
    }
  }

  /** The picture of this name, or else what `draw` makes. One that cannot be kept is only drawn. */
  async recall(name: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const path = join(this.#folder, `${name}.png`);
    const kept = soundPicture(path);
    if (kept) return kept;
    const picture = await draw();
    try {
      const aside = `${path}.${process.pid}`;
      writeFileSync(aside, Buffer.concat([digestOf(picture), picture]));
      renameSync(aside, path);
    } catch {
      return picture;
    }
    return picture;
  }
}

function soundPicture(path: string): Buffer | undefined {
  try {
    const kept = readFileSync(path);
    const picture = kept.subarray(digestLength);
    return digestOf(picture).equals(kept.subarray(0, digestLength)) ? picture : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(picture: Buffer): Buffer {
  return hash('sha256', picture, 'buffer');
}

/** A hash of the code that draws, of what it draws with, and of the names that Node brings. */
function drawingKey(): string {
  const folders = ['src/share-images', 'src/charts', 'src/format', 'src/model'];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(folder, name)),
  );
  const texts = [...sources, 'src/site/settings.ts', 'package-lock.json'].map((path) =>
    readFileSync(path, 'utf8'),
  );
  return hash('sha256', [...texts, process.version].join('\0')).slice(0, 16);
}
