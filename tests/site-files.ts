import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { filesBelow } from '../src/content/parse/files-below.ts';

/** The folder of the built fixture site. */
export const folder = inject('siteFolder');

/** Every file of it. */
export const files = filesBelow(folder);

/** Returns the text of a file of the site. */
export const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Its pages, besides those that only redirect from former addresses. */
export const pages = files.filter(
  (path) => path.endsWith('.html') && !read(path).includes('http-equiv="refresh"'),
);
