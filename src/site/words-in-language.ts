import type { Content } from '../content/read-content.ts';
import { dayOf, validRecords, wordsOfState } from '../content/record-folders.ts';
import { nameIn } from '../format/name-language.ts';
import type { InterfaceLanguage } from '../model/interface-languages.ts';
import type { Bloc } from '../model/party.ts';
import type { Records } from '../model/records.ts';
import type { StateOfPlayVersion } from '../model/state-of-play.ts';
import { compareText } from '../model/order.ts';
import { translationFacts } from '../model/translation.ts';
import { bodyIs } from './body-html.ts';
import type { Vocabulary } from './site.ts';

/** Returns the records of a content folder, with the names and titles that readers of a language know. */
export function recordsIn(content: Content, language: string): Records {
  const records = validRecords(content);
  for (const { data, body } of content.statesOfPlay) if (data) bodyIs(data, body);
  if (language === content.settings.language) return records;
  const named = namedIn(content, language);
  const placeName = placeNamesIn(content, language);
  return {
    agreements: mapped(records.agreements, (agreement) => titledIn(agreement, language)),
    events: mapped(records.events, (event) => ({
      ...titledIn(event, language),
      ...(event.place !== undefined && { place: placeName(event.place) }),
    })),
    people: mapped(records.people, named),
    organisations: mapped(records.organisations, named),
    conflicts: mapped(records.conflicts, (conflict) => titledIn(conflict, language)),
    projects: mapped(records.projects, (project) => ({
      ...named(project),
      places: project.places.map((place) => ({ ...place, name: placeName(place.name) })),
    })),
    statesOfPlay: statesOfPlayIn(content, language),
  };
}

/** Returns the vocabulary of a content folder, with the names and labels that readers of a language know. */
export function vocabularyIn(content: Content, language: string): Vocabulary {
  const { sectors, sources, countries, settings } = content;
  const byId = new Map(sectors.map((sector) => [sector.id, sector]));
  if (language === settings.language) return { sectors: byId, sources, countries };
  return {
    sectors: mapped(byId, (sector) => ({
      ...sector,
      label: sector.labels?.[language as InterfaceLanguage] ?? sector.label,
    })),
    sources: mapped(sources, namedIn(content, language)),
    countries,
  };
}

/** The blocs of a content folder, and what their names are chosen by. */
export type NamedBlocs = Pick<Content, 'blocs' | 'settings'>;

/** Returns the blocs of a content folder, with the names that readers of a language know. */
export function blocsIn(content: NamedBlocs, language: string): readonly Bloc[] {
  const { blocs, settings } = content;
  return language === settings.language ? blocs : blocs.map(namedIn(content, language));
}

/** Returns a function that gives a record its name in a language; its main name is then one of the others. */
function namedIn({ settings }: Pick<Content, 'settings'>, language: string) {
  return <T extends { name: string; names?: string[] | undefined }>(record: T): T => {
    const name = nameIn(record, language, settings.names);
    if (name === record.name) return record;
    const others = [record.name, ...(record.names ?? [])].filter((other) => other !== name);
    return { ...record, name, names: others };
  };
}

/** Returns a function that finds the name of a place in a language, by any of its names. */
function placeNamesIn({ places, settings }: Content, language: string): (name: string) => string {
  const names = new Map(
    places.flatMap((place) => {
      const inLanguage = nameIn(place, language, settings.names);
      return [place.name, ...place.names].map((name) => [name, inLanguage]);
    }),
  );
  return (name) => names.get(name) ?? name;
}

function titledIn<T extends { title: string; titles?: Partial<Record<InterfaceLanguage, string>> }>(
  record: T,
  language: string,
): T {
  const title = record.titles?.[language as InterfaceLanguage];
  return title === undefined ? record : { ...record, title };
}

function statesOfPlayIn(content: Content, language: string): Records['statesOfPlay'] {
  const { statesOfPlay, stateTranslations, settings } = content;
  return new Map(
    statesOfPlay.flatMap((original) => {
      const { id, data, body } = original;
      if (!data) return [];
      const file = stateTranslations.find((each) => each.id === id && each.language === language);
      const quantity = data.quantity && {
        ...data.quantity,
        title: file?.data?.quantity ?? data.quantity.title,
      };
      const state = file?.data
        ? {
            ...{ ...data, quantity, language },
            translation: translationFacts(file.data, wordsOfState(original)),
          }
        : { ...data, language: settings.language };
      bodyIs(state, file?.data ? file.body : body);
      return [[id, state] as const];
    }),
  );
}

/**
 * Returns the texts of each pair's state of play, present and earlier, the newest first: those of which it is known
 * when they went online. They are in the main language.
 */
export function versionsIn({
  statesOfPlay,
  earlierStates,
}: Content): ReadonlyMap<string, readonly StateOfPlayVersion[]> {
  const present = statesOfPlay.map((file) => ({ file, pair: file.id, day: file.data?.published }));
  const earlier = earlierStates.map((file) => ({ file, pair: file.pair, day: dayOf(file) }));
  const versions = [...present, ...earlier].flatMap(({ file: { data, body }, pair, day }) => {
    if (!data || day === undefined) return [];
    const version = { pair, published: day, asOf: data.asOf, text: body };
    bodyIs(version, body);
    return [version];
  });
  versions.sort((a, b) => compareText(b.published, a.published));
  return Map.groupBy(versions, ({ pair }) => pair);
}

function mapped<T>(records: ReadonlyMap<string, T>, change: (record: T) => T): Map<string, T> {
  return new Map(Array.from(records, ([id, record]) => [id, change(record)]));
}
