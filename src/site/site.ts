import { relative } from 'node:path';
import { archiveOf, type Archive, type PublishedBriefing } from '../model/archive.ts';
import type { Names } from '../model/attribution.ts';
import type { Country } from '../model/country.ts';
import { dossiersIn, type DossierIndex } from '../model/dossier.ts';
import { citationsIn, type Citations, type Records } from '../model/records.ts';
import type { Redirect } from '../model/redirect.ts';
import type { Sector } from '../model/sector.ts';
import type { Source } from '../model/source.ts';
import type { Content } from '../content/read-content.ts';
import { firstAddresses } from '../content/former-addresses.ts';
import { isPublished } from '../content/published.ts';
import { validRecords } from '../content/record-folders.ts';
import { bodyIs } from './body-html.ts';
import { filesOfBriefing } from './briefing-files.ts';
import { digestIs, digestOf } from './digest.ts';
import { providedContent, type Preview, type ProvidedContent } from './content-provider.ts';
import { shared } from './process-wide.ts';

/** The archive, what its dossiers are made of, and the vocabulary that its pages print. */
export interface Site extends Archive {
  vocabulary: Vocabulary;
  records: Records;
  citations: Citations;
  /** Who figures are from. */
  names: Names;
  /** The ids of the pages of its own, of which there is always one about the site. */
  ownPages: ReadonlySet<string>;
  /** The pages at whose addresses the site says that they were withdrawn. */
  withdrawn: readonly WithdrawnPage[];
  /** The first addresses of pages that were renamed, by their present ones; both from the site's root. */
  firstAddresses: ReadonlyMap<string, string>;
  /** Made when they are first asked for. */
  readonly dossiers: DossierIndex;
}

/** An entry of `redirects.yml` with the day on which a page was withdrawn. */
type WithdrawnPage = Redirect & { withdrawn: string };

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

/** By the preview where there is one, as the same content without drafts is another site. */
const sites = shared('sites', () => new WeakMap<Content | Preview, Site>());

/** Returns the site of a content folder, indexed once: what is published; in a preview, drafts, too. */
export function siteOf({ content, preview }: ProvidedContent): Site {
  const known = sites.get(preview ?? content);
  if (known) return known;
  const archive = archiveOf(shownIn(content, preview !== undefined));
  const records = validRecords(content);
  for (const { data, body } of content.statesOfPlay) if (data) bodyIs(data, body);
  const citations = citationsIn(archive.briefings, records);
  const vocabulary = vocabularyOf(content);
  const { people, organisations } = records;
  const names = { people, organisations, sources: vocabulary.sources };
  const ownPages = new Set(['about', ...content.ownPages.map(({ id }) => id)]);
  const withdrawn = (content.redirects?.data ?? []).filter(
    (redirect): redirect is WithdrawnPage => redirect.withdrawn !== undefined,
  );
  let dossiers: DossierIndex | undefined;
  const site = {
    ...{ ...archive, records, citations, names, ownPages, withdrawn, vocabulary },
    firstAddresses: firstAddresses(content),
    get dossiers() {
      return (dossiers ??= dossiersIn(archive, records, citations, vocabulary.sources));
    },
  };
  sites.set(preview ?? content, site);
  return site;
}

function shownIn(content: Content, withDrafts: boolean): PublishedBriefing[] {
  return content.briefings.flatMap((file) => {
    const { path, slug, digest, data } = file;
    if (!data || !(withDrafts || isPublished(file))) return [];
    const title = data.draft ? `Draft: ${data.title}` : data.title;
    const files = filesOfBriefing(content, file);
    const briefing = { ...data, title, slug, path: relative('.', path), ...files };
    const ofFiles = Object.keys(files).length === 0 ? '' : ` ${digestOf(files)}`;
    digestIs(briefing, `${slug} ${digest}${ofFiles}`);
    bodyIs(briefing, file);
    return [briefing];
  });
}

function vocabularyOf({ sectors, sources, countries }: Content): Vocabulary {
  return { sectors: new Map(sectors.map((sector) => [sector.id, sector])), sources, countries };
}
