import type { Agreement } from '../../src/model/agreement.ts';
import type { Country } from '../../src/model/country.ts';
import type { EventRecord } from '../../src/model/event.ts';
import type { Place } from '../../src/model/place.ts';
import type { Sector } from '../../src/model/sector.ts';
import type { Source } from '../../src/model/source.ts';
import type { Content } from '../../src/content/read-content.ts';
import { ledgerIn } from '../../src/content/valid-records.ts';
import { knownNames, type KnownNames } from './names/known-names.ts';

/** What the content knows, by which a report is read. Maps are by id, that of countries by code. */
export interface KnownRecords {
  sources: ReadonlyMap<string, Source>;
  countries: ReadonlyMap<string, Country>;
  places: readonly Place[];
  sectors: readonly Sector[];
  synonyms: readonly (readonly string[])[];
  names: KnownNames;
  agreements: ReadonlyMap<string, Agreement>;
  events: ReadonlyMap<string, EventRecord>;
}

/** Gathers what a content folder knows, as far as it is sound. */
export function knownRecords(content: Content): KnownRecords {
  const { sources, countries, places, sectors, synonyms } = content;
  const { agreements, events } = ledgerIn(content);
  return {
    ...{ sources, countries, places, sectors, synonyms, agreements, events },
    names: knownNames(content),
  };
}
