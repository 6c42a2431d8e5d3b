import { relative } from 'node:path';
import { archiveOf, type Archive, type PublishedBriefing } from '../model/archive.ts';
import type { Country } from '../model/country.ts';
import { dossiersIn, type DossierIndex } from '../model/dossier.ts';
import { citationsIn, type Citations, type Ledger } from '../model/records.ts';
import type { Sector } from '../model/sector.ts';
import type { Source } from '../model/source.ts';
import type { Content } from '../content/read-content.ts';
import { ledgerIn } from '../content/valid-records.ts';
import { soundRecords } from '../content/records.ts';
import { wasChecked } from './body-html.ts';
import { digestIs } from './digest.ts';
import { heldContent, type HeldContent } from './content-provider.ts';

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

const libraries = new WeakMap<Content, Library>();

/** The library of the content that is held; it is indexed once. */
export async function openLibrary(): Promise<Library> {
  const held = await heldContent();
  const known = libraries.get(held.content);
  if (known) return known;
  const library = libraryOf(held);
  libraries.set(held.content, library);
  return library;
}

function libraryOf({ content, preview }: HeldContent): Library {
  const archive = archiveOf(shownIn(content, preview !== undefined));
  const ledger = ledgerOf(content);
  const citations = citationsIn(archive.briefings, ledger);
  const dossiers = dossiersIn(archive, ledger, citations);
  return { ...archive, ledger, citations, dossiers, vocabulary: vocabularyOf(content) };
}

function shownIn({ briefings }: Content, withDrafts: boolean): PublishedBriefing[] {
  return briefings.flatMap(({ path, slug, digest, data }) => {
    if (!data || (data.draft && !withDrafts)) return [];
    const title = data.draft ? `Draft: ${data.title}` : data.title;
    const briefing = { ...data, title, slug, path: relative('.', path) };
    digestIs(briefing, `${slug} ${digest}`);
    wasChecked(briefing, digest);
    return [briefing];
  });
}

/** Records are in the order of their files, which is that of their ids. */
function ledgerOf(content: Content): Ledger {
  const paths = new Map(content.statesOfPlay.map(({ id, path }) => [id, relative('.', path)]));
  const states = Array.from(
    soundRecords(content.statesOfPlay),
    ([id, state]) => [id, { ...state, path: paths.get(id) ?? '' }] as const,
  );
  return { ...ledgerIn(content), statesOfPlay: new Map(states) };
}

function vocabularyOf({ sectors, sources, countries }: Content): Vocabulary {
  return { sectors: new Map(sectors.map((sector) => [sector.id, sector])), sources, countries };
}
