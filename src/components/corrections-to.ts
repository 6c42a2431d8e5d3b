import { readEnvironment } from '../site/environment.ts';

/** Where readers report mistakes, as in `Environment`: every briefing's page asks. */
export const { correctionsTo } = readEnvironment();

/** What a link to where mistakes are reported carries: that it leads out, if it does. */
export function reportLink(url: string) {
  return { href: url, ...(url.startsWith('https:') && { rel: 'noopener external' }) };
}
