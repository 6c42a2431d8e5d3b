import type { CustomRecord } from 'pagefind';
import { dateInWords } from '../format/date.ts';
import { pairName } from '../format/pair-name.ts';
import { chronologicalKey, yearOf } from '../model/partial-date.ts';
import { pairsAmong } from '../model/pair.ts';
import type { Briefing } from '../model/briefing.ts';
import type { FilterKey, ResultMeta } from '../search/index-fields.ts';
import { everyBriefing, orderKey } from '../search/index-fields.ts';

/**
 * A briefing as the search index holds it. Its address leaves out the path at which the site is
 * served; Pagefind's `baseUrl` adds it in the browser.
 *
 * @param text the body's words.
 * @param sourceName the name of the briefing's source.
 * @param spellings other spellings of its countries.
 */
export function searchRecord(
  { slug, ...briefing }: Briefing & { slug: string },
  text: string,
  sourceName: string,
  spellings: readonly string[],
): CustomRecord {
  const pairs = pairsAmong(briefing.countries);
  const meta: ResultMeta = {
    title: briefing.title,
    date: dateInWords(briefing.date),
    source: sourceName,
    pairs: pairs.map(pairName).join(', '),
    spellings: [...spellings, everyBriefing].join(', '),
  };
  const filters: Record<FilterKey, string[]> = {
    pair: pairs,
    country: briefing.countries.map((code) => code.toLowerCase()),
    sector: briefing.sector,
    source: [briefing.source],
    year: [yearOf(briefing.date)],
  };
  return {
    url: `/briefings/${slug}/`,
    language: 'en',
    content: `${briefing.summary}\n${text}`,
    meta: { ...meta },
    filters,
    sort: { [orderKey]: `${orderOf(briefing.date)} ${slug}` },
  };
}

/** A text whose ascending order is the newest first: the digits of the date count down. */
export function orderOf(date: string): string {
  return chronologicalKey(date).replace(/\d/g, (digit) => String(9 - Number(digit)));
}
