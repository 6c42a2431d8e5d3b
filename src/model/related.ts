import { nearbyIn, type Archive, type PublishedBriefing } from './archive.ts';
import { newestFirst } from './briefing.ts';
import type { Citations } from './records.ts';
import { pairsAmong } from './pair.ts';

export type Bond =
  | { kind: 'event' | 'conflict' | 'agreement'; id: string }
  | { kind: 'topic'; pair: string; sector: string };

export interface RelatedBriefing {
  briefing: PublishedBriefing;
  /** The closest first; never empty. */
  bonds: Bond[];
}

/** How much each bond counts: an event more than an agreement, which many may be about. */
const weights = { event: 8, conflict: 6, agreement: 4, topic: 2 } satisfies Record<
  Bond['kind'],
  number
>;

/** How far in each list to look: what is distant in time is less related. */
const reach = 12;

/**
 * Finds the briefings most closely related to one: those on the same event, in the same conflict of
 * reports, on the same agreement, or on the main topic of the same pair. The closest first; among
 * equals the newest. The cost does not grow with the archive.
 */
export function relatedTo(
  briefing: PublishedBriefing,
  { pairs }: Pick<Archive, 'pairs'>,
  citations: Citations,
  limit: number,
): RelatedBriefing[] {
  const { slug, events, sector, countries } = briefing;
  const found = new Map<string, RelatedBriefing>();
  const bind = (others: Iterable<PublishedBriefing>, bond: Bond) => {
    for (const other of others) {
      const related = found.get(other.slug) ?? { briefing: other, bonds: [] };
      related.bonds.push(bond);
      found.set(other.slug, related);
    }
  };
  for (const id of events) {
    bind(nearbyIn(citations.events.get(id) ?? [], slug, reach), { kind: 'event', id });
  }
  for (const id of citations.conflictsOf(slug)) {
    bind(nearbyIn(citations.conflicts.get(id) ?? [], slug, reach), { kind: 'conflict', id });
  }
  for (const id of citations.agreementsOf(slug)) {
    bind(nearbyIn(citations.agreements.get(id) ?? [], slug, reach), { kind: 'agreement', id });
  }
  const [topic = ''] = sector;
  for (const pair of pairsAmong(countries)) {
    const near = nearbyIn(pairs.get(pair) ?? [], slug, reach);
    bind(
      near.filter((other) => other.sector.includes(topic)),
      { kind: 'topic', pair, sector: topic },
    );
  }
  return [...found.values()]
    .sort((a, b) => weightOf(b) - weightOf(a) || newestFirst(a.briefing, b.briefing))
    .slice(0, limit);
}

function weightOf({ bonds }: RelatedBriefing): number {
  return bonds.reduce((sum, { kind }) => sum + weights[kind], 0);
}
