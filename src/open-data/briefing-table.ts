import type { PublishedBriefing } from '../model/archive.ts';
import { pairsAmong } from '../model/pair.ts';
import { briefingUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';

/** A field of `/data/briefings.json`, in which lists are arrays. */
interface Field {
  name: string;
  type: 'string' | 'array';
  description: string;
  /** Whether every briefing has a value. */
  required?: true;
  valueOf: (briefing: PublishedBriefing) => string | readonly string[] | null;
}

const field = (
  name: string,
  type: Field['type'],
  description: string,
  valueOf: Field['valueOf'],
): Field => ({ name, type, description, required: true, valueOf });

/** Returns the fields of a briefing in the open data, on which other programs rely. */
export function briefingFields(): readonly Field[] {
  const { columns: words } = text.data.briefings;
  return [
    field('id', 'string', words.id, ({ slug }) => slug),
    field('url', 'string', words.url, ({ slug }) => briefingUrl(slug)),
    field('title', 'string', words.title, ({ title }) => title),
    field('summary', 'string', words.summary, ({ summary }) => summary),
    field('date', 'string', words.date, ({ date }) => date),
    field('source', 'string', words.source, ({ source }) => source),
    {
      ...field('agency', 'string', words.agency, ({ agency }) => agency ?? null),
      required: undefined,
    },
    field('countries', 'array', words.countries, ({ countries }) => countries),
    field('mentions', 'array', words.mentions, ({ mentions }) => mentions ?? []),
    field('pairs', 'array', words.pairs, ({ countries }) => pairsAmong(countries)),
    field('sectors', 'array', words.sectors, ({ sector }) => sector),
  ];
}

/** Returns briefings as objects of the open data. */
export function briefingData(briefings: readonly PublishedBriefing[]): Record<string, unknown>[] {
  const fields = briefingFields();
  return briefings.map((briefing) =>
    Object.fromEntries(fields.map(({ name, valueOf }) => [name, valueOf(briefing)])),
  );
}
