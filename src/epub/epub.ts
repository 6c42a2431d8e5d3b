import { asHtml } from '../site/html.ts';
import { mediaTypes } from '../site/media-types.ts';
import { languageAttributes } from './xhtml.ts';
import { zipOf } from './zip.ts';

/** A book, as an EPUB needs it. */
export interface Book {
  /** A URN or an absolute address, which never changes. */
  id: string;
  title: string;
  /** BCP 47. */
  language: string;
  /** Of texts in others. */
  otherLanguages: readonly string[];
  publisher: string;
  rights: string;
  /** The absolute address of the page with the same content. */
  address: string;
  modified: Date;
  /** What readers who cannot see or hear may expect of it, in a sentence. */
  accessibility: string;
  /** In their order; the contents follow the first. */
  chapters: readonly Chapter[];
  /** The title of the contents. */
  contentsTitle: string;
  contents: readonly ContentsEntry[];
}

/** A file of a book. */
export interface Chapter {
  /** Without ".xhtml". */
  name: string;
  title: string;
  /** What its body contains, as XHTML. */
  body: string;
}

/** An entry of the contents. */
export interface ContentsEntry {
  title: string;
  /** BCP 47, where it is not that of the book. */
  language?: string | undefined;
  /** The file, with the id of a part of it: "briefings-1.xhtml#talks". */
  address: string;
  entries?: readonly ContentsEntry[];
}

/** Returns a book as EPUB 3.3, a zip archive of XHTML files: the same bytes for the same book. */
export function epubOf(book: Book): Buffer {
  return zipOf([
    { name: 'mimetype', content: mediaTypes.epub, isStored: true },
    { name: 'META-INF/container.xml', content: container },
    { name: 'book.opf', content: packageOf(book) },
    { name: 'book.css', content: styles },
    { name: contentsFile, content: contentsOf(book) },
    ...book.chapters.map(({ name, title, body }) => ({
      name: `${name}.xhtml`,
      content: documentOf(title, body, book.language),
    })),
  ]);
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const styles = `body { line-height: 1.5; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-align: start; }
section.chapter { break-before: page; }
.summary { font-style: italic; }
.about { font-size: 0.9em; }
table { border-collapse: collapse; margin: 1em 0; width: 100%; }
caption { text-align: start; }
th, td { border-bottom: 1px solid; padding: 0.25em 0.5em; text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; }
`;

const contentsFile = 'contents.xhtml';

/** Returns the package document, which describes the book and lists its files. */
function packageOf(book: Book): string {
  const { chapters, language } = book;
  const [first, ...others] = chapters.map(({ name }) => name);
  const files = chapters.map(
    ({ name }) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const order = [first, 'contents', ...others].map((id) => `<itemref idref="${id}"/>`);
  return `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadataOf(book).join('\n')}
</metadata>
<manifest>
<item id="contents" href="${contentsFile}" media-type="application/xhtml+xml" properties="nav"/>
<item id="styles" href="book.css" media-type="text/css"/>
${files.join('\n')}
</manifest>
<spine>
${order.join('\n')}
</spine>
</package>
`;
}

function metadataOf(book: Book): string[] {
  const dc = (name: string, value: string, id = '') =>
    `<dc:${name}${id && ` id="${id}"`}>${asHtml(value)}</dc:${name}>`;
  const meta = (property: string, value: string) =>
    `<meta property="${property}">${asHtml(value)}</meta>`;
  return [
    dc('identifier', book.id, 'id'),
    dc('title', book.title),
    ...[book.language, ...book.otherLanguages].map((language) => dc('language', language)),
    dc('publisher', book.publisher),
    dc('rights', book.rights),
    dc('source', book.address),
    // The form that EPUB asks for has no fractions of seconds.
    meta('dcterms:modified', `${book.modified.toISOString().slice(0, -'.000Z'.length)}Z`),
    ...accessibility.map(([property, value]) => meta(`schema:${property}`, value)),
    meta('schema:accessibilitySummary', book.accessibility),
  ];
}

/** What is true of every book that is text only, in the terms of EPUB Accessibility 1.1. */
const accessibility = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
] as const;

function contentsOf({ contents, contentsTitle, language }: Book): string {
  const body = `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h1 id="contents">${asHtml(contentsTitle)}</h1>
${listOf(contents)}
</nav>`;
  return documentOf(contentsTitle, body, language);
}

function listOf(entries: readonly ContentsEntry[]): string {
  const items = entries.map(({ title, language, address, entries = [] }) => {
    const marked = language === undefined ? '' : ` ${languageAttributes(language)}`;
    const link = `<a href="${address}"${marked}>${asHtml(title)}</a>`;
    return `<li>${link}${entries.length > 0 ? `\n${listOf(entries)}` : ''}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

function documentOf(title: string, body: string, language: string): string {
  return `${declaration}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${languageAttributes(language)}>
<head>
<title>${asHtml(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}
