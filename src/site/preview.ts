import { relative } from 'node:path';
import { otherLanguage } from '../text/language.ts';
import { providedContent } from './content-provider.ts';

/**
 * Returns the problems of briefings, or of their translations into the language of the page, and the broken ones; none where
 * pages are made for readers.
 */
export async function briefingsInPreview() {
  const { content, preview } = await providedContent();
  const byPath = Map.groupBy(preview?.problems ?? [], ({ path }) => relative('.', path));
  const translation = `.${otherLanguage()}.md`;
  const problemsOf = ({ path }: { path: string }) =>
    byPath.get(path.replace(/\.md$/, translation)) ?? byPath.get(path) ?? [];
  const shown = new Set(content.briefings.flatMap(({ slug, data }) => (data ? slug : [])));
  const broken = (preview ? content.briefings : [])
    .filter(({ slug }) => !shown.has(slug))
    .map(({ slug, path }) => {
      const file = { slug, path: relative('.', path) };
      return { ...file, problems: problemsOf(file) };
    });
  return { problemsOf, broken };
}
