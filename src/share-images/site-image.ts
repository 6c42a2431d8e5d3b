import { siteDescription } from '../site/settings.ts';
import { colours, edge } from './palette.ts';
import { doubleRule, line, sheet, wordmark } from './frame.ts';

/** The picture of pages that are about no one pair, as SVG: a nameplate. */
export function sitePicture(): string {
  const look = { size: 37, weight: 400, fill: colours.soft, spacing: 0 } as const;
  return sheet(
    wordmark({ x: edge, y: 330, size: 204 }),
    doubleRule(402),
    line(siteDescription, { x: edge, y: 472, ...look }),
  );
}
