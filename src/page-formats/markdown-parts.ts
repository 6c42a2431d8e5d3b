import { statusDate, statusInWords } from '../format/agreement.ts';
import { dateInWords } from '../format/date.ts';
import {
  attributionInWords,
  hasAddedUnit,
  measureInWords,
  printedInFull,
  qualifiersOf,
  unitNote,
  whenInWords,
} from '../format/figure.ts';
import type { AgreementWithStatus } from '../model/agreement-status.ts';
import type { Names } from '../model/attribution.ts';
import type { PlacedFigure } from '../model/placed-figure.ts';
import { briefingUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';
import type { z } from 'zod';
import type { BriefingEntry, CopyJson, Reference, tail, TranslationJson } from './fields.ts';
import type { DisagreementJson, ProjectEntry, TextJson } from './lists.ts';
import type { References } from './references.ts';
import { escaped, heading, link, list, section, table } from './markdown.ts';

// Parts of the Markdown of several kinds of pages.

export function linkTo({ name, url }: Pick<Reference, 'name' | 'url'>): string {
  return link(name, url);
}

/** Returns the figures with their periods and sources; nothing where there are none. */
export function figureBlocks(figures: readonly PlacedFigure[], names: Names): string[] {
  if (figures.length === 0) return [];
  const { what, period, value, attributedTo } = text.figure;
  const rows = figures.map((figure) => {
    const printed = printedInFull({ ...figure, derived: undefined });
    const attribution = link(attributionInWords(figure, names), figure.page);
    return [
      escaped(measureInWords(figure)),
      escaped(whenInWords(figure)),
      escaped([printed, qualifiersOf(figure)].filter(Boolean).join(', ')),
      figure.note === undefined ? attribution : `${attribution}. ${escaped(figure.note)}`,
    ];
  });
  return [
    table([what, period, value, attributedTo], rows),
    figures.some(hasAddedUnit) ? escaped(unitNote()) : '',
  ];
}

export function briefingList(briefings: readonly BriefingEntry[]): string {
  return list(briefings.map(briefingLink));
}

function briefingLink({ title, url, source_name, date }: BriefingEntry): string {
  return `${link(title, url)}, ${escaped(source_name)}, ${escaped(dateInWords(date))}`;
}

export function disagreementBlocks(
  { name, claims, why }: z.infer<typeof DisagreementJson>,
  absolute: (url: string) => string,
): string[] {
  const items = claims.map(({ says, by, briefing, url }) => {
    const address = briefing === null ? url : absolute(briefingUrl(briefing));
    return `${escaped(says)}: ${link(by, address)}`;
  });
  return [heading(3, name), list(items), escaped(why)];
}

/** Returns a link to a dated copy; nothing where there is none. */
export function copyLink(copy: CopyJson | null): string[] {
  return copy ? [link(text.briefing.copyOf(dateInWords(copy.date)).join(''), copy.url)] : [];
}

export function textLink({ title, url, archived, registry, number }: z.infer<typeof TextJson>) {
  const place = [registry, number].filter(Boolean).join(', ');
  return [`${link(title, url)} (${escaped(place)})`, ...copyLink(archived)].join(', ');
}

/** Says what is known of a translation. */
export function translationBlock(translation: TranslationJson | null): string {
  if (!translation) return '';
  const { isTranslation, translatedBy, isOutdated } = text.briefing;
  const { original, translator, is_outdated } = translation;
  return [
    isTranslation(link(original, original)).join(''),
    translator === null ? '' : escaped(translatedBy({ translator })),
    is_outdated ? escaped(isOutdated) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

type Tail = { [Field in keyof typeof tail]: z.infer<(typeof tail)[Field]> };

/** Says how a page is cited and under which licence it is. */
export function tailBlocks(title: string, { cite_as, licence }: Tail): string {
  const ofLicence = text.shell.licence(link(licence.name, licence.url)).join('');
  return section(title, escaped(cite_as), ofLicence);
}

/** The fields that the frontmatter of every page ends with. */
export function commonFields({ licence }: Pick<Tail, 'licence'>) {
  return { licence: licence.id ?? licence.name };
}

/**
 * Returns links to briefings by their dates.
 *
 * @param known the briefings of the page; others are linked by their ids.
 */
export function reportLinks(
  ids: readonly string[],
  known: ReadonlyMap<string, BriefingEntry>,
  absolute: (url: string) => string,
): string[] {
  return ids.map((id) => {
    const { source_name: source, date } = known.get(id) ?? {};
    const words = source && date ? `${source}, ${dateInWords(date)}` : id;
    return link(words, absolute(briefingUrl(id)));
  });
}

/** Returns agreements with their status as a table; nothing where there are none. */
export function agreementsInTable(
  agreements: readonly AgreementWithStatus[],
  to: Pick<References, 'agreement'>,
): string {
  if (agreements.length === 0) return '';
  const { agreement, status, latest } = text.agreement.columns;
  return table(
    [agreement, text.agreement.kind, status, latest],
    agreements.map((current) => [
      linkTo(to.agreement(current.id)),
      escaped(text.kinds.agreement[current.agreement.kind]),
      statusOf(current),
      current.lastReported === undefined ? '' : escaped(dateInWords(current.lastReported)),
    ]),
  );
}

/** Returns the status of an agreement with its date, as its page shows them. */
export function statusOf(agreement: AgreementWithStatus): string {
  const since = statusDate(agreement);
  const status = statusInWords(agreement);
  return escaped(since === undefined ? status : `${dateInWords(since)}: ${status}`);
}

export function projectList(projects: readonly z.infer<typeof ProjectEntry>[]): string {
  return list(
    projects.map((entry) => {
      const { status_in_words: status, status_date } = entry;
      const words = text.agreement.step({ status, date: dateInWords(status_date) });
      return `${linkTo(entry)}: ${escaped(words)}`;
    }),
  );
}

/** Returns a step of an agreement or a project with its sources. */
export function stepItem(step: {
  status_in_words: string;
  date: string;
  note: string | null;
  briefing: BriefingEntry | null;
  event: Reference | null;
  text?: z.infer<typeof TextJson> | null;
}): string {
  const { status_in_words, date, note, briefing, event, text: proof } = step;
  return [
    `**${escaped(dateInWords(date))}**: ${escaped(status_in_words)}`,
    ...(note === null ? [] : [escaped(note)]),
    ...(event ? [text.agreement.at(linkTo(event)).join('')] : []),
    ...(briefing ? [briefingLink(briefing)] : []),
    ...(proof ? [textLink(proof)] : []),
  ].join('; ');
}
