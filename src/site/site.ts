import { relative } from 'node:path';
import { archiveOf, type Archive, type PublishedBriefing } from '../model/archive.ts';
import type { Names } from '../model/attribution.ts';
import type { Country } from '../model/country.ts';
import { dossiersIn, type DossierIndex } from '../model/dossier.ts';
import { editionsIn, noEditions, type EditionIndex } from '../model/edition.ts';
import { citationsIn, type Citations, type Records } from '../model/records.ts';
import type { Redirect } from '../model/redirect.ts';
import type { Sector } from '../model/sector.ts';
import type { StateOfPlayVersion } from '../model/state-of-play.ts';
import { pageLanguages, type PageFormat } from '../model/site-settings.ts';
import type { Source } from '../model/source.ts';
import { inTranslation, translationFacts } from '../model/translation.ts';
import { translationsInto, type Content } from '../content/read-content.ts';
import { firstAddresses } from '../content/former-addresses.ts';
import { isPublished } from '../content/published.ts';
import { pageLanguage } from '../text/language.ts';
import { bodyIs } from './body-html.ts';
import { filesOfBriefing } from './briefing-files.ts';
import { digestIs, digestOf } from './digest.ts';
import { fewestInEdition } from './limits.ts';
import { providedContent, type Preview, type ProvidedContent } from './content-provider.ts';
import { shared } from './process-wide.ts';
import { recordsIn, versionsIn, vocabularyIn } from './words-in-language.ts';

/** The archive, what its dossiers are made of, and the vocabulary that its pages print, in one language. */
export interface Site extends Archive {
  /** BCP 47. */
  language: string;
  vocabulary: Vocabulary;
  records: Records;
  citations: Citations;
  /** By pair: the texts of its state of play whose days online are known, present and earlier, the newest first. */
  versions: ReadonlyMap<string, readonly StateOfPlayVersion[]>;
  /** Who figures are from. */
  names: Names;
  /** The formats in which pages that describe one thing are published besides HTML. */
  formats: readonly PageFormat[];
  /** The ids of the pages of its own, of which there is always one about the site. */
  ownPages: ReadonlySet<string>;
  /** The pages at whose addresses the site says that they were withdrawn. */
  withdrawn: readonly WithdrawnPage[];
  /** The first addresses of pages that were renamed, by their present ones; both from the site's root. */
  firstAddresses: ReadonlyMap<string, string>;
  /** Whether it has a `security.txt`. */
  hasSecurityText: boolean;
  /** Made when they are first asked for. */
  readonly dossiers: DossierIndex;
  /** Made when they are first asked for; none where the settings say so. */
  readonly editions: EditionIndex;
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

/** Returns the site of the content that pages are made of, in the language of the page that is being made. */
export async function openSite(): Promise<Site> {
  return siteOf(await providedContent());
}

/** By the preview where there is one, as the same content without drafts is another site. */
const sites = shared('sites', () => new WeakMap<Content | Preview, Map<string, Site>>());

/**
 * Returns the site of a content folder in a language, indexed once: what is published; in a preview, drafts,
 * too. What is not translated is in the site's main language.
 *
 * @param language BCP 47; the main language is in the place of one in which the site has no pages.
 */
export function siteOf({ content, preview }: ProvidedContent, language = pageLanguage()): Site {
  const inLanguages = sites.get(preview ?? content) ?? new Map<string, Site>();
  sites.set(preview ?? content, inLanguages);
  const { settings } = content;
  const own = pageLanguages(settings).includes(language) ? language : settings.language;
  const known = inLanguages.get(own);
  if (known) return known;
  const site = newSite(content, preview !== undefined, own);
  inLanguages.set(own, site);
  return site;
}

function newSite(content: Content, withDrafts: boolean, language: string): Site {
  const archive = archiveOf(shownIn(content, withDrafts, language));
  const records = recordsIn(content, language);
  const citations = citationsIn(archive.briefings, records);
  const vocabulary = vocabularyIn(content, language);
  const { people, organisations } = records;
  const names = { people, organisations, sources: vocabulary.sources };
  const ownPages = new Set(['about', ...content.ownPages.map(({ id }) => id)]);
  const withdrawn = (content.redirects?.data ?? []).filter(
    (redirect): redirect is WithdrawnPage => redirect.withdrawn !== undefined,
  );
  let dossiers: DossierIndex | undefined;
  let editions = content.settings.editions === 'none' ? noEditions : undefined;
  return {
    language,
    ...{ ...archive, records, citations, names, ownPages, withdrawn, vocabulary },
    versions: versionsIn(content),
    formats: content.settings.formats,
    firstAddresses: firstAddresses(content),
    hasSecurityText: content.settings.security !== undefined,
    get dossiers() {
      return (dossiers ??= dossiersIn(archive, records, citations, vocabulary.sources));
    },
    get editions() {
      return (editions ??= editionsIn(this, this.dossiers, fewestInEdition));
    },
  };
}

function shownIn(content: Content, withDrafts: boolean, language: string): PublishedBriefing[] {
  const { settings } = content;
  const translations = translationsInto(language, content);
  return content.briefings.flatMap((file) => {
    const { path, slug, data } = file;
    if (!data || !(withDrafts || isPublished(file))) return [];
    const translation = translations.get(slug);
    const files = filesOfBriefing(content, translation ?? file);
    const shown = { ...data, slug, path: relative('.', path), ...files };
    const briefing = translation?.data
      ? inTranslation(
          { ...shown, language, translation: translationFacts(translation.data, file.words) },
          translation.data,
        )
      : { ...shown, language: settings.language };
    if (data.draft) briefing.title = `Draft: ${briefing.title}`;
    const ofFiles = Object.keys(files).length === 0 ? '' : ` ${digestOf(files)}`;
    const ofLanguage = language === settings.language ? '' : ` ${language}`;
    const isOutdated = briefing.translation?.isOutdated === true;
    const ofTranslation = translation ? ` ${translation.digest} ${String(isOutdated)}` : '';
    // Without its text: paths of pages that show it name it (`withCacheKey`).
    digestIs(briefing, `${slug} ${file.dataDigest}${ofFiles}${ofLanguage}${ofTranslation}`);
    bodyIs(briefing, translation ?? file);
    return [briefing];
  });
}
