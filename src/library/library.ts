import { getCollection } from 'astro:content';
import type { Country } from '../model/country.ts';
import type { Sector } from '../model/sector.ts';
import type { Source } from '../model/source.ts';
import { archiveOf, type Archive } from '../model/archive.ts';

/** The archive and the vocabulary that its pages print. */
export interface Library extends Archive {
  vocabulary: Vocabulary;
}

export interface Vocabulary {
  /** In the editors' order. */
  sectors: ReadonlyMap<string, Sector>;
  sources: ReadonlyMap<string, Source>;
  /** By upper-case country code. */
  countries: ReadonlyMap<string, Country>;
}

let built: Promise<Library> | undefined;

/** The library, read and indexed once in a build; in the dev server anew for every page. */
export function openLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  return (built ??= readLibrary());
}

async function readLibrary(): Promise<Library> {
  const briefings = await getCollection('briefings');
  const sectors = await getCollection('sectors');
  const sources = await getCollection('sources');
  const countries = await getCollection('countries');
  return {
    ...archiveOf(
      briefings.map(({ id, data, filePath = '' }) => ({ ...data, slug: id, path: filePath })),
    ),
    vocabulary: {
      sectors: new Map(
        sectors
          .map(({ data }) => data)
          .sort((a, b) => a.order - b.order)
          .map((sector) => [sector.id, sector]),
      ),
      sources: new Map(sources.map(({ id, data }) => [id, data])),
      countries: new Map(countries.map(({ id, data }) => [id, data])),
    },
  };
}
