import { relative } from 'node:path';
import { archiveOf, type Archive, type PublishedBriefing } from '../model/archive.ts';
import type { Country } from '../model/country.ts';
import { dossiersIn, type DossierIndex } from '../model/dossier.ts';
import { citationsIn, type Citations, type Records } from '../model/records.ts';
import type { Sector } from '../model/sector.ts';
import type { Source } from '../model/source.ts';
import type { Content } from '../content/read-content.ts';
import { validRecords } from '../content/valid-records.ts';
import { recordsById } from '../content/record-files.ts';
import { wasChecked } from './body-html.ts';
import { digestIs } from './digest.ts';
import { providedContent, type ProvidedContent } from './content-provider.ts';

/** The archive, what its dossiers are made of, and the vocabulary that its pages print. */
export interface Site extends Archive {
  vocabulary: Vocabulary;
  records: Records;
  citations: Citations;
  /** Made when they are first asked for. */
  readonly dossiers: DossierIndex;
}

export interface Vocabulary {
  /** In the editors' order. */
  sectors: ReadonlyMap<string, Sector>;
  sources: ReadonlyMap<string, Source>;
  /** By upper-case country code. */
  countries: ReadonlyMap<string, Country>;
}

/** Returns the site of the content that pages are made of. */
export async function openSite(): Promise<Site> {
  return siteOf(await providedContent());
}

const sites = new WeakMap<Content, Site>();

/**
 * Returns the site of a content folder, which is indexed once: what is published, or, in a preview,
 * drafts as well.
 */
export function siteOf({ content, preview }: ProvidedContent): Site {
  const known = sites.get(content);
  if (known) return known;
  const archive = archiveOf(shownIn(content, preview !== undefined));
  const records = recordsIn(content);
  const citations = citationsIn(archive.briefings, records);
  let dossiers: DossierIndex | undefined;
  const site = {
    ...{ ...archive, records, citations, vocabulary: vocabularyOf(content) },
    get dossiers() {
      return (dossiers ??= dossiersIn(archive, records, citations));
    },
  };
  sites.set(content, site);
  return site;
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
function recordsIn(content: Content): Records {
  const paths = new Map(content.statesOfPlay.map(({ id, path }) => [id, relative('.', path)]));
  const states = Array.from(
    recordsById(content.statesOfPlay),
    ([id, state]) => [id, { ...state, path: paths.get(id) ?? '' }] as const,
  );
  return { ...validRecords(content), statesOfPlay: new Map(states) };
}

function vocabularyOf({ sectors, sources, countries }: Content): Vocabulary {
  return { sectors: new Map(sectors.map((sector) => [sector.id, sector])), sources, countries };
}
