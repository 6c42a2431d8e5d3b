import type { OwnPageFile } from '../content/own-pages.ts';
import { compareText } from '../model/order.ts';
import type { OwnPageFields } from '../model/own-page.ts';
import { pagePartNames, pageParts, type PagePart } from '../model/page-parts.ts';
import { text } from '../text/text.ts';
import { bodyIs } from './body-html.ts';
import { digestIs } from './digest.ts';
import { shared } from './process-wide.ts';
import { settings } from './settings.ts';
import { aboutUrl, pageUrl } from './urls.ts';

/** A page that the content has besides briefings and records; `bodyHtml` has its text. */
export interface OwnPage extends Readonly<OwnPageFields> {
  id: string;
  /** Its address. */
  url: string;
}

/** Their addresses are added where pages are made, as only compiled pages know the path below which they are. */
const place = shared('own pages', (): { pages: readonly Omit<OwnPage, 'url'>[] } => ({
  pages: [],
}));

/** Sets the pages of the content; called by whoever renders them, before the first one. */
export function provideOwnPages(files: readonly OwnPageFile[]): void {
  const pages = files.flatMap(({ id, data, body, digest }) => {
    if (!data) return [];
    const page = { ...data, id };
    bodyIs(page, body);
    digestIs(page, digest);
    return [page];
  });
  place.pages = pages.sort((a, b) => a.order - b.order || compareText(a.id, b.id));
}

/** Returns the pages of the content, in the order of their menus. There is always one about the site. */
export function ownPages(): readonly OwnPage[] {
  const pages = place.pages.map((page) => Object.assign(page, { url: pageUrl(page.id) }));
  return pages.some(({ url }) => url === aboutUrl) ? pages : [aboutSite(), ...pages];
}

/** Returns the page about a site that has written none. */
function aboutSite(): OwnPage {
  return {
    id: 'about',
    title: text.shell.about,
    description: text.parts.aboutDescription({ site: settings().title }),
    url: aboutUrl,
    menu: 'header',
    order: 0,
    parts: [...pagePartNames],
  };
}

/** Returns the address of a section that the software writes, where a page has it. */
export function partUrl(part: PagePart): string | undefined {
  const page = ownPages().find(({ parts }) => parts.includes(part));
  return page && `${page.url}#${pageParts[part]}`;
}
