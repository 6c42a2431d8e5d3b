import { hasDates, type Dossier } from '../../model/dossier.ts';
import { isMissing, type Glance } from '../../model/glance.ts';
import { memoised } from '../../model/memoise.ts';
import { didYouMean, nearest } from '../../model/nearest.ts';
import { pagePartNames, pageParts } from '../../model/page-parts.ts';
import { figuresOf } from '../../model/placed-figure.ts';
import { quoted } from '../../model/text.ts';
import { occasionsIn } from '../../model/timeline.ts';
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
      const id = decoded(part);
      if (!ids || ids.includes(id)) return [];
      const advice = `link to a heading, a figure or the whole page.${didYouMean(nearest(id, ids))}`;
      const message = `There is no part ${quoted(id)} on that page; ${advice}`;
      return { path, line, column, rule: 'known-anchor', message };
    }),
  );
};

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Returns the ids of the parts to which a text may link; undefined for a page of another kind. */
function idsOf(content: Content, page: string): string[] | undefined {
  const { briefings, dossiers, pairs } = siteWithBroken(content);
  const slugOfPage = slugLinkedBy(page);
  const briefing = briefings.find(({ slug }) => slug === slugOfPage);
  if (briefing) {
    const { slug, corrections } = briefing;
    const file = content.briefings.find((file) => file.slug === slug);
    const figures = figuresOf(briefing).map(({ anchor }) => anchor);
    return [
      ...idsIn(file?.document.body.text),
      ...['main', 'facts'],
      ...(corrections.length > 0 ? ['corrections'] : []),
      ...(figures.length > 0 ? ['figures', ...figures] : []),
    ];
  }
  const pair = [...pairs.keys()].find((id) => pairUrl(id) === page);
  if (pair !== undefined) {
    const state = content.statesOfPlay.find(({ id }) => id === pair);
    return [
      ...idsIn(state?.body, { idPrefix: stateOfPlayIds }),
      ...partsOf(dossiers.of(pair), dossiers.glanceOf(pair)),
    ];
  }
  const ownPage = content.ownPages.find(({ id }) => pageUrl(id) === page);
  if (!ownPage && page !== aboutUrl) return undefined;
  const { parts = [] } = ownPage ? fieldsOf(ownPage) : { parts: pagePartNames };
  const taken = parts.map((part) => pageParts[part]);
  return ['main', ...taken, ...idsIn(ownPage?.body, { taken })];
}

function idsIn(body = '', options?: Parameters<typeof renderBody>[2]): string[] {
  return Array.from(renderBody(body, '/', options).matchAll(/ id="([^"]+)"/g), ([, id = '']) => id);
}

/** Returns the ids of the sections and charts of a dossier. */
function partsOf(dossier: Dossier, glance: Glance): string[] {
  const { exchange, direction, investment, quantity } = glance;
  const hasAmounts = ![exchange, direction, investment, quantity].every(isMissing);
  const { briefings, timeline, conflicts } = dossier;
  const isNamed = briefings.some(
    ({ people, organisations }) => people.length + organisations.length,
  );
  return [
    ...['main', 'briefings', 'more'],
    ...(occasionsIn(timeline).length > 0 ? ['timeline'] : []),
    ...(conflicts.length > 0 ? ['disagreements'] : []),
    ...(hasDates(dossier) ? ['coming-up'] : []),
    ...(isNamed ? ['met'] : []),
    ...(briefings.length > 1 ? ['glance', 'agreements', 'months'] : []),
    ...(briefings.length > 1 && hasAmounts ? ['trade', 'direction', 'investment', 'quantity'] : []),
  ];
}
