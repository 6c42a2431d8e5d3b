import { langOf } from '../site/content-language.ts';
import { asHtml } from '../site/html.ts';
import { dateInWords } from '../format/date.ts';
import { countryName, pairName } from '../format/country-names.ts';
import { stepInWords } from '../format/agreement.ts';
import { projectStepInWords } from '../format/project.ts';
import { reportInWords } from '../format/report.ts';
import type { AgreementWithStatus } from '../model/agreement-status.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { readableUrl } from '../model/archived.ts';
import { isCountryCode } from '../model/country.ts';
import { lastChange, type PlacedCorrection } from '../model/correction.ts';
import { compareText } from '../model/order.ts';
import { pairsAmong } from '../model/pair.ts';
import { firstDay, isFullDay } from '../model/partial-date.ts';
import { widthFor } from '../model/picture.ts';
import type { ProjectWithStatus } from '../model/project-status.ts';
import type { Sector } from '../model/sector.ts';
import type { Source } from '../model/source.ts';
import { bodyHtml } from '../site/body-html.ts';
import {
  agreementUrl,
  briefingUrl,
  correctionUrl,
  countriesUrl,
  pairsUrl,
  pictureUrl,
  projectUrl,
  sectorsUrl,
} from '../site/urls.ts';
import { text } from '../text/text.ts';
import { permanentId, type FirstAddresses } from './ids.ts';

/** A briefing, an agreement, a project, a correction or an edition in a feed of any format. */
export interface FeedEntry {
  /** As `permanentId` makes it; of a site without ids, its address. */
  id: string;
  /** The absolute address of its page. */
  url: string;
  title: string;
  /** Of the title, the summary and the text, where it is not that of the feed, BCP 47. */
  language?: string | undefined;
  /** The address of the first picture. */
  image?: string | undefined;
  /** As plain text; absent where programs that would send it in place of the text are to send the text. */
  summary?: string | undefined;
  /** The whole text, corrections, source and date, as HTML whose addresses are absolute. */
  html: string;
  /** When it went online, or else the day of the report; absent where neither is known for certain. */
  published?: Date | undefined;
  /** When it was last changed, as `lastChange` has it. */
  updated: Date;
  /** The address of the report, or of its copy where the report is gone. */
  report?: string | undefined;
  subjects: { id: string; label: string; scheme: string }[];
}

/** What entries are made with. */
export interface EntryContext {
  sectors: ReadonlyMap<string, Sector>;
  sources: ReadonlyMap<string, Source>;
  firstAddresses: FirstAddresses;
  /** The absolute address of the home page. */
  home: URL;
  /** The entries of briefings that were made with it, as a briefing is in several feeds. */
  made: WeakMap<PublishedBriefing, FeedEntry>;
}

/** An agreement with the published briefing that reports its latest step. */
export interface FollowedAgreement extends Pick<AgreementWithStatus, 'id' | 'agreement' | 'step'> {
  report?: PublishedBriefing | undefined;
}

/** A project with the published briefing that reports its latest step. */
export interface FollowedProject extends Pick<ProjectWithStatus, 'id' | 'project' | 'step'> {
  report?: PublishedBriefing | undefined;
}

/** Returns the entry of a briefing. */
export function feedEntry(briefing: PublishedBriefing, context: EntryContext): FeedEntry {
  const entry = context.made.get(briefing) ?? newEntry(briefing, context);
  context.made.set(briefing, entry);
  return entry;
}

function newEntry(briefing: PublishedBriefing, context: EntryContext): FeedEntry {
  const { title, summary, countries, sector } = briefing;
  const { sources, home } = context;
  const { url, ...place } = placeOf(briefingUrl(briefing.slug), context);
  const [picture] = briefing.pictures ?? [];
  return {
    ...place,
    url,
    title,
    language: langOf(briefing.language),
    image: picture && new URL(pictureUrl(picture, widthFor(picture, widthInFeed)), home).href,
    summary,
    html: standalone(bodyHtml(briefing), url) + aboutReport(briefing, sources, url),
    ...daysOf(briefing),
    report: readableUrl(briefing),
    subjects: subjectsOf(countries, sector, context),
  };
}

/** Returns the entry of the latest step of an agreement; its next step is another entry. */
export function agreementEntry(
  { id, agreement, step, report }: FollowedAgreement,
  context: EntryContext,
): FeedEntry {
  const { title, kind, parties, sectors } = agreement;
  return stepEntry(
    {
      ...{ title, step, report, url: agreementUrl(id), more: text.feeds.readAgreement },
      status: stepInWords(kind, step.status, step.inferred),
      subjects: subjectsOf(parties.filter(isCountryCode), sectors, context),
    },
    context,
  );
}

