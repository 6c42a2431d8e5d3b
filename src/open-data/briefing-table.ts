import type { PublishedBriefing } from '../model/archive.ts';
import { pairsAmong } from '../model/pair.ts';
import { briefingUrl } from '../site/urls.ts';

/** A field of `/data/briefings.json`, in which lists are arrays. */
interface Field {
  name: string;
  type: 'string' | 'array';
  description: string;
  valueOf: (briefing: PublishedBriefing) => string | readonly string[] | null;
}

const field = (
  name: string,
  type: Field['type'],
  description: string,
  valueOf: Field['valueOf'],
): Field => ({ name, type, description, valueOf });

/** The fields of a briefing in the open data, on which other programs rely. */
export const briefingFields: readonly Field[] = [
  field('id', 'string', 'The slug', ({ slug }) => slug),
  field('url', 'string', 'Its address on this site', ({ slug }) => briefingUrl(slug)),
  field('title', 'string', 'The headline', ({ title }) => title),
  field('summary', 'string', 'The news in one or two sentences', ({ summary }) => summary),
  field('date', 'string', 'EDTF date on which the source published', ({ date }) => date),
  field('source', 'string', 'Who published the report, by id', ({ source }) => source),
  field('agency', 'string', 'Who wrote it, where that is another', ({ agency }) => agency ?? null),
  field('countries', 'array', 'ISO 3166-1 alpha-2: what it is about', ({ countries }) => countries),
  field('mentions', 'array', 'Countries that only occur', ({ mentions }) => mentions ?? []),
  field('pairs', 'array', 'Pairs of its countries', ({ countries }) => pairsAmong(countries)),
  field('sectors', 'array', 'Topics, the main one first', ({ sector }) => sector),
];

/** Returns a briefing as an object of the open data. */
export function briefingData(briefing: PublishedBriefing): Record<string, unknown> {
  return Object.fromEntries(briefingFields.map(({ name, valueOf }) => [name, valueOf(briefing)]));
}
