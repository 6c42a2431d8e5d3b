import { dateInWords, periodInWords } from '../format/date.ts';
import { dayAfterMonth, lastChangeOfEdition, type Edition } from '../model/edition.ts';
import { countriesOf } from '../model/pair.ts';
import {
  editionInWords,
  editionTitle,
  sectionsOf,
  type EditionItem,
  type EditionReference,
} from '../site/edition-sections.ts';
import { asHtml } from '../site/html.ts';
import { settings } from '../site/settings.ts';
import { editionBookUrl, editionUrl, pairEditionUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';
import { placeOf, subjectsOf, type EntryContext, type FeedEntry } from './feed-entry.ts';

/** Returns the entry of an edition, with all of it as HTML that needs no style. */
export function editionEntry(edition: Edition, context: EntryContext): FeedEntry {
  const { month, pair } = edition;
  const page = pair === undefined ? editionUrl(month) : pairEditionUrl(pair, month);
  return {
    ...placeOf(page, context),
    title: editionTitle(edition),
    html: editionHtml(edition, context) + closing(edition, context.home),
    published: new Date(dayAfterMonth(month)),
    updated: new Date(lastChangeOfEdition(edition)),
    subjects: subjectsOf(pair === undefined ? [] : countriesOf(pair), [], context),
  };
}

/**
 * Returns an edition as HTML of headings, lists, paragraphs and links whose addresses are absolute. It is also
 * well-formed XML.
 */
export function editionHtml(
  edition: Edition,
  { sources, home }: Pick<EntryContext, 'sources' | 'home'>,
): string {
  const sections = sectionsOf(edition, sources).map(({ kind, items, all }) => {
    const entries = items.map((item) => `<li>${itemHtml(item, home)}</li>`).join('');
    const shown = text.lists.shownOf({ shown: items.length, all });
    return [
      `<h2>${asHtml(text.editions.kinds[kind])}</h2>`,
      kind === 'added' ? paragraph(asHtml(text.editions.addedNote)) : '',
      `<ul>${entries}</ul>`,
      items.length < all ? paragraph(asHtml(shown)) : '',
    ].join('');
  });
  return paragraph(asHtml(editionInWords(edition))) + sections.join('');
}

/** Returns where the edition is as a book, and its licence, which readers of a mail do not see on the site. */
function closing({ month, pair }: Edition, home: URL): string {
  const { name, address } = settings().licence;
  const licence = address === undefined ? asHtml(name) : linkHtml(name, address, home);
  return [
    pair === undefined ? paragraph(linkHtml(text.book.link, editionBookUrl(month), home)) : '',
    paragraph(text.shell.licence(licence).join('')),
  ].join('');
}

/** Returns an entry in three lines: its title, what and where it is from, and its summary. */
function itemHtml(item: EditionItem, home: URL): string {
  const { date, label, title, url, lang, note, noteLang, references, writer, subjects } = item;
  const about = [
    asHtml([periodInWords(date), label].filter(Boolean).join(', ')),
    ...references.map((reference) => referenceHtml(reference, home)),
    ...(writer === undefined ? [] : [asHtml(text.briefing.writtenBy(writer).join(''))]),
    ...subjects.map(({ name }) => asHtml(name)),
  ];
  return [
    paragraph(linkHtml(title, url, home), lang),
    paragraph(about.join(' · ')),
    note === undefined ? '' : paragraph(asHtml(note), noteLang),
  ].join('');
}

function referenceHtml({ name, date, url }: EditionReference, home: URL): string {
  const words = date === undefined ? name : text.editions.report(name, dateInWords(date)).join('');
  return url === undefined ? asHtml(words) : linkHtml(words, url, home);
}

function linkHtml(words: string, url: string, home: URL): string {
  return `<a href="${asHtml(new URL(url, home).href)}">${asHtml(words)}</a>`;
}

function paragraph(html: string, lang?: string): string {
  return `<p${lang === undefined ? '' : ` lang="${lang}"`}>${html}</p>`;
}
