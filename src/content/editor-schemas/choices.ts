import type { Choice } from '../../model/fields.ts';
import { countryCodes, countryName } from '../../model/country.ts';
import { currencyCodes, priceForm, unitsOf, type Dimension } from '../../model/unit.ts';
import type { RecordFolders } from '../record-folders.ts';
import type { ContentVocabulary } from '../vocabulary.ts';
import { text } from '../../text/text.ts';

/** The values that may be chosen, each with a description. */
export type Entries = readonly (readonly [value: string, word: string])[];

/** A list from which editors choose. */
export interface ListOfChoices {
  entries: Entries;
  /** Whether anything else may be written, too, or whatever has this form. */
  isOpen?: true | RegExp;
}

const currencyNames = new Intl.DisplayNames('en', { type: 'currency' });

/** Returns every list, from ISO standards and a folder's content. */
export function choicesIn(
  content: Pick<ContentVocabulary, 'sourceFiles' | 'sectors' | 'blocs' | 'places'> & RecordFolders,
): Record<Choice, ListOfChoices> {
  const country = countryCodes.map((code) => [code, countryName(code)] as const);
  const source = content.sourceFiles.map(({ id, data }) =>
    data ? ([id, `${data.name}, ${text.kinds.source[data.kind]}`] as const) : ([id, id] as const),
  );
  const person = named(content.people, ({ name }) => name);
  const organisation = named(content.organisations, ({ name }) => name);
  const blocs = content.blocs.map(({ id, name }) => [id, name] as const);
  return {
    country: { entries: country },
    party: { entries: [...country, ...blocs] },
    partner: { entries: [['world', 'All countries'], ...country] },
    sector: { entries: content.sectors.map(({ id, label }) => [id, label]) },
    source: { entries: source },
    agency: { entries: source, isOpen: true },
    person: { entries: person },
    organisation: { entries: organisation },
    speaker: { entries: [...person, ...organisation] },
    agreement: { entries: named(content.agreements, ({ title }) => title) },
    event: { entries: named(content.events, ({ title, date }) => `${title}, ${date}`) },
    conflict: { entries: named(content.conflicts, ({ title }) => title) },
    place: {
      entries: content.places.map(({ name, country }) => [name, countryName(country)]),
      isOpen: true,
    },
    unit: { entries: [...units(), ...currencyCodes.map(currency)], isOpen: priceForm },
  };
}

/** Records by id; one that cannot be read is known by its id alone. */
function named<T>(
  files: readonly { id: string; data?: T }[],
  wordOf: (record: T) => string,
): Entries {
  return files.map(({ id, data }) => [id, data === undefined ? id : wordOf(data)]);
}

/** The units of each dimension but money; a unit of two dimensions is listed with the first. */
function units(): Entries {
  const all = Object.entries(unitsOf) as [Dimension, readonly string[]][];
  const dimensions = all.flatMap(([dimension, units]) => units.map((unit) => [unit, dimension]));
  return [...new Map(dimensions.map(([unit = '', dimension = '']) => [unit, dimension]))];
}

function currency(code: string): readonly [string, string] {
  return [code, currencyNames.of(code) ?? code];
}
