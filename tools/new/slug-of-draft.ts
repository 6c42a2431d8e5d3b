import { yearOf } from '../../src/model/partial-date.ts';
import type { Draft } from './draft.ts';

/**
 * A name for the file of a draft, until its editor finds a better one: "la-vn-electricity-2026-02-05".
 */
export function slugOfDraft({ fields }: Draft): string {
  const valueOf = (key: string) => fields.find((field) => field.key === key)?.value;
  const countries = (valueOf('countries') ?? ['report']) as string[];
  const [sector] = (valueOf('sector') ?? []) as string[];
  const date = valueOf('date') as string | undefined;
  return [...countries, sector, date?.replace(/[~?]$/, '') ?? 'undated']
    .filter((part) => part !== undefined)
    .join('-')
    .toLowerCase();
}

/** The folder of a draft below `briefings`: the year of its report. */
export function folderOfDraft({ fields }: Draft): string {
  const date = fields.find(({ key }) => key === 'date')?.value;
  return typeof date === 'string' ? yearOf(date) : 'undated';
}
