import { asHtml } from '../site/html.ts';
import { text } from '../text/text.ts';

/** What a text needs that is in a file with others. */
export interface PlaceInBook {
  /** Is before its ids. */
  idPrefix: string;
  /** Returns where a link of the text leads from the book; addresses are escaped, as HTML has them. */
  linkOf: (address: string) => string;
}

/**
 * Returns HTML as XHTML for a book, which has descriptions of pictures in place of their files, and signs in place
 * of boxes to tick.
 *
 * @param html without unescaped "<" in its texts and with quotation marks around the values of its attributes, as
 *   Sätteri and the feeds write it.
 */
export function asXhtml(html: string, { idPrefix, linkOf }: PlaceInBook): string {
  const ids = html.includes(' href="#') ? idsIn(html) : undefined;
  const ownId = (value: string) => idPrefix + value;
  const write: Record<string, (value: string) => string> = {
    ...marks,
    id: (value) => ` id="${ownId(value)}"`,
    'aria-describedby': (value) => ` aria-describedby="${ownId(value)}"`,
    lang: (value) => ` ${languageAttributes(value)}`,
    href: (value) =>
      ` href="${ids?.has(value) ? `#${ownId(value.slice(1))}` : strictAddress(linkOf(value))}"`,
  };
  return html.replace(startTag, (_, name: string, attributes: string) => {
    if (name === 'img') return pictureInWords(attributes);
    if (name === 'input') return attributes.includes(' checked') ? '☑' : '☐';
    if (name === 'br' || name === 'hr') return `<${name}/>`;
    const written = attributes.replace(attribute, (_, name: string, value: string | undefined) => {
      const escaped = value?.replaceAll('<', '&lt;') ?? '';
      return write[name]?.(escaped) ?? ` ${name}="${escaped}"`;
    });
    return `<${name}${written}>`;
  });
}

/** Returns a link. @param address not escaped. */
export function linkTo(address: string, words: string): string {
  return `<a href="${asHtml(strictAddress(address))}">${asHtml(words)}</a>`;
}

/** Returns an address with codes in place of signs that the standard of addresses allows nowhere, but browsers do. */
function strictAddress(address: string): string {
  return address.replace(/[[\]^`{|}]|%(?![\dA-Fa-f]{2})/g, encodeURIComponent);
}

/** Returns the attributes that mark an element as being in a language, BCP 47. */
export function languageAttributes(language: string): string {
  return `lang="${language}" xml:lang="${language}"`;
}

/** The tags that XHTML writes in another way, or that have attributes; their values may contain ">". */
const startTag = /<([a-z][a-z\d]*)((?: [\w:-]+(?:="[^"]*")?)+|(?<=<[bh]r))>/g;
const attribute = / ([\w:-]+)(?:="([^"]*)")?/g;

/** How books mark what the HTML of footnotes marks in its own way. */
const marks: Record<string, () => string> = {
  'data-footnotes': () => ' epub:type="endnotes" role="doc-endnotes"',
  'data-footnote-ref': () => ' epub:type="noteref" role="doc-noteref"',
  'data-footnote-backref': () => ' role="doc-backlink"',
};

/** Returns the ids in HTML as the links to them have them, "#a". */
function idsIn(html: string): Set<string> {
  return new Set(Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => `#${id}`));
}

function pictureInWords(attributes: string): string {
  const { alt = '', title } = Object.fromEntries(
    Array.from(attributes.matchAll(attribute), ([, name = '', value]) => [name, value]),
  );
  const description = [alt, title].filter(Boolean).join(' ').replaceAll('<', '&lt;');
  return `<em>${text.book.picture({ description })}</em>`;
}
