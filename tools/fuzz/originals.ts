import { readdirSync, readFileSync } from 'node:fs';

/** The folders of real content whose files are changed. */
export const bases = ['content', 'tests/fixtures/content'] as const;
export type Base = (typeof bases)[number];

/** A real content file. */
export interface Original {
  base: Base;
  /** Below the base: "briefings/2026/x.md". */
  path: string;
  bytes: Buffer;
}

/** All files of both folders, in an order that is the same everywhere. */
export function readOriginals(): Original[] {
  return bases.flatMap((base) =>
    readdirSync(base, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|yml)$/.test(path))
      .sort()
      .map((path) => ({ base, path, bytes: readFileSync(`${base}/${path}`) })),
  );
}
