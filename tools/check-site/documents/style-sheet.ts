import { placesIn } from '../../../src/content/parse/problem.ts';
import type { DocumentReader } from '../document.ts';

/** What a style sheet makes browsers ask for. */
export const readStyleSheet: DocumentReader = ({ text }) => {
  const placeOf = placesIn(text);
  const links = addressesInStyle(text).map(
    ({ url, index }) => ({ url, use: 'fetched', ...placeOf(index) }) as const,
  );
  return { links, findings: [] };
};

/** The addresses in CSS with their positions, but of data that stand in it. */
export function addressesInStyle(style: string): { url: string; index: number }[] {
  const asked = style.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gi);
  return Array.from(asked, ({ 2: url, 4: imported, index }) => ({
    url: url ?? imported ?? '',
    index,
  })).filter(({ url }) => !url.startsWith('data:'));
}
