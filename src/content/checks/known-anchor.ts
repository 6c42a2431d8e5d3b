import { decodedPart } from '../../model/address-parts.ts';
import { memoised } from '../../model/memoise.ts';
import { didYouMean, nearest } from '../../model/nearest.ts';
import { pagePartNames, pageParts } from '../../model/page-parts.ts';
import { quoted } from '../../model/text.ts';
import { partsOfBriefing, partsOfDossier } from '../../site/parts-of-pages.ts';
import { aboutUrl, briefingUrl, pageUrl, pairUrl } from '../../site/urls.ts';
import { renderBody, stateOfPlayIds } from '../parse/render.ts';
import { fieldsOf } from '../parse/validate.ts';
import type { Content } from '../read-content.ts';
import type { Check } from './check.ts';
import { pageOf, slugLinkedBy } from './known-link.ts';
import { siteWithBroken } from './known-page.ts';

/**
 * Finds links to parts of briefings, dossiers and own pages that do not exist. The parts of other pages,
 * which are lists, change with the archive: links to them are checked in the built site.
 */
export const knownAnchor: Check = (content) => {
  const idsAt = memoised((page: string) => idsOf(content, page));
  const texts = [
    ...content.briefings.map((file) => ({ ...file, page: briefingUrl(file.slug) })),
    ...content.statesOfPlay.map((file) => ({ ...file, page: pairUrl(file.id) })),
    ...content.ownPages.map((file) => ({ ...file, page: pageUrl(file.id) })),
  ];
  return texts.flatMap(({ path, page, links }) =>
    links.flatMap(({ url, line, column }) => {
      const [, target = '', part] = /^(\/[^#]*)?#(.+)$/s.exec(url) ?? [];
      if (part === undefined) return [];
      const ids = idsAt(pageOf(target) || page);
      const id = decodedPart(part);
      if (!ids || ids.includes(id)) return [];
      const advice = `link to a heading, a figure or the whole page.${didYouMean(nearest(id, ids))}`;
      const message = `There is no part ${quoted(id)} on that page; ${advice}`;
      return { path, line, column, rule: 'known-anchor', message };
    }),
  );
};

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

function idsIn(body = '', options?: Parameters<typeof renderBody>[2]): string[] {
  return Array.from(renderBody(body, '/', options).matchAll(/ id="([^"]+)"/g), ([, id = '']) => id);
}
