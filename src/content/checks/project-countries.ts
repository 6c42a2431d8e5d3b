import { countryName, isCountryCode } from '../../model/country.ts';
import { figuresOf } from '../../model/placed-figure.ts';
import type { Project } from '../../model/project.ts';
import { briefingsOf } from '../../model/records.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import { isPublished } from '../published.ts';
import type { Content } from '../read-content.ts';
import type { Check } from './check.ts';

/**
 * Finds countries of projects that no briefing which is cited there is about or mentions, and agreements, figures,
 * disagreements, events and briefings of other countries.
 */
export const projectCountries: Check = (content) => {
  if (content.projects.length === 0) return [];
  const countriesOf = countriesByRecord(content);
  return content.projects.flatMap(({ path, positions, data }) => {
    if (!data) return [];
    const { countries } = data;
    const cited = Array.from(briefingsOf(data), (slug) => countriesOf.briefing.get(slug));
    const problem = (at: PropertyKey[], message: string) => ({
      ...{ path, ...positionOf(positions, at), rule: 'project-countries', message },
    });
    return [
      ...countries.flatMap((code, index) => {
        if (cited.some((known) => !known || known.includes(code))) return [];
        const message = `No briefing that is cited here is about ${countryName(code)} or mentions it; cite one that does, or remove ${quoted(code)}.`;
        return problem(['countries', index], message);
      }),
      ...referencesOf(data).flatMap(({ kind, id, at }) => {
        const known = countriesOf[kind].get(id) ?? [];
        const others = known.filter((code) => !countries.includes(code));
        // Only those between two countries say whose they are; others may be about many.
        const mayHaveOthers = kind !== 'agreement' && kind !== 'figure';
        if (others.length === 0 || (mayHaveOthers && others.length < known.length)) return [];
        const message = `The ${kind} ${quoted(id)} concerns ${others.map(countryName).join(' and ')}; add ${others.map(quoted).join(' and ')} to "countries" here, or remove the ${kind}.`;
        return problem(at, message);
      }),
    ];
  });
};

type Kind = 'agreement' | 'figure' | 'disagreement' | 'event' | 'briefing';

/** Returns the countries of everything that projects may name, and of the briefings that they cite, by its id. */
function countriesByRecord(content: Content): Record<Kind, ReadonlyMap<string, string[]>> {
  const { briefings, agreements, conflicts, events, projects, settings } = content;
  const { language } = settings;
  const cited = new Set(projects.flatMap(({ data }) => (data ? [...briefingsOf(data)] : [])));
  const published = briefings.filter(isPublished).filter(({ slug }) => cited.has(slug));
  const figures = published.flatMap(({ slug, data }) =>
    figuresOf({ ...data, slug, path: slug, language }).map(
      ({ id, country, partner }): [string, string[]] => [
        id,
        [country, partner].flatMap((code) => (code === undefined || code === 'world' ? [] : code)),
      ],
    ),
  );
  const parties = agreements.map((file): [string, string[]] => {
    const { parties = [] } = fieldsOf(file);
    return [file.id, parties.every(isCountryCode) ? parties : []];
  });
  return {
    agreement: new Map(parties),
    figure: new Map(figures),
    disagreement: new Map(conflicts.map((file) => [file.id, fieldsOf(file).countries ?? []])),
    event: new Map(events.map((file) => [file.id, fieldsOf(file).countries ?? []])),
    briefing: new Map(
      published.map(({ slug, data }) => [slug, [...data.countries, ...(data.mentions ?? [])]]),
    ),
  };
}

function referencesOf({ agreements, figures, conflicts, briefings, history }: Project) {
  const listed = (kind: Kind, key: string, ids: readonly string[]) =>
    ids.map((id, index) => ({ kind, id, at: [key, index] as PropertyKey[] }));
  return [
    ...listed('agreement', 'agreements', agreements),
    ...listed('figure', 'figures', figures),
    ...listed('disagreement', 'conflicts', conflicts),
    ...listed('briefing', 'briefings', briefings),
    ...history.flatMap(({ briefing, event }, index) => [
      { kind: 'briefing' as const, id: briefing, at: ['history', index, 'briefing'] },
      ...(event === undefined
        ? []
        : [{ kind: 'event' as const, id: event, at: ['history', index, 'event'] }]),
    ]),
  ];
}