/** Returns the entry of the latest step of a project; its next step is another entry. */
export function projectEntry(
  { id, project, step, report }: FollowedProject,
  context: EntryContext,
): FeedEntry {
  const { name: title, countries, sectors } = project;
  return stepEntry(
    {
      ...{ title, step, report, url: projectUrl(id), more: text.feeds.readProject },
      status: projectStepInWords(step),
      subjects: subjectsOf(countries, sectors, context),
    },
    context,
  );
}

/** What the entry of a step of an agreement or a project is made of. */
interface Step extends Pick<FeedEntry, 'title' | 'url' | 'subjects'> {
  step: { status: string; date: string; note?: string | undefined };
  /** In words. */
  status: string;
  report: PublishedBriefing | undefined;
  /** The words of the link to its page. */
  more: string;
}

function stepEntry(
  { title, step, status, report, subjects, more, url: internal }: Step,
  context: EntryContext,
): FeedEntry {
  const { url, ...place } = placeOf(internal, context, `#${step.status}-${step.date}`);
  const summary = text.agreement.step({ status, date: dateInWords(step.date) });
  const notes = [`${title}: ${summary}.`, step.note ?? ''].filter(Boolean);
  return {
    ...place,
    url,
    title: text.feeds.step({ step: status, title }),
    summary,
    html:
      paragraphs(notes) +
      (report ? link(report.title, new URL(briefingUrl(report.slug), context.home).href) : '') +
      link(more, url),
    ...(report ? daysOf(report) : { updated: new Date(firstDay(step.date)) }),
    report: report && readableUrl(report),
    subjects,
  };
}

/** Returns the entry of a correction. @param number of those of its briefing and day. */
export function correctionEntry(
  { slug, title, date, note, fields }: PlacedCorrection,
  number: number,
  context: EntryContext,
): FeedEntry {
  const { id } = placeOf(briefingUrl(slug), context, `#correction-${date}-${number}`);
  const url = new URL(correctionUrl(slug), context.home).href;
  const changed = fields.map((field) => text.kinds.correctableField[field]).join(', ');
  return {
    id,
    url,
    title: text.feeds.correctionOf({ title }),
    summary: note,
    html:
      paragraphs([note, text.briefing.changed({ fields: changed })]) +
      link(text.feeds.readBriefing, url),
    published: new Date(date),
    updated: new Date(date),
    subjects: [],
  };
}

/** Returns the absolute address of a page, and the id of the entry on it or on a part of it. */
export function placeOf(internal: string, { firstAddresses, home }: EntryContext, part = '') {
  const url = new URL(internal, home).href;
  return { id: permanentId(internal, firstAddresses, part) ?? url + part, url };
}

function daysOf(briefing: PublishedBriefing): Pick<FeedEntry, 'published' | 'updated'> {
  const { date, published = isFullDay(date) ? date : undefined } = briefing;
  return {
    published: published === undefined ? undefined : new Date(published),
    updated: new Date(lastChange(briefing)),
  };
}

export function subjectsOf(
  countries: readonly string[],
  sectorIds: readonly string[],
  { sectors, home }: EntryContext,
): FeedEntry['subjects'] {
  const subjectsIn = (list: string, ids: readonly string[], labelOf: (id: string) => string) =>
    ids.map((id) => ({ id, label: labelOf(id), scheme: new URL(list, home).href }));
  return [
    ...subjectsIn(pairsUrl(), pairsAmong(countries), pairName),
    ...subjectsIn(countriesUrl(), countries, countryName),
    ...subjectsIn(sectorsUrl(), sectorIds, (id) => sectors.get(id)?.label ?? id),
  ];
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((words) => `<p>${asHtml(words)}</p>`).join('');
}

function link(words: string, address: string): string {
  return `<p><a href="${asHtml(address)}">${asHtml(words)}</a></p>`;
}

/** Returns the corrections of a briefing, its source and date, and a link to its page. */
function aboutReport(
  briefing: PublishedBriefing,
  sources: EntryContext['sources'],
  url: string,
): string {
  const { corrections } = briefing;
  const corrected = corrections
    .toSorted((a, b) => compareText(b.date, a.date))
    .map(({ date, note }) => text.feeds.corrected({ date: dateInWords(date), note }));
  return [
    paragraphs(corrected),
    `<p>${asHtml(reportInWords(briefing, sources))} <a href="${asHtml(url)}">${asHtml(text.feeds.readBriefing)}</a></p>`,
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
