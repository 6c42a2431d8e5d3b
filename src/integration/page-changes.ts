import { archiveOf, type Lists, type PublishedBriefing } from '../model/archive.ts';
import { lastChange } from '../model/correction.ts';
import { citationsIn } from '../model/records.ts';
import { isFullDay, lastDay } from '../model/partial-date.ts';
import type { BriefingFile, Content } from '../content/read-content.ts';
import { soundRecords } from '../content/records.ts';
import { latest, type ChangeOf } from './sitemap.ts';

/** The part of the content that says when pages changed. */
interface Dated extends Pick<Content, 'agreements'> {
  briefings: readonly Pick<BriefingFile, 'slug' | 'path' | 'data'>[];
}

/** How far it is known when the briefings of a page changed; all days ISO 8601. */
interface Changes {
  /** The latest day that is known. */
  known?: string | undefined;
  /** The last day on which one may have changed of which no day is known. */
  possible?: string | undefined;
}

/**
 * When pages last changed, by their path below the home page, e.g. "pairs/la-vn/": a briefing on the
 * day of its latest correction, else its own; a list with the latest of its briefings. A page that
 * shows no briefing has no such day, nor has one whose latest briefing may be one of which only the
 * month or year is known, or an inferred day.
 */
export function pageChanges(content: Dated): ChangeOf {
  const pages = new Map<string, Changes>();
  const add = (path: string, { known, possible }: Changes) => {
    const before = pages.get(path);
    pages.set(path, {
      known: latest([before?.known, known]),
      possible: latest([before?.possible, possible]),
    });
  };
  for (const [folder, byId] of listsByFolder(content)) {
    for (const [id, briefings] of byId) {
      const changes = changesOf(briefings);
      add(`${folder}/${id.toLowerCase()}/`, changes);
      add(`${folder}/`, changes);
    }
  }
  pages.set('', pages.get('briefings/') ?? {});
  return (path) => {
    const [folder = '', id = ''] = path.toLowerCase().split('/');
    const list = path === '' ? '' : `${folder}/${id}/`;
    if (pages.has(list)) return lastDayOf(pages.get(list));
    return id === '' || /^\d+$/.test(id) ? lastDayOf(pages.get(`${folder}/`)) : undefined;
  };
}

function changesOf(briefings: readonly PublishedBriefing[]): Changes {
  return {
    known: latest(briefings.map(dayOf)),
    possible: latest(
      briefings.map((briefing) => (dayOf(briefing) ? undefined : lastDay(briefing.date))),
    ),
  };
}

function lastDayOf({ known, possible }: Changes = {}): string | undefined {
  return known !== undefined && (possible === undefined || possible <= known) ? known : undefined;
}

/** The briefings that each page of a folder shows, by the page's id. */
function listsByFolder({
  briefings: files,
  agreements: records,
}: Dated): [folder: string, lists: Lists][] {
  const published = files.flatMap(({ slug, path, data }) =>
    data && !data.draft ? [{ ...data, slug, path }] : [],
  );
  const archive = archiveOf(published);
  const { briefings, pairs, countries, mentions, sectors, sources, years } = archive;
  const ledger = { agreements: soundRecords(records), conflicts: new Map<string, never>() };
  const citations = citationsIn(briefings, ledger);
  const { agreements, people, organisations } = citations;
  const corrected = briefings.filter(({ corrections }) => corrections.length > 0);
  const withFigures = briefings.filter(({ figures }) => figures.length > 0);
  return [
    ['briefings', new Map(briefings.map((briefing) => [briefing.slug, [briefing]]))],
    ['corrections', new Map([['', corrected]])],
    ['pairs', pairs],
    ['figures', archiveOf(withFigures).pairs],
    ['countries', countries],
    ['countries', mentions],
    ['sectors', sectors],
    ['sources', sources],
    ['archive', years],
    ['agreements', agreements],
    ['people', people],
    ['organisations', organisations],
  ];
}

function dayOf(briefing: PublishedBriefing): string | undefined {
  const isKnown = isFullDay(briefing.date) || briefing.corrections.length > 0;
  return isKnown ? lastChange(briefing) : undefined;
}
