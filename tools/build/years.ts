import { isPublished } from '../../src/content/published.ts';
import type { Content } from '../../src/content/read-content.ts';
import { yearOf } from '../../src/model/partial-date.ts';

/** Returns the years of the published briefings, the latest first. */
export function yearsIn({ briefings }: Pick<Content, 'briefings'>): string[] {
  const years = briefings.filter(isPublished).map(({ data }) => yearOf(data.date));
  return [...new Set(years)].sort().reverse();
}
