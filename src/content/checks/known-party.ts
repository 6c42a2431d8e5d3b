import { isCountryCode, suggestCountryCode } from '../../model/country.ts';
import { didYouMean, nearest } from '../../model/nearest.ts';
import { expectedParty, Party } from '../../model/party.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** Finds parties to agreements that have the form of a bloc, but are none in the list. */
export const knownParty: Check = ({ agreements, ids: { blocs } }) => {
  if (!blocs) return [];
  return agreements.flatMap((file) =>
    (fieldsOf(file).parties ?? []).flatMap((party, index) => {
      // What has no form of a party was reported with its file.
      if (isCountryCode(party) || blocs.has(party) || !Party.safeParse(party).success) return [];
      return {
        path: file.path,
        ...positionOf(file.positions, ['parties', index]),
        rule: 'known-party',
        message: `Unknown party ${quoted(party)}, ${expectedParty}.${suggestionFor(party, blocs)}`,
      };
    }),
  );
};

/** Suggests a country only for two letters, as its codes have; and a bloc for any number. */
function suggestionFor(party: string, blocs: ReadonlySet<string>): string {
  const country = party.length === 2 ? suggestCountryCode(party) : undefined;
  const known = blocs.size > 0 ? ` Known blocs: ${[...blocs].join(', ')}.` : '';
  return (
    didYouMean(country ?? nearest(party, blocs)) ||
    `${known} If it is another bloc, add it to blocs.yml.`
  );
}
