import type { PublishedBriefing } from '../model/archive.ts';
import { lastChangeOfEdition, type Edition } from '../model/edition.ts';
import { editionHtml } from '../feeds/edition-entry.ts';
import { permanentId, type FirstAddresses } from '../feeds/ids.ts';
import { langOf } from '../site/content-language.ts';
import { editionTitle } from '../site/edition-sections.ts';
import { asHtml } from '../site/html.ts';
import { publisherName, settings } from '../site/settings.ts';
import { briefingUrl, editionBookUrl, editionUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';
import { briefingChapter, idOfBriefing, type BriefingContext } from './briefing-chapter.ts';
import type { Book, Chapter, ContentsEntry } from './epub.ts';
import { asXhtml, linkTo } from './xhtml.ts';

/** What the book of an edition is made with. */
export interface BookContext extends Omit<BriefingContext, 'placeOf'> {
  firstAddresses: FirstAddresses;
}

/** How many briefings a file of a book has: some 100 KB, which slow readers open quickly. */
const perFile = 20;

/**
 * Returns an edition of the site as a book: its lists, then the briefings on the reports of its month with their
 * whole texts. Briefings that only went online in the month are in the book of the month of their report.
 *
 * @throws like `bodyHtml`.
 */
export function bookOf(edition: Edition, { firstAddresses, ...context }: BookContext): Book {
  const { month, reports } = edition;
  const { names, home } = context;
  const { title: site, language } = settings();
  const name = editionTitle(edition);
  const list = edition.isClosed ? name : text.editions.open({ month: name });
  const title = text.feeds.feedTitle({ site, list });
  const address = new URL(editionUrl(month), home).href;
  const own = editionBookUrl(month);
  const files = Array.from({ length: Math.ceil(reports.length / perFile) }, (_, index) => ({
    name: `briefings-${index + 1}`,
    briefings: reports.slice(index * perFile, (index + 1) * perFile),
  }));
  const entries = files.flatMap(({ name, briefings }) =>
    briefings.map((briefing): ContentsEntry & { url: string } => ({
      title: briefing.title,
      language: langOf(briefing.language),
      address: `${name}.xhtml#${idOfBriefing(briefing.slug)}`,
      url: new URL(briefingUrl(briefing.slug), home).href,
    })),
  );
  const places = new Map(entries.map(({ url, address }) => [url, address]));
  const placeOf = (url: string) => places.get(url.replace(/#.*/, '')) ?? url;
  const lists = asXhtml(editionHtml(edition, { sources: names.sources, home }), {
    idPrefix: 'edition.',
    linkOf: placeOf,
  });
  const notComplete = edition.isClosed ? '' : `<p>${asHtml(text.editions.isOpen)}</p>\n`;
  const heading = `<h1>${asHtml(name)}</h1>\n${notComplete}`;
  return {
    id: permanentId(own, firstAddresses) ?? new URL(own, home).href,
    ...{ title, language, address, publisher: publisherName(), rights: rightsInWords() },
    otherLanguages: otherLanguages(reports, language),
    modified: new Date(lastChangeOfEdition(edition)),
    accessibility: text.book.accessibility,
    chapters: [
      { name: 'title', title, body: titlePage(site, name, address) },
      { name: 'edition', title: name, body: heading + lists },
      ...files.map(({ name, briefings }): Chapter => ({
        name,
        title: text.lists.briefings,
        body: briefings
          .map((briefing) => briefingChapter(briefing, { ...context, placeOf }))
          .join('\n'),
      })),
    ],
    contentsTitle: text.book.contents,
    contents: [
      { title: name, address: 'edition.xhtml' },
      ...entries.slice(0, 1).map(({ address }) => ({
        ...{ title: text.lists.briefings, address },
        entries,
      })),
    ],
  };
}

/** Returns the languages of briefings that are not translated into that of the book, BCP 47. */
function otherLanguages(briefings: readonly PublishedBriefing[], language: string): string[] {
  return [...new Set(briefings.map((briefing) => briefing.language))].filter(
    (other) => other !== language,
  );
}

function rightsInWords(): string {
  const { name, address } = settings().licence;
  return address === undefined ? name : `${name}, ${address}`;
}

function titlePage(site: string, name: string, address: string): string {
  const { publisher, licence } = settings();
  const linkIfKnown = (words: string, url?: string) =>
    url === undefined ? asHtml(words) : linkTo(url, words);
  return `<section epub:type="titlepage">
<h1>${asHtml(site)}</h1>
<p class="summary">${asHtml(name)}</p>
<p>${linkIfKnown(publisherName(), publisher.address)}</p>
<p>${text.shell.licence(linkIfKnown(licence.name, licence.address)).join('')}</p>
<p>${linkTo(address, text.book.editionOnSite)}</p>
</section>`;
}
