import type { Content } from '../../src/content/read-content.ts';

/** The countries that briefings are about, those of most briefings first. */
export function usualCountries({ briefings }: Content): string[] {
  const times = new Map<string, number>();
  for (const { data } of briefings) {
    for (const code of data?.countries ?? []) times.set(code, (times.get(code) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([code]) => code);
}
