import { defineCollection } from 'astro:content';
import { z } from 'zod';
import {
  agreementLoader,
  briefingLoader,
  conflictLoader,
  countryLoader,
  eventLoader,
  organisationLoader,
  personLoader,
  sectorLoader,
  sourceLoader,
  stateOfPlayLoader,
} from './library/loaders.ts';
import { Agreement } from './model/agreement.ts';
import { Briefing } from './model/briefing.ts';
import { Conflict } from './model/conflict.ts';
import { Country } from './model/country.ts';
import { EventRecord } from './model/event.ts';
import { Organisation } from './model/organisation.ts';
import { Person } from './model/person.ts';
import { Sector } from './model/sector.ts';
import { Source } from './model/source.ts';
import { StateOfPlay } from './model/state-of-play.ts';

export const collections = {
  briefings: defineCollection({ loader: briefingLoader, schema: Briefing }),
  agreements: defineCollection({ loader: agreementLoader, schema: Agreement }),
  events: defineCollection({ loader: eventLoader, schema: EventRecord }),
  people: defineCollection({ loader: personLoader, schema: Person }),
  organisations: defineCollection({ loader: organisationLoader, schema: Organisation }),
  conflicts: defineCollection({ loader: conflictLoader, schema: Conflict }),
  statesOfPlay: defineCollection({ loader: stateOfPlayLoader, schema: StateOfPlay }),
  sources: defineCollection({ loader: sourceLoader, schema: Source }),
  sectors: defineCollection({
    loader: sectorLoader,
    schema: Sector.extend({ order: z.number() }),
  }),
  countries: defineCollection({ loader: countryLoader, schema: Country }),
};
