import type { Appearance } from '../../../src/model/person.ts';
import type { BodyMeant, KnownBodies } from './body-meant.ts';
import { bodyNames } from './body-names.ts';
import type { Found } from '../report.ts';

/** The ministries of the people on a line whose first office is one in a ministry. */
export function ministriesOf(
  appearances: readonly Found<Appearance>[],
  line: number,
  { organisations, people, countries }: KnownBodies,
): (BodyMeant & { line: number; words: string })[] {
  return appearances.flatMap(({ value: { person, office = '' }, line: at, words }) => {
    const purpose = /^(?:(?:Deputy|Vice|First) )*Minister of (.+)$/i.exec(office)?.[1];
    const country = people.get(person)?.country;
    if (at !== line || purpose === undefined || country === undefined) return [];
    const called = `ministry of ${purpose}`.toLowerCase();
    const ids = [...organisations].flatMap(([id, organisation]) => {
      const { full, bare } = bodyNames(organisation, countries);
      const isIts = [...full, ...bare].some((name) => name.toLowerCase() === called);
      return organisation.country === country && isIts ? [id] : [];
    });
    const note = `By the office of ${people.get(person)?.name ?? person}.`;
    return [{ ids, certain: true, note, line, words }];
  });
}
