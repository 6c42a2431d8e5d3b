import { checkedBody, type BriefingFile, type TranslationFile } from '../content/briefing-file.ts';
import { MarkdownBody } from '../content/parse/markdown-body.ts';
import {
  addressOnSite,
  renderBody,
  renderPlainly,
  type PictureInPage,
} from '../content/parse/render.ts';
import { htmlWithoutBadBreaks } from '../format/no-break.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { pageParts, type PagePart } from '../model/page-parts.ts';
import { heightAt, widthsOf, type BriefingPicture } from '../model/picture.ts';
import { text } from '../text/text.ts';
import { shared } from './process-wide.ts';
import { homeUrl, pictureUrl, siteUrl } from './urls.ts';

const bodies = shared('bodies', () => new WeakMap<object, Body>());

/** Markdown, or the file that contains it. */
type Body = BriefingFile | TranslationFile | string;

/** Remembers the body of a briefing, a state of play or a page of the content. */
export function bodyIs(record: object, body: Body): void {
  bodies.set(record, body);
}

/**
 * Returns a digest of the body of a briefing, of which its own digest (`digestOf`) takes no account: most pages show
 * only its data, and stay what they are when its text changes.
 */
export function bodyDigest(briefing: PublishedBriefing): string {
  const body = bodies.get(briefing);
  return typeof body === 'object' ? body.digest : '';
}

/**
 * Returns the body of one of them, rendered when its page is: bodies kept in Astro's
 * store would make it a module of 100 MB for 10,000 briefings, to be compiled before the first page.
 *
 * @param idPrefix see `renderBody`.
 * @throws like `checkedBody`; the dev server shows what an editor has just written.
 */
export function bodyHtml(
  record: object & { pictures?: readonly BriefingPicture[]; parts?: readonly PagePart[] },
  idPrefix?: string,
): string {
  const markdown = bodyOf(record).text;
  const pictures = new Map(record.pictures?.map((each) => [each.address, inPage(each)]));
  const taken = record.parts?.map((part) => pageParts[part]);
  const words = text.briefing.inBody;
  const options = { pagesPath: homeUrl(), idPrefix, taken, pictures, words };
  const html = renderBody(markdown, import.meta.env.BASE_URL, options);
  return htmlWithoutBadBreaks(html);
}

/**
 * Returns the body of one of them for a book, as `renderPlainly` renders it.
 *
 * @throws like `bodyHtml`.
 */
export function bodyForBook(record: object): string {
  return renderPlainly(bodyOf(record).text, text.book.footnotes);
}

/** Returns the address of a page or file of the site as pages have it. @param address as bodies have it. */
export function addressInPage(address: string): string {
  return addressOnSite(address, siteUrl(''), homeUrl());
}

/** The most room that a picture takes, in CSS pixels: the measure of a text, and most of a screen. */
const room = { width: 592, height: 560 };

/** Returns a picture as it is put into a page. */
function inPage(picture: BriefingPicture): PictureInPage {
  const widest = Math.min(
    picture.width,
    room.width,
    (room.height * picture.width) / picture.height,
  );
  const width = Math.round(widest);
  return {
    sources: widthsOf(picture).map((each) => ({ url: pictureUrl(picture, each), width: each })),
    ...{ width, height: heightAt(picture, width) },
  };
}

/** The first paragraph of a state of play and the others, as HTML. */
export interface LeadAndBackground {
  /** With the numbers of its sources, which are only printed. */
  lead: string;
  background: string;
  /** The slugs of the briefings that the first paragraph cites, in the order of their numbers. */
  cited: string[];
}

/** Splits the HTML of a state of play, and numbers the briefings that its first paragraph cites. */
export function leadOf(html: string): LeadAndBackground {
  const [, first = '', background = ''] = /^(\s*<p>.*?<\/p>)?(.*)$/s.exec(html) ?? [];
  const cited: string[] = [];
  const briefings = `${homeUrl()}briefings/`;
  const lead = first.replace(linkInHtml, (link, address: string) => {
    if (!address.startsWith(briefings)) return link;
    const slug = address.slice(briefings.length).replace(/\/$/, '');
    if (!cited.includes(slug)) cited.push(slug);
    return `${link}<sup>${cited.indexOf(slug) + 1}</sup>`;
  });
  return { lead, background: background.trim(), cited };
}

const linkInHtml = /<a href="([^"#]*)(?:#[^"]*)?"[^>]*>.*?<\/a>/gs;

/** Returns the body of a record. @throws like `checkedBody`. */
export function bodyOf(record: object): MarkdownBody {
  const body = bodies.get(record) ?? '';
  if (typeof body === 'string') return new MarkdownBody(body);
  return import.meta.env.DEV ? body.document.body : checkedBody(body);
}
