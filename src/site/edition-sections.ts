import { placeOfText, stepInWords } from '../format/agreement.ts';
import { countryName, pairName } from '../format/country-names.ts';
import { dateInWords } from '../format/date.ts';
import { projectStepInWords } from '../format/project.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { readableUrl } from '../model/archived.ts';
import { editionKinds, type Edition, type EditionKind } from '../model/edition.ts';
import { countriesOf, pairsAmong } from '../model/pair.ts';
import { publishedDay } from '../model/published-date.ts';
import type { Source } from '../model/source.ts';
import { text } from '../text/text.ts';
import { langOf, langOfTitle } from './content-language.ts';
import { editionParts as most } from './limits.ts';
import {
  agreementUrl,
  briefingUrl,
  correctionUrl,
  countryUrl,
  pairUrl,
  projectUrl,
  timelineEventUrl,
  versionUrl,
} from './urls.ts';

/** An entry of an edition as pages, feeds and books print it. */
export interface EditionItem {
  /** An EDTF date or interval. */
  date: string;
  /** What happened, or how far it came: "State visit", "Signed". */
  label?: string | undefined;
  title: string;
  url: string;
  /** The language of the title, where it is not that of the page; BCP 47. */
  lang?: string | undefined;
  /** A summary, an outcome or a note, in one or two sentences. */
  note?: string | undefined;
  noteLang?: string | undefined;
  /** Where it is from: reports, or the text that shows it. */
  references: readonly EditionReference[];
  /** The name of who wrote the report, where that is another than the source. */
  writer?: string | undefined;
  /** Its pairs, or its countries where these make too many; none where they are those of the edition. */
  subjects: readonly { name: string; url: string }[];
}

export interface EditionReference {
  /** The name of the source, or the title of a text and where it is. */
  name: string;
  /** The EDTF date of its report, where that of the entry is another. */
  date?: string;
  /** Its briefing, or an address outside the site. */
  url?: string | undefined;
}

/** The entries of one kind. */
export interface EditionSection {
  kind: EditionKind;
  /** The newest first. */
  items: EditionItem[];
  /** How many there are, not all of which may be among the items. */
  all: number;
}

/** Returns the sections of an edition that have entries, with the words of the language of the page. */
export function sectionsOf(
  edition: Edition,
  sources: ReadonlyMap<string, Source>,
): EditionSection[] {
  const sourceName = (id: string) => sources.get(id)?.name ?? id;
  const { pair } = edition;
  const hasSummaries = edition.reports.length + edition.added.length <= most.withSummaries;
  const ofReports = (reports: readonly PublishedBriefing[]): EditionReference[] =>
    reports.slice(0, most.reports).map(({ source, date, slug }) => ({
      name: sourceName(source),
      date,
      url: briefingUrl(slug),
    }));
  const subjectsOf = (countries: readonly string[], pairs = pairsAmong(countries)) => {
    if (pair !== undefined && pairs.length === 1 && pairs[0] === pair) return [];
    // Four countries make six pairs, which are too many for a line.
    const showsPairs = pairs.length > 0 && pairs.length <= 3;
    return showsPairs
      ? pairs.map((each) => ({ name: pairName(each), url: pairUrl(each) }))
      : countries.map((code) => ({ name: countryName(code), url: countryUrl(code) }));
  };
  const ofPairs = (pairs: readonly string[]) =>
    subjectsOf([...new Set(pairs.flatMap(countriesOf))], [...pairs]);
  const ofBriefing = (briefing: PublishedBriefing): EditionItem => {
    const { date, title, slug, language, summary, source, agency, countries } = briefing;
    return {
      ...{ date, title, url: briefingUrl(slug), lang: langOf(language) },
      ...(hasSummaries && { note: summary, noteLang: langOf(language) }),
      references: [{ name: sourceName(source) }],
      writer: agency && sourceName(agency),
      subjects: subjectsOf(countries),
    };
  };
  /** In the order of the kinds' entries; no more are made than are shown. */
  const itemsOf: { [Kind in EditionKind]: (entry: Edition[Kind][number]) => EditionItem } = {
    steps: ({ date, title, agreement, instrument, status, inferred, note, ...step }) => ({
      ...{ date, title, url: agreementUrl(agreement), lang: langOfTitle(title) },
      label: stepInWords(instrument, status, inferred),
      ...(note !== undefined && { note, noteLang: langOf() }),
      references: [
        ...ofReports(step.reports),
        ...(step.text
          ? [{ name: `${step.text.title}, ${placeOfText(step.text)}`, url: readableUrl(step.text) }]
          : []),
      ],
      subjects: ofPairs(step.pairs),
    }),
    events: (event) => ({
      ...{ date: event.date, title: event.title, lang: langOfTitle(event.title) },
      url: timelineEventUrl(event),
      label: [text.kinds.event[event.kind], event.place].filter(Boolean).join(', '),
      ...(event.outcome !== undefined && { note: event.outcome, noteLang: langOf() }),
      references: ofReports(event.reports),
      subjects: ofPairs(event.pairs),
    }),
    projects: ({ id, project: { name, countries }, step, report }) => ({
      ...{ date: step.date, title: name, url: projectUrl(id), lang: langOfTitle(name) },
      label: projectStepInWords(step),
      ...(step.note !== undefined && { note: step.note, noteLang: langOf() }),
      references: ofReports(report ? [report] : []),
      subjects: subjectsOf(countries),
    }),
    reports: ofBriefing,
    // By the day on which they went online, as they are in its order.
    added: (briefing) => ({
      ...ofBriefing(briefing),
      ...(briefing.published && { date: publishedDay(briefing.published) }),
      references: [{ name: sourceName(briefing.source), date: briefing.date }],
    }),
    statesOfPlay: ({ pair, published, asOf, isFirst, hasEarlier }) => ({
      date: published,
      label: isFirst ? text.pair.versions.first : text.editions.revised,
      title: text.pair.partOf({ part: text.pair.versions.title, pair: pairName(pair) }),
      url: hasEarlier ? versionUrl(pair, published) : pairUrl(pair),
      note: text.pair.asOfSentence(dateInWords(asOf)).join(''),
      ...{ references: [], subjects: [] },
    }),
    corrections: ({ date, title, slug, language, note, pairs }) => ({
      ...{ date, title, url: correctionUrl(slug), lang: langOf(language) },
      ...{ note, noteLang: langOf(), references: [], subjects: ofPairs(pairs) },
    }),
  };
  return editionKinds.flatMap((kind): EditionSection[] => {
    const entries = edition[kind];
    if (entries.length === 0) return [];
    const itemOf = itemsOf[kind] as (entry: (typeof entries)[number]) => EditionItem;
    return [{ kind, items: entries.slice(0, most.entries).map(itemOf), all: entries.length }];
  });
}

/** Returns the title of an edition. */
export function editionTitle({ month, pair }: Pick<Edition, 'month' | 'pair'>): string {
  return text.editions.edition({
    month: dateInWords(month),
    pair: pair === undefined ? undefined : pairName(pair),
  });
}

/** Returns how many entries of each kind an edition has, as a sentence. */
export function editionInWords(edition: Edition): string {
  const counts = Object.fromEntries(
    editionKinds.map((kind) => [kind, edition[kind].length]),
  ) as Record<EditionKind, number>;
  return text.editions.inArchive({ counts: text.editions.counts(counts) });
}
