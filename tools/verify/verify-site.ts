import { existsSync } from 'node:fs';
import { readRecord } from '../../src/output/site-record.ts';
import { isSame } from '../../src/output/staging-folder.ts';
import { filesIn, recordPath } from '../../src/output/staging.ts';

/** How a site differs from what its last build wrote; paths in code unit order. */
interface Differences {
  /** How many files the build wrote. */
  files: number;
  /** Files with other bytes. */
  changed: string[];
  missing: string[];
  /** Files that the build did not write. */
  added: string[];
}

/**
 * Compares the bytes of a site with the digests that its last build recorded.
 *
 * @throws a message for the operator where there is no record.
 */
export function verifySite(outDir: string, cacheDir: string): Differences {
  const record = readRecord(recordPath(outDir, cacheDir));
  if (record.size === 0) {
    throw new Error(
      `There is no record of a build of ${outDir}; run "npm run build" with the same OUT_DIR and CACHE_DIR first.`,
    );
  }
  const found = new Set(existsSync(outDir) ? filesIn(outDir) : []);
  return {
    files: record.size,
    changed: [...record]
      .filter(([file, known]) => found.has(file) && !isSame(`${outDir}/${file}`, known))
      .map(([file]) => file),
    missing: [...record.keys()].filter((file) => !found.has(file)),
    added: [...found].filter((file) => !record.has(file)).sort(),
  };
}
