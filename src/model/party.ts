import { z } from 'zod';
import { chosenFrom } from './fields.ts';
import { addIssue, firstIssueOf } from './schema-issue.ts';
import { CountryCode, countryName } from './country.ts';
import { didYouMean, nearest } from './nearest.ts';

/** Organisations of states that conclude agreements themselves, by the id that `parties` uses. */
export const blocs = {
  ASEAN: 'ASEAN',
  BRICS: 'BRICS',
  EAEU: 'Eurasian Economic Union',
  EU: 'European Union',
  MRC: 'Mekong River Commission',
  SCO: 'Shanghai Cooperation Organisation',
} as const;

/** A party to an agreement: an ISO 3166-1 alpha-2 code, or one of the known blocs. */
export const Party = chosenFrom('party', z.string()).check((context) => {
  if (isBloc(context.value)) return;
  const issue = firstIssueOf(CountryCode, context.value);
  if (!issue) return;
  if (context.value === '') return addIssue(context, issue);
  addIssue(context, {
    rule: 'known-party',
    message: `${issue.message}${suggestionFor(context.value, issue.message)} Known blocs are ${Object.keys(blocs).join(', ')}.`,
  });
});

/** Suggests a bloc of similar letters, where no country was meant. */
function suggestionFor(party: string, message: string): string {
  return message.includes('Did you mean') ? '' : didYouMean(nearest(party, Object.keys(blocs)));
}

/** Returns whether a party is a known bloc, not a country. */
export function isBloc(party: string): party is keyof typeof blocs {
  return Object.hasOwn(blocs, party);
}

export function partyName(party: string): string {
  return isBloc(party) ? blocs[party] : countryName(party);
}
