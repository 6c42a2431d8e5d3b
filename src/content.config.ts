import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { briefingLoader, countryLoader, sectorLoader, sourceLoader } from './library/loaders.ts';
import { Briefing } from './model/briefing.ts';
import { Country } from './model/country.ts';
import { Sector } from './model/sector.ts';
import { Source } from './model/source.ts';

export const collections = {
  briefings: defineCollection({ loader: briefingLoader, schema: Briefing }),
  sources: defineCollection({ loader: sourceLoader, schema: Source }),
  sectors: defineCollection({
    loader: sectorLoader,
    schema: Sector.extend({ order: z.number() }),
  }),
  countries: defineCollection({ loader: countryLoader, schema: Country }),
};
