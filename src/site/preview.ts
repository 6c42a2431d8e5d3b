import { relative } from 'node:path';
import { providedContent } from './content-provider.ts';

/** Returns the problems of briefings and the broken ones; none where pages are made for readers. */
export async function briefingsInPreview() {
  const { content, preview } = await providedContent();
  const byPath = Map.groupBy(preview?.problems ?? [], ({ path }) => relative('.', path));
  const problemsOf = ({ path }: { path: string }) => byPath.get(path) ?? [];
  const shown = new Set(content.briefings.flatMap(({ slug, data }) => (data ? slug : [])));
  const broken = (preview ? content.briefings : [])
    .filter(({ slug }) => !shown.has(slug))
    .map(({ slug, path }) => {
      const file = { slug, path: relative('.', path) };
      return { ...file, problems: problemsOf(file) };
    });
  return { problemsOf, broken };
}
