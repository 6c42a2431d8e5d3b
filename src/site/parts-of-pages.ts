import { pairNeighbours, type PublishedBriefing } from '../model/archive.ts';
import { chartInContext } from '../model/chart-in-context.ts';
import { hasDates, type Dossier } from '../model/dossier.ts';
import { isMissing, type Glance } from '../model/glance.ts';
import { briefingPartIds, type BriefingPart } from '../model/page-parts.ts';
import { figuresOf } from '../model/placed-figure.ts';
import { relatedTo } from '../model/related.ts';
import { occasionsIn } from '../model/timeline.ts';
import type { Site } from './site.ts';

/** Returns the ids of the parts that a briefing's page has beside its text, those of figures included. */
export function partsOfBriefing(site: Site, briefing: PublishedBriefing): string[] {
  const chart = chartInContext(briefing, site.dossiers.glanceOf);
  const figures = figuresOf(briefing).map(({ anchor }) => anchor);
  const has: Record<BriefingPart, boolean> = {
    ...{ main: true, facts: true },
    corrections: briefing.corrections.length > 0,
    figures: figures.length > 0,
    more: pairNeighbours(site, briefing).length > 0,
    related: relatedTo(briefing, site, site.citations, 1).length > 0,
    trade: chart?.of === 'trade',
    direction: chart?.of === 'direction',
    quantity: chart?.of === 'quantity',
  };
  return [...briefingPartIds.filter((id) => has[id]), ...figures];
}

/** Returns the ids of the parts of a dossier: its sections and charts. */
export function partsOfDossier(dossier: Dossier, glance: Glance, hasBackground: boolean): string[] {
  const { exchange, direction, investment, quantity } = glance;
  const hasAmounts = ![exchange, direction, investment, quantity].every(isMissing);
  const { briefings, timeline, conflicts, projects } = dossier;
  const isNamed = briefings.some(
    ({ people, organisations }) => people.length + organisations.length,
  );
  return [
    ...['main', 'briefings', 'more'],
    ...(occasionsIn(timeline).length > 0 ? ['timeline'] : []),
    ...(conflicts.length > 0 ? ['disagreements'] : []),
    ...(projects.length > 0 ? ['projects'] : []),
    ...(hasDates(dossier) ? ['coming-up'] : []),
    ...(isNamed ? ['met'] : []),
    ...(hasBackground ? ['background'] : []),
    ...(briefings.length > 1 ? ['glance', 'agreements', 'months'] : []),
    ...(briefings.length > 1 && hasAmounts ? ['trade', 'direction', 'investment', 'quantity'] : []),
  ];
}
