import type {
  CorrectionComment,
  CreativeWork,
  ImageObject,
  NewsArticle,
  Organization,
} from 'schema-dts';
import type { PublishedBriefing } from '../model/archive.ts';
import type { Country } from '../model/country.ts';
import { type Correction, lastCorrected } from '../model/correction.ts';
import { pairsAmong } from '../model/pair.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { heightAt, widthFor, type BriefingPicture } from '../model/picture.ts';
import type { Sector } from '../model/sector.ts';
import type { Source } from '../model/source.ts';
import { partUrl } from '../site/own-pages.ts';
import { settings } from '../site/settings.ts';
import { absoluteUrl, briefingUrl, originalUrl, pictureUrl, shareImageUrl } from '../site/urls.ts';
import { country, publisherId, publisherInShort } from './entities.ts';

/** What briefings refer to by id. */
interface Vocabulary {
  countries: ReadonlyMap<string, Country>;
  sources: ReadonlyMap<string, Source>;
  sectors: ReadonlyMap<string, Sector>;
}

/** Returns a briefing as an article based on a report, each with its own date. */
export function newsArticle(
  briefing: PublishedBriefing,
  { countries: byCode, sources, sectors }: Vocabulary,
  site: URL | undefined,
): NewsArticle {
  const {
    slug,
    title,
    summary,
    countries,
    mentions = [],
    sector,
    corrections,
    published,
  } = briefing;
  const { pictures, language, translation } = briefing;
  const url = absoluteUrl(briefingUrl(slug), site);
  const principles = partUrl('method');
  const dateModified = lastCorrected(briefing);
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#briefing`,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: summary,
    inLanguage: language,
    ...(translation && {
      translationOfWork: { '@id': `${absoluteUrl(originalUrl(briefingUrl(slug)), site)}#briefing` },
    }),
    ...(published !== undefined && { datePublished: published }),
    ...(dateModified !== undefined && { dateModified }),
    image:
      pictures?.map((picture) => imageObject(picture, site)) ??
      absoluteUrl(shareImageUrl(pairsAmong(countries)[0]), site),
    author: publisherInShort(site),
    publisher: { '@id': publisherId(site) },
    ...(principles !== undefined && { publishingPrinciples: absoluteUrl(principles, site) }),
    license: settings().licence.address,
    isAccessibleForFree: true,
    articleSection: sector.map((id) => sectors.get(id)?.label ?? id),
    about: countries.map((code) => country(code, byCode)),
    ...(mentions.length > 0 && { mentions: mentions.map((code) => country(code, byCode)) }),
    isBasedOn: report(briefing, sources),
    ...(corrections.length > 0 && {
      correction: corrections.map((correction) => correctionComment(correction, url)),
    }),
  };
}

function imageObject(picture: BriefingPicture, site: URL | undefined): ImageObject {
  const width = widthFor(picture, Infinity);
  return {
    '@type': 'ImageObject',
    url: absoluteUrl(pictureUrl(picture, width), site),
    width: `${width} px`,
    height: `${heightAt(picture, width)} px`,
    description: picture.description,
    creditText: picture.credit,
  };
}

/** Returns the report, without its date where that was inferred: schema.org has no term for that. */
function report(
  { date, source, agency, url, archived }: PublishedBriefing,
  sources: ReadonlyMap<string, Source>,
): CreativeWork {
  return {
    '@type': 'CreativeWork',
    ...(!isInferred(date) && { datePublished: date }),
    publisher: organization(source, sources),
    ...(agency !== undefined && { author: organization(agency, sources) }),
    ...(url !== undefined && { url }),
    ...(archived && { archivedAt: archived.url }),
  };
}

function isInferred(edtf: string): boolean {
  return parsePartialDate(edtf)?.qualifier !== undefined;
}

/** @param named the id of a source, or a name. */
function organization(named: string, sources: ReadonlyMap<string, Source>): Organization {
  const { name = named, address } = sources.get(named) ?? {};
  return { '@type': 'Organization', name, ...(address !== undefined && { url: address }) };
}

function correctionComment({ date, note }: Correction, url: string): CorrectionComment {
  return {
    '@type': 'CorrectionComment',
    text: note,
    datePublished: date,
    url: `${url}#corrections`,
  };
}
