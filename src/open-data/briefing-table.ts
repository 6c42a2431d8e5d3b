import type { PublishedBriefing } from '../model/archive.ts';
import { pairsAmong } from '../model/pair.ts';
import { briefingUrl } from '../site/urls.ts';

/** A field of `/data/briefings.json`, which holds lists as lists. */
interface Field {
  name: string;
  type: 'string' | 'array';
  description: string;
  valueOf: (briefing: PublishedBriefing) => string | readonly string[] | null;
}

/** The fields of every briefing that other programs rely on. */
export const briefingFields: readonly Field[] = [
  { name: 'id', type: 'string', description: 'The slug', valueOf: ({ slug }) => slug },
  {
    name: 'url',
    type: 'string',
    description: 'Its address on this site',
    valueOf: ({ slug }) => briefingUrl(slug),
  },
  { name: 'title', type: 'string', description: 'The headline', valueOf: ({ title }) => title },
  {
    name: 'summary',
    type: 'string',
    description: 'The news in one or two sentences',
    valueOf: ({ summary }) => summary,
  },
  {
    name: 'date',
    type: 'string',
    description: 'EDTF date on which the source published',
    valueOf: ({ date }) => date,
  },
  {
    name: 'source',
    type: 'string',
    description: 'Who published the report, by id',
    valueOf: ({ source }) => source,
  },
  {
    name: 'agency',
    type: 'string',
    description: 'Who wrote it, where that is another',
    valueOf: ({ agency }) => agency ?? null,
  },
  {
    name: 'countries',
    type: 'array',
    description: 'ISO 3166-1 alpha-2: what it is about',
    valueOf: ({ countries }) => countries,
  },
  {
    name: 'mentions',
    type: 'array',
    description: 'Countries that only occur',
    valueOf: ({ mentions }) => mentions ?? [],
  },
  {
    name: 'pairs',
    type: 'array',
    description: 'Pairs of its countries',
    valueOf: ({ countries }) => pairsAmong(countries),
  },
  {
    name: 'sectors',
    type: 'array',
    description: 'Topics, the main one first',
    valueOf: ({ sector }) => sector,
  },
];

/** A briefing as one object of the list. */
export function briefingData(briefing: PublishedBriefing): Record<string, unknown> {
  return Object.fromEntries(briefingFields.map(({ name, valueOf }) => [name, valueOf(briefing)]));
}
