import { defineCollection } from 'astro:content';
import { z } from 'zod';
import {
  briefingLoader,
  countryLoader,
  ledgerLoader,
  sectorLoader,
  sourceLoader,
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
  ledger: defineCollection({
    loader: ledgerLoader,
    schema: z.object({
      agreements: z.map(z.string(), Agreement),
      events: z.map(z.string(), EventRecord),
      people: z.map(z.string(), Person),
      organisations: z.map(z.string(), Organisation),
      conflicts: z.map(z.string(), Conflict),
      statesOfPlay: z.map(z.string(), StateOfPlay.extend({ path: z.string() })),
    }),
  }),
  sources: defineCollection({ loader: sourceLoader, schema: Source }),
  sectors: defineCollection({
    loader: sectorLoader,
    schema: Sector.extend({ order: z.number() }),
  }),
  countries: defineCollection({ loader: countryLoader, schema: Country }),
};
