import { formatNumber } from '../../locale.ts';
import { briefings } from './counts.ts';

// Words of scripts that save parts of pages as files. Each is exported separately, so that a script bundles only those that it uses.

export { notLoaded } from './start.ts';

// In a saved chart.
export const title = ({ page, title }: { page: string; title: string }) => `${page}: ${title}`;
export const source = ({ site }: { site: string }) => `Source: ${site}`;
/** Who states what the chart shows, where it does not say so itself. */
export const statedBy = ({ names }: { names: readonly string[] }) =>
  `Stated by: ${names.join('; ')}`;
export const latestReport = ({ date }: { date: string }) => `Latest report: ${date}`;
export const saved = ({ date }: { date: string }) => `Saved on ${date}`;
export const licence = ({ name }: { name: string }) => `Licence: ${name}`;

// Below the results of a search.
export const tickedOnly = 'Only the results that I tick';
/** The name of the box beside a result. */
export const tick = ({ title }: { title: string }) => `Save “${title}”`;
export const nothingTicked = 'Please tick a result first.';
export const savedResults = ({ count, total }: { count: number; total: number }) =>
  count < total
    ? `Saved the first ${formatNumber(count)} of ${briefings(total)}. Use the filters to choose others.`
    : `Saved ${briefings(count)}.`;
