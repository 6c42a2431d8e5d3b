import { positionsIn } from '../../../src/content/parse/problem.ts';
import type { DocumentReader } from '../finding.ts';

/** Reads what a style sheet makes browsers ask for. */
export const readStyleSheet: DocumentReader = (text) => {
  const placeOf = positionsIn(text);
  return {
    links: addressesInStyle(text).map(({ url, index }) => ({
      ...{ url, use: 'fetched' },
      ...placeOf(index),
    })),
  };
};

/** Returns the addresses in CSS with their positions; `data:` addresses are left out. */
export function addressesInStyle(style: string): { url: string; index: number }[] {
  const asked = style.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gi);
  return Array.from(asked, ({ 2: url, 4: imported, index }) => ({
    url: url ?? imported ?? '',
    index,
  })).filter(({ url }) => !url.startsWith('data:'));
}
