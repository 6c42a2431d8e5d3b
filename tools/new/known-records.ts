import type { Agreement } from '../../src/model/agreement.ts';
import type { Country } from '../../src/model/country.ts';
import type { EventRecord } from '../../src/model/event.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import type { Person } from '../../src/model/person.ts';
import type { Place } from '../../src/model/place.ts';
import type { Sector } from '../../src/model/sector.ts';
import type { Source } from '../../src/model/source.ts';
import type { Named } from '../../src/words/books.ts';

/** What the content knows, by which a report is read. Maps are by id, that of countries by code. */
export interface KnownRecords {
  /** Everything with a name. */
  named: readonly Named[];
  sources: ReadonlyMap<string, Source>;
  countries: ReadonlyMap<string, Country>;
  places: readonly Place[];
  sectors: readonly Sector[];
  synonyms: readonly (readonly string[])[];
  people: ReadonlyMap<string, Person>;
  organisations: ReadonlyMap<string, Organisation>;
  agreements: ReadonlyMap<string, Agreement>;
  events: ReadonlyMap<string, EventRecord>;
}
