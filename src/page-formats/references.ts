import { countryName, pairName } from '../format/country-names.ts';
import type { Archived } from '../model/archived.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import type { Names } from '../model/attribution.ts';
import { isBloc } from '../model/party.ts';
import { memoisedByObject } from '../model/memoise.ts';
import type { PlacedFigure } from '../model/placed-figure.ts';
import type { Records } from '../model/records.ts';
import type { InLanguage } from '../model/translation.ts';
import { wikidataEntity } from '../model/wikidata.ts';
import { figureTable } from '../open-data/figure-table.ts';
import { objectOf } from '../open-data/table.ts';
import { partyName } from '../site/party-name.ts';
import { publisherName, settings } from '../site/settings.ts';
import type { Vocabulary } from '../site/site.ts';
import * as urls from '../site/urls.ts';
import { pageLanguage, perLanguage } from '../text/language.ts';
import type {
  BriefingEntry,
  CopyJson,
  DataReference,
  Reference,
  SourceReference,
  Thing,
  TranslationJson,
} from './fields.ts';

/** What the names on pages are taken from. */
export interface Known {
  records: Records;
  vocabulary: Vocabulary;
  names: Names;
  /** The countries that have a page. */
  withPage: ReadonlySet<string>;
}

/** Addresses of this site as `new URL` would leave them. */
const plain = /^[\w/.#~-]*$/;

/** Returns a function that makes addresses of this site absolute. */
export function absoluteAt(site: URL | undefined): (url: string) => string {
  const origin = site?.origin ?? '';
  return (url) => (plain.test(url) ? origin + url : urls.absoluteUrl(url, site));
}

const figuresIn = perLanguage(() => memoisedByObject(figureTable));

/** Returns functions that refer to what pages name. @param site the public address that Astro gives to routes. */
export function referencesIn(
  { records, vocabulary, names, withPage }: Known,
  site: URL | undefined,
) {
  const absolute = absoluteAt(site);
  const thing = (
    id: string,
    url: string | null,
    record: { name: string; wikidata?: string | undefined } | undefined,
  ): Thing => ({
    id,
    name: record?.name ?? id,
    url: url && absolute(url),
    same_as: sameAs(record),
  });
  const page = (id: string, name: string, url: string): Reference & { url: string } => ({
    id,
    name,
    url: absolute(url),
  });
  const data = (id: string, name: string, url: string): DataReference => ({
    ...page(id, name, url),
    json: absolute(urls.pageFormatUrl(url, 'json')),
  });
  const party = (id: string): Thing => ({
    ...thing(id, withPage.has(id) ? urls.countryUrl(id) : null, {
      name: isBloc(id) ? partyName(id) : countryName(id),
      wikidata: vocabulary.countries.get(id)?.wikidata,
    }),
  });
  return {
    absolute,
    page,
    data,
    /** A country or a bloc. */
    party,
    person: (id: string) => thing(id, urls.personUrl(id), records.people.get(id)),
    organisation: (id: string) =>
      thing(id, urls.organisationUrl(id), records.organisations.get(id)),
    pair: (id: string) => data(id, pairName(id), urls.pairUrl(id)),
    sector: (id: string) => page(id, vocabulary.sectors.get(id)?.label ?? id, urls.sectorUrl(id)),
    agreement: (id: string) =>
      data(id, records.agreements.get(id)?.title ?? id, urls.agreementUrl(id)),
    project: (id: string) => data(id, records.projects.get(id)?.name ?? id, urls.projectUrl(id)),
    /** Null where it has no record. */
    event: (id: string): Reference | null => {
      const event = records.events.get(id);
      return event ? page(id, event.title, urls.eventUrl(id)) : null;
    },
    source: (idOrName: string): SourceReference => {
      const source = vocabulary.sources.get(idOrName);
      return {
        id: source ? idOrName : null,
        name: source?.name ?? idOrName,
        kind: source?.kind ?? null,
        country: source?.country ?? null,
        url: source ? absolute(urls.sourceUrl(idOrName)) : null,
        website: source?.address ?? null,
      };
    },
    briefing: ({ slug, title, language, date, source }: PublishedBriefing): BriefingEntry => {
      const { url, json } = data(slug, title, urls.briefingUrl(slug));
      const name = vocabulary.sources.get(source)?.name ?? source;
      return { id: slug, title, language, date, source, source_name: name, url, json };
    },
    figure: (figure: PlacedFigure) => {
      const row = objectOf(figuresIn()(names), figure);
      return { ...row, url: absolute(String(row['url'])) };
    },
    /** @param url the address of the page on which it is. */
    translation: ({ translation }: Partial<InLanguage>, url: string): TranslationJson | null =>
      translation === undefined
        ? null
        : {
            original: absolute(urls.originalUrl(url)),
            is_outdated: translation.isOutdated,
            translator: translation.translator ?? null,
          },
    head: <Type extends string>(type: Type, id: string, url: string) => ({
      $schema: absolute(urls.schemaUrl(type)),
      ...{ type, id, url: absolute(url), page_language: pageLanguage() },
    }),
    tail: (citation: string) => {
      const { licence, publisher } = settings();
      return {
        cite_as: citation,
        licence: { name: licence.name, id: licence.id ?? null, url: licence.address ?? null },
        publisher: {
          name: publisherName(),
          url: publisher.address ?? absolute(urls.homeUrl()),
        },
      };
    },
  };
}

export type References = ReturnType<typeof referencesIn>;

/** Returns the address of the item of a record in Wikidata; null where it is not known. */
export function sameAs(record: { wikidata?: string | undefined } | undefined): string | null {
  return record?.wikidata === undefined ? null : wikidataEntity(record.wikidata);
}

export function copyOf(archived: Archived | undefined): CopyJson | null {
  return archived ? { ...archived, gone: archived.gone ?? null } : null;
}
