import { relative } from 'node:path';
import type { PublishedBriefing } from '../model/archive.ts';
import type { Problem } from '../content/parse/problem.ts';
import { providedContent } from './content-provider.ts';

/** A briefing's file that no page can be made of, and why. */
export interface BrokenBriefing {
  slug: string;
  /** Its file, from the project's folder. */
  path: string;
  problems: readonly Problem[];
}

/** What only editors are shown of briefings. Nothing of it where pages are made for readers. */
export interface BriefingsInPreview {
  problemsOf(briefing: PublishedBriefing): readonly Problem[];
  broken: BrokenBriefing[];
}

/** What the dev server shows of briefings with problems. */
export async function briefingsInPreview(): Promise<BriefingsInPreview> {
  const { content, preview } = await providedContent();
  if (!preview) return { problemsOf: () => [], broken: [] };
  const byPath = Map.groupBy(preview.problems, ({ path }) => relative('.', path));
  const problemsOf = ({ path }: { path: string }) => byPath.get(path) ?? [];
  const shown = new Set(content.briefings.flatMap(({ slug, data }) => (data ? slug : [])));
  const broken = content.briefings
    .filter(({ slug }) => !shown.has(slug))
    .map(({ slug, path }) => {
      const file = { slug, path: relative('.', path) };
      return { ...file, problems: problemsOf(file) };
    });
  return { problemsOf, broken };
}
