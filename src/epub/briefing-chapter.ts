import type { PublishedBriefing } from '../model/archive.ts';
import { readableUrl } from '../model/archived.ts';
import type { Names } from '../model/attribution.ts';
import { correctionsIn } from '../model/correction.ts';
import { figuresOf, type PlacedFigure } from '../model/placed-figure.ts';
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
import { reportInWords } from '../format/report.ts';
import { addressInPage, bodyForBook } from '../site/body-html.ts';
import { langOf, langOfPart, langOfPrinted } from '../site/content-language.ts';
import { asHtml } from '../site/html.ts';
import { briefingUrl, originalUrl } from '../site/urls.ts';
import { mainLanguage } from '../text/language.ts';
import { endonym } from '../text/locale.ts';
import { text } from '../text/text.ts';
import { asXhtml, languageAttributes, linkTo } from './xhtml.ts';

/** What the texts of briefings in a book are made with. */
export interface BriefingContext {
  names: Names;
  /** The absolute address of the home page. */
  home: URL;
  /** Returns where a page of the site is in the book, or else its address; both absolute. */
  placeOf: (url: string) => string;
}

/** Returns the id of a briefing in a book. */
export function idOfBriefing(slug: string): string {
  return `briefing-${slug}`;
}

/** Returns a briefing as a chapter: its text, figures, corrections, source and date. */
export function briefingChapter(briefing: PublishedBriefing, context: BriefingContext): string {
  const { slug, title, summary } = briefing;
  const { home, placeOf } = context;
  const language = langOf(briefing.language);
  const id = idOfBriefing(slug);
  const page = new URL(briefingUrl(slug), home).href;
  const body = asXhtml(bodyForBook(briefing), {
    idPrefix: `${id}.`,
    linkOf: (address) => {
      if (address.startsWith('#')) return page + address;
      const isInternal = address.startsWith('/');
      return isInternal ? placeOf(new URL(addressInPage(address), home).href) : address;
    },
  });
  return `<section class="chapter" epub:type="chapter" role="doc-chapter" id="${id}" aria-labelledby="${id}.title">
${element('h1', title, language, ` id="${id}.title"`)}
${element('p', summary, language, ' class="summary"')}
<p class="about">${aboutReport(briefing, page, context)}</p>
${aboutTranslation(briefing, home)}<div${marked(language)}>${body}</div>
${figureTable(figuresOf(briefing), context.names)}${correctionList(briefing)}</section>`;
}

function element(name: string, words: string, language: string | undefined, attributes = '') {
  return `<${name}${attributes}${marked(language)}>${asHtml(words)}</${name}>`;
}

function marked(language: string | undefined): string {
  return language === undefined ? '' : ` ${languageAttributes(language)}`;
}

/** Returns who published the report and when, with links to the report, its copy and the page. */
function aboutReport(
  briefing: PublishedBriefing,
  page: string,
  { names }: BriefingContext,
): string {
  const { archived, dateNote } = briefing;
  const { readReport, readCopy, copyOf } = text.briefing;
  const report = readableUrl(briefing);
  const copied = archived && dateInWords(archived.date);
  const links = [
    report && linkTo(report, archived?.gone ? readCopy(copied).join('') : readReport),
    archived && !archived.gone && linkTo(archived.url, copyOf(copied).join('')),
    linkTo(page, text.book.briefingOnSite),
  ];
  return [
    asHtml(reportInWords(briefing, names.sources)),
    dateNote && element('span', dateNote, langOfPart(dateNote, briefing)),
    links.filter(Boolean).join('; '),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Returns what is known of a translation, with a link to the original. */
function aboutTranslation({ slug, translation }: PublishedBriefing, home: URL): string {
  if (!translation) return '';
  const { isTranslation, translatedBy, isOutdated } = text.briefing;
  const { translator } = translation;
  const address = new URL(originalUrl(briefingUrl(slug)), home).href;
  const original = linkTo(address, endonym(mainLanguage()));
  const notes = [
    isTranslation(original).join(''),
    translator === undefined ? '' : asHtml(translatedBy({ translator })),
    translation.isOutdated ? asHtml(isOutdated) : '',
  ];
  return `<p class="about">${notes.filter(Boolean).join('<br/>')}</p>\n`;
}

/** Returns the table of figures, in which those of one thing are below its name. */
function figureTable(figures: readonly PlacedFigure[], names: Names): string {
  if (figures.length === 0) return '';
  const { figuresCaption } = text.briefing;
  const caption = figures.some(hasAddedUnit) ? `${figuresCaption}. ${unitNote()}` : figuresCaption;
  const { period, value, attributedTo } = text.figure;
  const head = [period, value, attributedTo].map((words) => heading(words, 'scope="col"'));
  const groups = Array.from(
    Map.groupBy(figures, measureInWords),
    ([measure, ofMeasure]) => `<tbody>
<tr>${heading(measure, 'scope="rowgroup" colspan="3"')}</tr>
${ofMeasure.map((figure) => figureRow(figure, names)).join('\n')}
</tbody>`,
  );
  return `<h2>${asHtml(text.briefing.figures)}</h2>
<table>
<caption>${asHtml(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
${groups.join('\n')}
</table>
`;
}

function heading(words: string, attributes: string): string {
  return `<th ${attributes}>${asHtml(words)}</th>`;
}

function figureRow(figure: PlacedFigure, names: Names): string {
  const { note, briefing, page } = figure;
  // Who a number is from is in the last column, also where it is ours.
  const printed = printedInFull({ ...figure, derived: undefined });
  const attribution = attributionInWords(figure, names);
  const cells = [
    [asHtml(whenInWords(figure))],
    [element('span', printed, langOfPrinted(printed)), asHtml(qualifiersOf(figure))],
    [
      page === undefined ? asHtml(attribution) : linkTo(page, attribution),
      note === undefined ? '' : element('span', note, langOfPart(note, briefing)),
    ],
  ];
  const written = cells.map((lines) => `<td>${lines.filter(Boolean).join('<br/>')}</td>`);
  return `<tr>${written.join('')}</tr>`;
}

function correctionList(briefing: PublishedBriefing): string {
  if (briefing.corrections.length === 0) return '';
  const items = correctionsIn([briefing]).map(
    ({ date, note }) => `<li>${asHtml(dateInWords(date))}: ${element('span', note, langOf())}</li>`,
  );
  return `<h2>${asHtml(text.corrections.title)}</h2>
<ul>
${items.join('\n')}
</ul>
`;
}
