import type { Readable, Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, group, isCancel, text } from '@clack/prompts';
import { iso31661 } from 'iso-3166';
import { countryName } from '../../src/model/country.ts';
import { EdtfDate } from '../../src/model/edtf-date.ts';
import { isFullDay } from '../../src/model/partial-date.ts';
import { WebAddress } from '../../src/model/web-address.ts';
import { blankSummary, blankTitle, type Draft, type DraftField } from './draft.ts';
import type { KnownRecords } from './known-records.ts';
import { sourceAt } from './layout/publisher-of-report.ts';

/** What can be answered, and what is likely: the countries that are offered first, and today. */
export type PossibleAnswers = Pick<KnownRecords, 'sources' | 'sectors'> & {
  usualCountries: readonly string[];
  today: string;
};

/** Where the questions are asked; the terminal where left out. */
export interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** Thrown where the editor leaves. */
class Left extends Error {}

/** Asks for what a draft needs; undefined where the editor leaves, at any question. */
export async function askForDraft(
  { sources, sectors, usualCountries, today }: PossibleAnswers,
  terminal: Terminal = {},
): Promise<Draft | undefined> {
  const line = async (
    message: string,
    check?: (typed: string) => string | undefined,
    initialValue?: string,
  ) => {
    const validate = (typed = '') => check?.(typed.trim());
    const answer = await text({ ...terminal, message, defaultValue: '', initialValue, validate });
    return isCancel(answer) ? answer : answer.trim() || undefined;
  };
  const chosen = (message: string, options: { value: string; label: string; hint: string }[]) =>
    autocompleteMultiselect({ ...terminal, message, options, required: true, maxItems: 8 });
  const dateOf = ({ date = today }: { date?: string | undefined }) => date;
  const codes = [...new Set([...usualCountries, ...iso31661.map(({ alpha2 }) => alpha2).sort()])];
  const asked = group(
    {
      url: () =>
        line('What is the address of the report, if it has one?', (typed) =>
          typed === '' ? undefined : WebAddress.safeParse(typed).error?.issues[0]?.message,
        ),
      source: ({ results: { url } }) =>
        autocomplete({
          ...terminal,
          message: 'Who published it?',
          options: [...sources].map(([value, { name }]) => ({ value, label: name, hint: value })),
          initialValue: url === undefined ? undefined : sourceAt(url, sources),
          maxItems: 8,
        }),
      agency: () => line('Who wrote it, if not the publisher: the id of a source, or a name'),
      date: () =>
        line(
          'On which day was it published?',
          (typed) =>
            EdtfDate.safeParse(typed).error?.issues[0]?.message.replace('{key}', 'The date'),
          today,
        ),
      dateNote: ({ results }) =>
        isFullDay(dateOf(results))
          ? undefined
          : line('How was the date found?', (typed) =>
              typed === '' ? 'Write a sentence.' : undefined,
            ),
      countries: () =>
        chosen(
          'Which countries is it about, up to six?',
          codes.map((value) => ({ value, label: countryName(value), hint: value })),
        ),
      sectors: () =>
        chosen(
          'Which sectors is it about, the main one first?',
          sectors.map(({ id, label }) => ({ value: id, label, hint: id })),
        ),
      title: () => line('What is the headline? Leave it empty to write it later.'),
    },
    {
      onCancel() {
        throw new Left();
      },
    },
  );
  try {
    // What may be left empty, or is not asked, is undefined.
    const answers: Partial<Awaited<typeof asked>> = await asked;
    const { title, dateNote, source, agency, url, countries, sectors: sector } = answers;
    const values = {
      ...{ date: dateOf(answers), dateNote, source, agency, url },
      ...{ countries: countries?.toSorted(), sector, draft: true },
    };
    const fields: DraftField[] = [
      title === undefined ? blankTitle : { key: 'title', value: title },
      blankSummary,
      ...Object.entries(values).flatMap(([key, value]) =>
        value === undefined ? [] : [{ key, value }],
      ),
    ];
    return { fields, decisions: [], unknown: [] };
  } catch (error) {
    if (error instanceof Left) return undefined;
    throw error;
  }
}
