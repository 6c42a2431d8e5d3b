import type { Briefing } from '../../model/briefing.ts';

/** A briefing, and the part of its address that is its own. */
export type ListedBriefing = Briefing & { slug: string };
