import { parseArgs } from 'node:util';
import { CountryCode } from '../../src/model/country.ts';
import { didYouMean, nearest } from '../../src/model/nearest.ts';
import { firstIssueOf } from '../../src/model/schema-issue.ts';
import { quoted } from '../../src/model/text.ts';
import { completed, licences, problemWith, type Choices, type LicenceName } from './choices.ts';
import { offeredSectors } from './sectors.ts';

/** The arguments of `npm run init`. */
interface InitOptions {
  /** The content folder to make. */
  folder: string;
  /** What was chosen by options. */
  chosen: Partial<Choices>;
  /** Whether nothing is to be asked. */
  isSilent: boolean;
}

export const usage = `Makes the content folder of a new site, with two example briefings:

  npm run init -- my-content                      asks questions
  npm run init -- my-content --pair KE-TZ --yes   asks nothing

  --title WORDS         the name of the site
  --short-title WORDS   for phones, if the name has more than 40 letters
  --description WORDS   what the site is, in one line of up to 160 letters
  --language TAG        a kind of English: en-GB, en-US, en-KE
  --publisher NAME      who publishes it
  --contact ADDRESS     how to reach the publisher: mailto:desk@example.org, or an https: address
  --licence NAME        the licence of briefings and data: ${Object.keys(licences).join(', ')}
  --pair CODES          the first two countries, by their ISO codes: KE-TZ
  --sectors IDS         of ${offeredSectors.map(({ id }) => id).join(', ')}
  --yes                 asks nothing, and uses defaults for everything without an option`;

/**
 * Reads the arguments of `npm run init`.
 *
 * @throws a message for the person who asked.
 */
export function initOptions(args: readonly string[]): InitOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      'short-title': { type: 'string' },
      description: { type: 'string' },
      language: { type: 'string' },
      publisher: { type: 'string' },
      contact: { type: 'string' },
      licence: { type: 'string' },
      pair: { type: 'string' },
      sectors: { type: 'string' },
      yes: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { 'short-title': shortTitle, licence, pair, sectors, yes, help, ...words } = values;
  if (help) return 'help';
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    throw new Error('Name one folder: "npm run init -- my-content".');
  }
  const options = {
    ...{ ...words, shortTitle },
    licence: licence === undefined ? undefined : licenceOf(licence),
    pair: pair === undefined ? undefined : pairOf(pair),
    sectors: sectors?.split(',').map(sectorOf),
  };
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const chosen: Partial<Choices> = Object.fromEntries(given);
  const problem = problemWith(completed(chosen));
  if (problem) {
    const option = problem.choice === 'shortTitle' ? '--short-title' : `--${problem.choice}`;
    throw new Error(
      problem.message.replace('{key}', option).replace('"shortTitle"', '"--short-title"'),
    );
  }
  return { folder, chosen, isSilent: yes };
}

function licenceOf(name: string): LicenceName {
  if (name in licences) return name as LicenceName;
  throw unknown('licence', name, Object.keys(licences));
}

function sectorOf(id: string): string {
  const known = offeredSectors.map(({ id }) => id);
  if (known.includes(id)) return id;
  throw unknown('sector', id, known);
}

function unknown(noun: string, word: string, known: readonly string[]): Error {
  const advice = didYouMean(nearest(word, known)) || ` Allowed values: ${known.join(', ')}.`;
  return new Error(`Unknown ${noun} ${quoted(word)}.${advice}`);
}

function pairOf(text: string): [string, string] {
  const [a = '', b = '', ...others] = text.toUpperCase().split('-');
  const issue = [a, b].map((code) => firstIssueOf(CountryCode, code)).find((one) => one);
  if (a === '' || b === '' || a === b || others.length > 0) {
    throw new Error(`--pair is ${quoted(text)}, expected two ISO country codes such as "KE-TZ".`);
  }
  if (issue) throw new Error(issue.message);
  return [a, b];
}
