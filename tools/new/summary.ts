import { countryName } from '../../src/model/country.ts';
import type { Draft, DraftField, FoundValue } from './draft.ts';

/** What is printed about a new draft apart from its fields. */
export interface AboutDraft {
  /** The draft, its source text and its new records, as paths. */
  written: readonly { label: string; path: string }[];
  /** Briefings that may report the same, with the reasons. */
  near: readonly string[];
  /** How the report had to be read, where it was not plain text in UTF-8. */
  reading?: string | undefined;
  /** What was not looked for, in a line; absent where nothing was read. */
  notLookedFor?: string;
}

/** The most lines that are printed of what is to be decided. */
const mostDecisions = 12;

/** Returns what `npm run new` prints: where the draft is, what was found, and what is to be decided. */
export function summaryOf(
  { fields, decisions, unknown }: Draft,
  { written, near, reading, notLookedFor }: AboutDraft,
): string {
  const blanks = fields.filter(
    ({ key, found, value }) =>
      (found ?? value) === undefined && !/^(?:title|summary|date|countries)$/.test(key),
  );
  const names = unknown.map(({ value: { name, office } }) =>
    office === undefined ? name : `${name}, ${office}`,
  );
  const toDecide = [
    ...(reading === undefined ? [] : [reading]),
    ...near.map((briefing) => `Possible duplicate: ${briefing}`),
    ...decisions,
    ...blanks.map(({ key, remark }) => `"${key}": ${remark ?? ''}`),
    ...(names.length === 0 ? [] : [`No record yet (--records drafts one): ${names.join('; ')}.`]),
  ];
  const more = toDecide.splice(toDecide.length > mostDecisions ? mostDecisions - 1 : Infinity);
  if (more.length > 0) toDecide.push(`${more.length} more: see the comments in the draft.`);
  const rows = fields.flatMap(rowsOf);
  const sections = [
    written.map(({ label, path }) => `${label.padEnd(13)}${path}`),
    rows.length > 0 ? ['Found', ...rows] : [],
    toDecide.length > 0 ? ['To decide', ...toDecide.map((line) => `  ${line}`)] : [],
    [
      'To write',
      '  The title, summary and text, in your own words. Remove figures that you do not need.',
      '  "npm run dev" shows the draft; "draft: true" keeps it from being published.',
    ],
    notLookedFor === undefined ? [] : [notLookedFor],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Returns a row for what was found for a field, and one for each person and figure. */
function rowsOf({ key, found = [] }: DraftField): string[] {
  const all = [found].flat();
  const rows = key === 'people' || key === 'figures' ? all.map((one) => [one]) : [all];
  return rows
    .filter((row) => row.length > 0)
    .map((row) => {
      const lines = [...new Set(row.map(({ line }) => line))].filter((line) => line > 0);
      const where =
        lines.length === 0 ? 'option' : `line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`;
      return `  ${where.padEnd(11)} ${key.padEnd(14)} ${row.map(inWords).join(', ')}`;
    });
}

function inWords({ value }: FoundValue): string {
  if (typeof value === 'string') return value;
  if ('person' in value) return [value.person, value.office].filter(Boolean).join(', ');
  const { asPrinted, kind, country, partner, period, status, reporter, saidBy } = value;
  const sides = [country, partner].filter((code) => code !== undefined).map(countryName);
  const more = [kind, sides.join('–'), period, status, reporter, saidBy].filter(Boolean);
  return [`“${asPrinted}”`, ...more].join(', ');
}
