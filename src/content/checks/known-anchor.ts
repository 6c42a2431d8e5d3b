import { decodedPart } from '../../model/address-parts.ts';
import { memoised } from '../../model/memoise.ts';
import { didYouMean, nearest } from '../../model/nearest.ts';
import { pagePartNames, pageParts } from '../../model/page-parts.ts';
import { quoted } from '../../model/text.ts';
import { partsOfBriefing, partsOfDossier } from '../../site/parts-of-pages.ts';
import { aboutUrl, briefingUrl, pageUrl, pairUrl, stateOfPlayUrl } from '../../site/urls.ts';
import type { Link } from '../parse/body.ts';
import type { Problem } from '../parse/problem.ts';
import { renderBody, stateOfPlayIds } from '../parse/render.ts';
import { fieldsOf } from '../parse/validate.ts';
import type { Content } from '../read-content.ts';
import type { Check } from './check.ts';
import { pageOf, slugLinkedBy } from './known-link.ts';
import { siteWithBroken } from './known-page.ts';
import { bodyOf, translatedTexts, type TranslatedText } from './translated-texts.ts';

/**
 * Finds links to parts of briefings, dossiers and own pages that do not exist. The parts of other pages,
 * which are lists, change with the archive: links to them are checked in the built site.
 */
export const knownAnchor: Check = (content) => {
  const idsAt = memoised((page: string) => idsOf(content, page));
  const texts = [
    ...content.briefings.map((file) => ({ ...file, page: briefingUrl(file.slug) })),
    ...content.statesOfPlay.map((file) => ({ ...file, page: pairUrl(file.id) })),
    // These are on a page of their own, where only the present text has its headings.
    ...content.earlierStates.map((file) => ({ ...file, page: stateOfPlayUrl(file.pair) })),
    ...content.ownPages.map((file) => ({ ...file, page: pageUrl(file.id) })),
  ];
  return [
    ...texts.flatMap(({ path, page, links }) =>
      links.flatMap((link) => {
        const [, target = ''] = /^(\/[^#]*)?#/.exec(link.url) ?? [];
        return problemWith(link, path, () => idsAt(pageOf(target) || page));
      }),
    ),
    // Other pages have other headings in each language: links to them are checked in the built site.
    ...translatedTexts(content).flatMap((text) => {
      const links = text.file.links.filter(({ url }) => url.startsWith('#'));
      const ids = memoised(() => idsOfTranslation(content, text));
      return links.flatMap((link) => problemWith(link, text.file.path, () => ids('')));
    }),
  ];
};

function problemWith(
  { url, line, column }: Link,
  path: string,
  idsOf: () => string[] | undefined,
): Problem[] {
  const [, part] = /^(?:\/[^#]*)?#(.+)$/s.exec(url) ?? [];
  const ids = part === undefined ? undefined : idsOf();
  const id = decodedPart(part ?? '');
  if (!ids || ids.includes(id)) return [];
  const advice = `link to a heading, a figure or the whole page.${didYouMean(nearest(id, ids))}`;
  const message = `There is no part ${quoted(id)} on that page; ${advice}`;
  return [{ path, line, column, rule: 'known-anchor', message }];
}

/** Returns the ids of the parts to which a text may link; undefined for a page of another kind. */
function idsOf(content: Content, page: string): string[] | undefined {
  const site = siteWithBroken(content);
  const { briefings, dossiers, pairs } = site;
  const slugOfPage = slugLinkedBy(page);
  const briefing = briefings.find(({ slug }) => slug === slugOfPage);
  if (briefing) {
    const file = content.briefings.find(({ slug }) => slug === slugOfPage);
    return [...idsIn(file?.document.body.text), ...partsOfBriefing(site, briefing)];
  }
  const pair = [...pairs.keys()].find((id) => pairUrl(id) === page);
  if (pair !== undefined) {
    const state = content.statesOfPlay.find(({ id }) => id === pair);
    const hasBackground = /^\S[^]*\n\s*\n\s*\S/.test(state?.body.trim() ?? '');
    return [
      ...idsIn(state?.body, { idPrefix: stateOfPlayIds }),
      ...partsOfDossier(dossiers.of(pair), dossiers.glanceOf(pair), hasBackground),
    ];
  }
  const ownPage = content.ownPages.find(({ id }) => pageUrl(id) === page);
  if (!ownPage && page !== aboutUrl()) return undefined;
  const { parts = [] } = ownPage ? fieldsOf(ownPage) : { parts: pagePartNames };
  const taken = parts.map((part) => pageParts[part]);
  return ['main', ...taken, ...idsIn(ownPage?.body, { taken })];
}

/** Returns the ids of the parts of a translated page: those of its headings, and those that are the same in all languages. */
function idsOfTranslation(
  content: Content,
  { noun, id, file, original }: TranslatedText,
): string[] {
  const page = { briefing: briefingUrl, page: pageUrl, 'state of play': pairUrl }[noun](id);
  const prefix = noun === 'state of play' ? { idPrefix: stateOfPlayIds } : undefined;
  const [here, there] = [file, original].map((text) => idsIn(text && bodyOf(text).text, prefix));
  const parts = idsOf(content, page) ?? [];
  return [...(here ?? []), ...parts.filter((part) => !there?.includes(part))];
}

function idsIn(body = '', options?: Parameters<typeof renderBody>[2]): string[] {
  return Array.from(renderBody(body, '/', options).matchAll(/ id="([^"]+)"/g), ([, id = '']) => id);
}
