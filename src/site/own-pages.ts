import { pagesInLanguage, type OwnPages } from '../content/own-pages.ts';
import { memoisedByObject } from '../model/memoise.ts';
import { compareText } from '../model/order.ts';
import type { OwnPageFields } from '../model/own-page.ts';
import { pagePartNames, pageParts, type PagePart } from '../model/page-parts.ts';
import type { InLanguage } from '../model/translation.ts';
import { mainLanguage, perLanguage, pageLanguage } from '../text/language.ts';
import { text } from '../text/text.ts';
import { bodyIs } from './body-html.ts';
import { digestIs } from './digest.ts';
import { shared } from './process-wide.ts';
import { settings } from './settings.ts';
import { aboutUrl, pageUrl } from './urls.ts';

/** A page that the content has besides briefings and records; `bodyHtml` has its text. */
export interface OwnPage extends Readonly<OwnPageFields>, InLanguage {
  id: string;
  /** Its address. */
  url: string;
}

const place = shared('own pages', (): { pages: OwnPages } => ({
  pages: { ownPages: [], pageTranslations: [] },
}));

/** Sets the pages of the content; called by whoever renders them, before the first one. */
export function provideOwnPages(pages: OwnPages): void {
  place.pages = pages;
}

/** Only compiled pages know the path below which their addresses are, so they make these themselves. */
const pagesIn = perLanguage(() =>
  memoisedByObject((pages: OwnPages): readonly OwnPage[] =>
    pagesInLanguage(pages, pageLanguage(), mainLanguage())
      .flatMap(({ id, data, body, digest, language, translation }) => {
        if (!data) return [];
        const page = {
          ...data,
          id,
          url: pageUrl(id),
          language,
          ...(translation && { translation }),
        };
        bodyIs(page, body);
        digestIs(page, digest);
        return [page];
      })
      .sort((a, b) => a.order - b.order || compareText(a.id, b.id)),
  ),
);

/** Returns the pages of the content, in the order of their menus. There is always one about the site. */
export function ownPages(): readonly OwnPage[] {
  const pages = pagesIn()(place.pages);
  return pages.some(({ url }) => url === aboutUrl()) ? pages : [aboutSite(), ...pages];
}

/** Returns the page about a site that has written none. */
function aboutSite(): OwnPage {
  return {
    id: 'about',
    title: text.shell.about,
    description: text.parts.aboutDescription({ site: settings().title }),
    url: aboutUrl(),
    language: pageLanguage(),
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
