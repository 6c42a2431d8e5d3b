import type { Readable, Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, isCancel, text } from '@clack/prompts';
import { iso31661 } from 'iso-3166';
import { countryName } from '../../src/model/country.ts';
import { EdtfDate, isFullDay } from '../../src/model/partial-date.ts';
import type { Sector } from '../../src/model/sector.ts';
import type { Source } from '../../src/model/source.ts';
import { WebAddress } from '../../src/model/web-address.ts';
import { sourceAt } from './layout/source-at.ts';

/** What an editor answers who has no text of the report at hand. */
export interface Answers {
  title?: string;
  url?: string;
  date: string;
  dateNote?: string;
  source: string;
  agency?: string;
  countries: string[];
  sectors: string[];
}

/** What can be answered, and what is likely. */
export interface Vocabulary {
  sources: ReadonlyMap<string, Source>;
  sectors: readonly Sector[];
  /** ISO codes in the order in which they are offered first. */
  usualCountries: readonly string[];
  /** ISO 8601. */
  today: string;
}

/** Where the questions are asked; the terminal where left out. */
export interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** Thrown where the editor leaves. */
class Left extends Error {}

/** Asks for what a draft needs; undefined where the editor leaves, at any question. */
export async function askForDraft(
  { sources, sectors, usualCountries, today }: Vocabulary,
  terminal: Terminal = {},
): Promise<Answers | undefined> {
  try {
    const url = await line('The address of the report, if there is one', {
      ...terminal,
      check: addressComplaint,
    });
    const source = answered(
      await autocomplete({
        ...terminal,
        message: 'Who published it?',
        options: [...sources].map(([value, { name }]) => ({ value, label: name, hint: value })),
        ...(url !== undefined && { initialValue: sourceAt(url, sources) }),
        maxItems: 8,
      }),
    );
    const agency = await line(
      'Who wrote it, if another did: an id of a source, or a name',
      terminal,
    );
    const date = await line('On which day was it published?', {
      ...terminal,
      initial: today,
      check: (answer) =>
        EdtfDate.safeParse(answer).error?.issues[0]?.message.replace('{key}', 'The date'),
    });
    const day = date ?? today;
    const dateNote = isFullDay(day)
      ? undefined
      : await line('How was that date found?', {
          ...terminal,
          check: (answer) => (answer === '' ? 'Say it in a sentence.' : undefined),
        });
    const codes = [...new Set([...usualCountries, ...iso31661.map(({ alpha2 }) => alpha2).sort()])];
    const countries = answered(
      await autocompleteMultiselect({
        ...terminal,
        message: 'Which one to six countries is it about?',
        options: codes.map((value) => ({ value, label: countryName(value), hint: value })),
        required: true,
        maxItems: 8,
      }),
    );
    const chosen = answered(
      await autocompleteMultiselect({
        ...terminal,
        message: 'Which sectors, the main one first?',
        options: sectors.map(({ id, label }) => ({ value: id, label, hint: id })),
        required: true,
        maxItems: 8,
      }),
    );
    const title = await line('The headline, or nothing to write it later', terminal);
    return {
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      date: day,
      ...(dateNote !== undefined && { dateNote }),
      source,
      ...(agency !== undefined && { agency }),
      countries: countries.toSorted(),
      sectors: chosen,
    };
  } catch (error) {
    if (error instanceof Left) return undefined;
    throw error;
  }
}

/** One line; undefined where it is left empty. */
async function line(
  message: string,
  {
    check,
    initial,
    ...terminal
  }: Terminal & { check?: (answer: string) => string | undefined; initial?: string },
): Promise<string | undefined> {
  const answer = answered(
    await text({
      ...terminal,
      message,
      defaultValue: '',
      ...(initial !== undefined && { initialValue: initial }),
      validate: (typed = '') => check?.(typed.trim()),
    }),
  );
  return answer.trim() || undefined;
}

function addressComplaint(answer: string): string | undefined {
  return answer === '' ? undefined : WebAddress.safeParse(answer).error?.issues[0]?.message;
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Left();
  return answer as Exclude<T, symbol>;
}
