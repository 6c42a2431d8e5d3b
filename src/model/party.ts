import { z } from 'zod';
import { chosenFrom, listOfEntries, OtherNames } from './fields.ts';
import { CountryCode, countryName, isCountryCode, spelledCountryCode } from './country.ts';
import { didYouMean } from './nearest.ts';
import { addIssue, firstIssueOf } from './schema-issue.ts';
import { emptyIssue, lineUpTo, quoted } from './text.ts';

const blocForm = /^(?=.*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*$/;

/** The id of a bloc: as agreements name it among their parties, so it is no country's code. */
const BlocId = z
  .string()
  .meta({ pattern: blocForm.source })
  .check((context) => {
    const id = context.value;
    if (id === '') return addIssue(context, emptyIssue);
    if (isCountryCode(id)) {
      return addIssue(context, {
        rule: 'known-party',
        message: `"${id}" is the code of ${countryName(id)}; choose another id, such as its name in capitals.`,
      });
    }
    if (isBlocId(id)) return;
    addIssue(context, {
      rule: 'form',
      message: `{key} is ${quoted(id)}, expected 2 to ${longestId} capitals, digits or hyphens, such as "EAC".`,
    });
  });

const longestId = 20;

function isBlocId(id: string): boolean {
  return id.length > 1 && id.length <= longestId && blocForm.test(id);
}

/** A group of countries that concludes agreements itself: an entry of `content/blocs.yml`. */
const Bloc = z.strictObject({
  id: BlocId.describe('The id by which agreements name it, in capitals, e.g. "EAC".'),
  name: lineUpTo(100).describe('Its name in English, e.g. "East African Community".'),
  names: OtherNames.default([]).describe('Other spellings of its name.'),
});
export type Bloc = z.infer<typeof Bloc>;

/** The groups of countries that may be parties to agreements: `content/blocs.yml`. */
export const Blocs = listOfEntries(Bloc, 'bloc');

/** A party to an agreement: an ISO 3166-1 alpha-2 code, or what may be the id of a bloc; a check knows these. */
export const Party = chosenFrom('party', z.string()).check((context) => {
  const party = context.value;
  if (isCountryCode(party) || isBlocId(party)) return;
  const issue = firstIssueOf(CountryCode, party);
  if (!issue) return;
  if (party === '') return addIssue(context, issue);
  addIssue(context, {
    rule: 'known-party',
    message: `Unknown party ${quoted(party)}, ${expectedParty}.${didYouMean(spelledCountryCode(party))}`,
  });
});

/** What a party may be, as messages say it. */
export const expectedParty = 'expected an ISO 3166-1 alpha-2 code, or an id from blocs.yml';

/** Returns whether a party is a bloc, not a country. */
export function isBloc(party: string): boolean {
  return !isCountryCode(party);
}
