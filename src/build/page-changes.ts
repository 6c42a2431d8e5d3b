import { archiveOf, type Lists, type PublishedBriefing } from '../model/archive.ts';
import { lastChange } from '../model/correction.ts';
import { citationsIn } from '../model/ledger.ts';
import { isFullDay } from '../model/partial-date.ts';
import type { BriefingFile, Content } from '../reading/content.ts';
import { soundRecords } from '../reading/records.ts';
import { latest, type ChangeOf } from './sitemap.ts';

/** The part of the content that says when pages changed. */
interface Dated extends Pick<Content, 'agreements'> {
  briefings: readonly Pick<BriefingFile, 'slug' | 'path' | 'data'>[];
}

/**
 * When pages last changed, by their path below the home page, e.g. "pairs/la-vn/": a briefing on the
 * day of its latest correction, else its own; a list with the latest of its briefings. A page that
 * shows no briefing has no such day, nor has one of which only the month or year is known.
 */
export function pageChanges(content: Dated): ChangeOf {
  const days = new Map<string, string | undefined>();
  const lists = listsByFolder(content);
  for (const [folder, byId] of lists) {
    for (const [id, briefings] of byId) {
      const path = `${folder}/${id.toLowerCase()}/`;
      days.set(path, latest([days.get(path), ...briefings.map(dayOf)]));
      days.set(`${folder}/`, latest([days.get(`${folder}/`), days.get(path)]));
    }
  }
  days.set('', days.get('briefings/'));
  return (path) => {
    const [folder = '', id = ''] = path.toLowerCase().split('/');
    const list = path === '' ? '' : `${folder}/${id}/`;
    if (days.has(list)) return days.get(list);
    return id === '' || /^\d+$/.test(id) ? days.get(`${folder}/`) : undefined;
  };
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
