import { readdir } from 'node:fs/promises';

/** Counts pages. Hugo also writes a redirect from `page/1/` to each long list; those are none. */
export async function pagesIn(site: string): Promise<number> {
  const paths = await readdir(site, { recursive: true });
  return paths.filter((path) => path.endsWith('.html') && !path.endsWith('page/1/index.html'))
    .length;
}
