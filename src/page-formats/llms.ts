import { dateInWords } from '../format/date.ts';
import { pairName } from '../format/country-names.ts';
import { pageFormats } from '../model/site-settings.ts';
import { settings } from '../site/settings.ts';
import type { Site } from '../site/site.ts';
import * as urls from '../site/urls.ts';
import { text } from '../text/text.ts';
import { escaped, heading, link, list, section } from './markdown.ts';
import { absoluteAt } from './references.ts';

/** How many of the newest briefings it names. */
const mostBriefings = 20;

/**
 * Returns what the site is and where programs find it, in the form of https://llmstxt.org.
 *
 * @param address the public address that Astro gives to routes.
 */
export function llmsText(site: Site, address: URL | undefined): string {
  const absolute = absoluteAt(address);
  const { title, description } = settings();
  /** The address of a page as Markdown, where there is one. */
  const page = (url: string) =>
    absolute(site.formats.includes('markdown') ? urls.pageFormatUrl(url, 'markdown') : url);
  const described = (words: string, url: string, about: string) =>
    `${link(words, url)}: ${escaped(about)}`;
  const { figures, agreements, projects, events, briefings } = text.data;
  const tables = { briefings, figures, agreements, projects, events };
  return [
    heading(1, title),
    `> ${escaped(description)}`,
    escaped(text.parts.data.forModels),
    site.formats.length === pageFormats.length ? escaped(text.parts.data.formats) : '',
    section(
      text.shell.pairs,
      list(
        Array.from(site.pairs, ([pair, { length }]) =>
          described(
            pairName(pair),
            page(urls.pairUrl(pair)),
            text.pair.description({ pair: pairName(pair), count: length }),
          ),
        ),
      ),
    ),
    section(
      text.shell.notFound.latest,
      list(
        site.briefings
          .slice(0, mostBriefings)
          .map(({ slug, title, date }) =>
            described(title, page(urls.briefingUrl(slug)), dateInWords(date)),
          ),
      ),
    ),
    section(
      text.shell.data,
      list([
        described('OpenAPI', absolute(urls.openApiUrl), text.parts.data.openApi),
        ...Object.entries(tables).map(([name, { title, description }]) =>
          described(title, absolute(urls.tableUrl(name, 'json')), description),
        ),
      ]),
    ),
    // The form gives this title a meaning: what a program may leave out.
    section(
      'Optional',
      list([
        link(text.shell.about, absolute(urls.aboutUrl())),
        link(text.shell.corrections, absolute(urls.correctionsUrl())),
        link(text.shell.feeds, absolute(urls.feedsUrl())),
      ]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
