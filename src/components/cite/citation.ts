import type { Citable } from '../../format/citation-formats.ts';
import { pairName } from '../../format/country-names.ts';
import { dateInWords } from '../../format/date.ts';
import { figureInWords } from '../../format/figure.ts';
import { aboutProject, projectStepInWords } from '../../format/project.ts';
import type { AgreementWithStatus } from '../../model/agreement-status.ts';
import type { PublishedBriefing } from '../../model/archive.ts';
import { attributionOf, namesOfAttribution, type Names } from '../../model/attribution.ts';
import { lastChangeAmong } from '../../model/correction.ts';
import type { Dossier } from '../../model/dossier.ts';
import { partyName } from '../../site/party-name.ts';
import type { PlacedFigure } from '../../model/placed-figure.ts';
import type { ProjectWithStatus } from '../../model/project-status.ts';
import { publishedDay } from '../../model/published-date.ts';
import type { Source } from '../../model/source.ts';
import { programName } from '../../model/site-settings.ts';
import { publisherName, settings } from '../../site/settings.ts';
import { absoluteUrl, agreementUrl, briefingUrl, pairUrl, projectUrl } from '../../site/urls.ts';
import { formatList } from '../../text/locale.ts';
import { text } from '../../text/text.ts';

/** Returns a briefing, which is ours, as of the day on which it went online. */
export function briefingCitation(
  { slug, title, language, summary, date, published, source, agency }: PublishedBriefing,
  sources: ReadonlyMap<string, Source>,
  site: URL | undefined,
): Citable {
  const nameOf = (id: string) => text.people.inSentence(sources.get(id)?.name ?? id);
  return {
    key: `${programName(settings())}-${slug}`,
    title,
    author: publisherName(),
    date: published && publishedDay(published),
    ...{ site: settings().title, language },
    summary,
    note: text.cite.summarised({
      source: nameOf(source),
      agency: agency && nameOf(agency),
      date: dateInWords(date),
    }),
    url: absoluteUrl(briefingUrl(slug), site),
  };
}

/** Returns what a site is called and in which language it is. */
function ofThisSite(): Pick<Citable, 'site' | 'language'> {
  const { title, language } = settings();
  return { site: title, language };
}

/**
 * Returns a figure in the report that prints it, or on the page that gives it where that is not the
 * report. What we calculated from the report is ours.
 */
export function figureCitation(figure: PlacedFigure, names: Names, site: URL | undefined): Citable {
  const { anchor, briefing, derived, page } = figure;
  const { key, url } = briefingCitation(briefing, names.sources, site);
  const { source, agency = source, date } = briefing;
  const nameOf = (id: string) => names.sources.get(id)?.name ?? id;
  const note = text.cite.report({
    source: text.people.inSentence(nameOf(source)),
    date: dateInWords(date),
    site: settings().title,
  });
  return {
    key: `${key}-${anchor}`,
    title: figureInWords(figure),
    author: nameOf(agency),
    date,
    ...ofThisSite(),
    note,
    url: `${url}#${anchor}`,
    ...(page !== undefined && {
      author: formatList(namesOfAttribution(attributionOf(figure), names)),
      date: undefined,
      note: text.cite.fromPage({ host: new URL(page).host, site: settings().title }),
      url: page,
    }),
    ...(derived && {
      author: publisherName(),
      note: text.cite.calculated({ publisher: publisherName(), report: note }),
    }),
  };
}

/**
 * Returns the page of an agreement, whose parties did not write it, as of its last change.
 *
 * @param citing the briefings that mention it.
 */
export function agreementCitation(
  current: AgreementWithStatus,
  citing: readonly PublishedBriefing[],
  site: URL | undefined,
): Citable {
  const { id, agreement, step, signed } = current;
  const { title, kind, parties, history } = agreement;
  const { date } = signed ?? history[0] ?? step;
  const note = text.cite.agreementNote({
    kind: text.kinds.agreement[kind],
    parties: formatList(parties.map(partyName)),
    date: dateInWords(date),
  });
  return {
    key: `${programName(settings())}-agreement-${id}`,
    title,
    date: lastDayOfChange(citing),
    ...ofThisSite(),
    note: withLatestReport(note, current),
    url: absoluteUrl(agreementUrl(id), site),
  };
}

/** Returns the page of a project as of its last change, with its latest status. */
export function projectCitation(
  { id, project, step, citing, lastReported }: ProjectWithStatus,
  site: URL | undefined,
): Citable {
  const note = text.cite.projectNote({
    project: aboutProject(project),
    status: projectStepInWords(step),
    date: dateInWords(step.date),
  });
  return {
    key: `${programName(settings())}-project-${id}`,
    title: project.name,
    date: lastDayOfChange(citing),
    ...ofThisSite(),
    note: withLatestOf(note, lastReported),
    url: absoluteUrl(projectUrl(id), site),
  };
}

/** Returns the dossier of a pair as of its last change. @param briefings newest first. */
export function dossierCitation(
  { pair, briefings }: Pick<Dossier, 'pair' | 'briefings'>,
  site: URL | undefined,
): Citable {
  const [latest] = briefings;
  const dossier = text.cite.dossierNote({ pair: pairName(pair) });
  return {
    key: `${programName(settings())}-pair-${pair}`,
    title: pairName(pair),
    date: lastDayOfChange(briefings),
    ...ofThisSite(),
    note: withLatestOf(dossier, latest?.date),
    url: absoluteUrl(pairUrl(pair), site),
  };
}

function lastDayOfChange(briefings: readonly PublishedBriefing[]): string | undefined {
  return lastChangeAmong(briefings)?.slice(0, 10);
}

/** Adds to a note on an agreement of when the latest report is, or until when there is none. */
function withLatestReport(
  agreement: string,
  { lastReported, unreported }: AgreementWithStatus,
): string {
  const newest = lastReported ? undefined : unreported?.newest;
  return newest
    ? text.cite.noReportUpTo({ of: agreement, date: dateInWords(newest) })
    : withLatestOf(agreement, lastReported);
}

function withLatestOf(note: string, latest: string | undefined): string {
  return latest ? text.cite.latestReport({ of: note, date: dateInWords(latest) }) : note;
}

/** Returns a citation as a line. */
export function plainCitation({ date, ...citable }: Citable): string {
  return text.cite.plain({ ...citable, year: date?.slice(0, 4) });
}
