import { dateInWords, precisionInWords } from '../format/date.ts';
import { countryName, pairName } from '../format/country-names.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { lastChange } from '../model/correction.ts';
import { compareText } from '../model/order.ts';
import { pairsAmong } from '../model/pair.ts';
import { isFullDay } from '../model/partial-date.ts';
import { widthFor } from '../model/picture.ts';
import type { Sector } from '../model/sector.ts';
import type { Source } from '../model/source.ts';
import { bodyHtml } from '../site/body-html.ts';
import { briefingUrl, countriesUrl, pairsUrl, pictureUrl, sectorsUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';
import { permanentId } from './ids.ts';

/** A briefing in a feed of any format. */
export interface FeedEntry {
  /** As `permanentId` makes it; of a site without ids, its address. */
  id: string;
  /** Its absolute address. */
  url: string;
  title: string;
  /** The address of the first picture. */
  image?: string | undefined;
  /** The summary, as plain text. */
  summary: string;
  /** The whole text, corrections, source and date, as HTML that needs no address of its own. */
  html: string;
  /** When it went online, or else the day of the report; absent where neither is known for certain. */
  published?: Date | undefined;
  /** When it was last changed, as `lastChange` has it. */
  updated: Date;
  /** The address of the report. */
  report?: string | undefined;
  subjects: { id: string; label: string; scheme: string }[];
}

/** The names of what briefings refer to by id. */
interface Names {
  sectors: ReadonlyMap<string, Sector>;
  sources: ReadonlyMap<string, Source>;
}

/** Returns the entry of a briefing. @param home the absolute address of the home page. */
export function feedEntry(briefing: PublishedBriefing, names: Names, home: URL): FeedEntry {
  const { slug, title, summary, date, countries, sector, url: report } = briefing;
  const online = briefing.published ?? (isFullDay(date) ? date : undefined);
  const absolute = (path: string) => new URL(path, home).href;
  const url = absolute(briefingUrl(slug));
  const [picture] = briefing.pictures ?? [];
  const image = picture && absolute(pictureUrl(picture, widthFor(picture, widthInFeed)));
  const subjectsIn = (list: string, ids: readonly string[], labelOf: (id: string) => string) =>
    ids.map((id) => ({ id, label: labelOf(id), scheme: absolute(list) }));
  return {
    id: permanentId(briefingUrl(slug)) ?? url,
    url,
    title,
    image,
    summary,
    html:
      standalone(bodyHtml(briefing), url) +
      aboutReport(briefing, names.sources.get(briefing.source)?.name ?? briefing.source, url),
    published: online === undefined ? undefined : new Date(online),
    updated: new Date(lastChange(briefing)),
    report,
    subjects: [
      ...subjectsIn(pairsUrl, pairsAmong(countries), pairName),
      ...subjectsIn(countriesUrl, countries, countryName),
      ...subjectsIn(sectorsUrl, sector, (id) => names.sectors.get(id)?.label ?? id),
    ],
  };
}

/** Sorts briefings by their last change, the latest first. */
export function lastChangedFirst(briefings: readonly PublishedBriefing[]): PublishedBriefing[] {
  return briefings
    .map((briefing) => ({ briefing, changed: lastChange(briefing) }))
    .sort((a, b) => compareText(b.changed, a.changed))
    .map(({ briefing }) => briefing);
}

/** Returns the corrections of a briefing, its source and date, and a link to its page. */
function aboutReport(briefing: PublishedBriefing, source: string, url: string): string {
  const { date, corrections } = briefing;
  const known = [
    text.feeds.report({ source, date: dateInWords(date) }),
    precisionInWords(date),
  ].filter(Boolean);
  const corrected = corrections
    .toSorted((a, b) => compareText(b.date, a.date))
    .map(({ date, note }) => text.feeds.corrected({ date: dateInWords(date), note }));
  return [
    ...corrected.map((words) => `<p>${asHtml(words)}</p>`),
    `<p>${asHtml(known.join(' '))} <a href="${asHtml(url)}">${asHtml(text.feeds.readBriefing)}</a></p>`,
  ].join('');
}

/**
 * Returns the HTML of a body as programs show it among the texts of other sites: its addresses are absolute,
 * those of footnotes lead to the page, and it has no ids, which others could have, too.
 */
function standalone(html: string, page: string): string {
  return html.replace(startTag, (tag) =>
    tag.replace(attribute, (written, name: string, value = '') => {
      if (onlyOnPages.test(name)) return '';
      const isInternal = /^(?:href|src)$/.test(name) && /^[/#]/.test(value as string);
      return isInternal ? ` ${name}="${new URL(value as string, page).href}"` : written;
    }),
  );
}

/** Descriptions of pictures may contain ">". */
const startTag = /<[a-z](?:"[^"]*"|[^">])*>/g;
const attribute = / ([\w-]+)(?:="([^"]*)")?/g;
const onlyOnPages =
  /^(?:id|class|tabindex|srcset|sizes|loading|decoding|aria-describedby|data-.*)$/;

/** Programs that read feeds take no choice of widths. */
const widthInFeed = 960;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML. */
export function asHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
