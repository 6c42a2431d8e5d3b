import type { z } from 'zod';
import { Agreement } from '../../src/model/agreement.ts';
import { Conflict } from '../../src/model/conflict.ts';
import { Country } from '../../src/model/country.ts';
import { EventRecord } from '../../src/model/event.ts';
import { LabelledQueries } from '../../src/model/labelled-query.ts';
import { Organisation } from '../../src/model/organisation.ts';
import { Person } from '../../src/model/person.ts';
import { Places } from '../../src/model/place.ts';
import { Sectors } from '../../src/model/sector.ts';
import { Source } from '../../src/model/source.ts';
import { Synonyms } from '../../src/model/synonyms.ts';
import type { Link } from '../../src/content/parse/body.ts';
import { parseBriefing } from '../../src/content/parse-briefing-file.ts';
import { MarkdownDocument } from '../../src/content/parse/document.ts';
import { longestList, parseRecord, type ParsedRecord } from '../../src/content/record.ts';
import { parseStateOfPlay } from '../../src/content/record-folders.ts';

/** What a file of any kind says. */
export interface Reading extends ParsedRecord<unknown> {
  links?: Link[];
  document?: MarkdownDocument;
}

const record = (schema: z.ZodType) => (bytes: Uint8Array) => parseRecord(schema, bytes);
const list = (schema: z.ZodType) => (bytes: Uint8Array) => parseRecord(schema, bytes, longestList);

/** How the files of each part of a content folder are read. */
const readers: Record<string, (bytes: Uint8Array) => Reading> = {
  briefings: (bytes) => {
    const document = new MarkdownDocument(bytes);
    return { ...parseBriefing(document), places: document.places, document };
  },
  pairs: parseStateOfPlay,
  agreements: record(Agreement),
  events: record(EventRecord),
  people: record(Person),
  organisations: record(Organisation),
  conflicts: record(Conflict),
  sources: record(Source),
  countries: record(Country),
  'sectors.yml': list(Sectors),
  'places.yml': list(Places),
  'synonyms.yml': list(Synonyms),
  'queries.yml': list(LabelledQueries),
};

/** The part of a content folder that a file belongs to. */
export function partOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/**
 * Reads a file as the reader does that finds it in its part.
 *
 * @throws where there is no such part.
 */
export function readAs(path: string, bytes: Uint8Array): Reading {
  const read = readers[partOf(path)];
  if (!read) throw new Error(`"${path}" belongs to no part of a content folder.`);
  return read(bytes);
}
