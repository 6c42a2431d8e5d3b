import { getCollection } from 'astro:content';
import { archiveOf, type Archive } from '../model/archive.ts';
import type { Country } from '../model/country.ts';
import { dossiersIn, type DossierIndex } from '../model/dossier.ts';
import { citationsIn, type Citations, type Ledger } from '../model/ledger.ts';
import type { Sector } from '../model/sector.ts';
import type { Source } from '../model/source.ts';

/** The archive, what its dossiers are made of, and the vocabulary that its pages print. */
export interface Library extends Archive {
  vocabulary: Vocabulary;
  ledger: Ledger;
  citations: Citations;
  dossiers: DossierIndex;
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
  const archive = archiveOf(
    briefings.map(({ id, data, filePath = '' }) => ({ ...data, slug: id, path: filePath })),
  );
  const ledger = await readLedger();
  const citations = citationsIn(archive.briefings, ledger);
  const dossiers = dossiersIn(archive, ledger, citations);
  return { ...archive, ledger, citations, dossiers, vocabulary: await readVocabulary() };
}

/** The ledger is one entry. Its records are in the order of files, which is that of their ids. */
async function readLedger(): Promise<Ledger> {
  const [entry] = await getCollection('ledger');
  if (!entry) throw new Error('The content was not read; run the build again.');
  return entry.data;
}

async function readVocabulary(): Promise<Vocabulary> {
  const sectors = (await getCollection('sectors')).map(({ data }) => data);
  return {
    sectors: new Map(
      sectors.sort((a, b) => a.order - b.order).map((sector) => [sector.id, sector]),
    ),
    sources: new Map((await getCollection('sources')).map(({ id, data }) => [id, data])),
    countries: new Map((await getCollection('countries')).map(({ id, data }) => [id, data])),
  };
}
