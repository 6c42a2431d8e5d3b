import type { Draft } from './draft.ts';

/** What is printed about a new draft besides what is in it. */
export interface AboutDraft {
  /** The draft, its source text and its new records, as paths. */
  written: readonly { label: string; path: string }[];
  /** Briefings that may report the same, with the reasons. */
  near: readonly string[];
  /** How the report had to be read, where it was not plain text in UTF-8. */
  reading?: string | undefined;
  /** People and organisations without a record, in a line each. */
  unknown: readonly string[];
  /** What was not looked for, in a line; absent where nothing was read. */
  notLookedFor?: string;
}

/** A person reads a dozen lines, not a hundred. */
const mostDecisions = 12;

/** Returns what `npm run new` prints: where the draft is, what was found, and what is to be decided. */
export function summaryOf(
  { fields, found, decisions }: Draft,
  { written, near, reading, unknown, notLookedFor }: AboutDraft,
): string {
  const blanks = fields.filter(
    ({ value, key }) => value === undefined && !/^(?:title|summary|date|countries)$/.test(key),
  );
  const toDecide = [
    ...(reading === undefined ? [] : [reading]),
    ...near.map((briefing) => `Possible duplicate: ${briefing}`),
    ...decisions,
    ...blanks.map(({ key, remark }) => `"${key}": ${remark ?? ''}`),
    ...(unknown.length === 0
      ? []
      : [`No record yet (--records drafts one): ${unknown.join('; ')}.`]),
  ];
  const more = toDecide.length - mostDecisions;
  const shown =
    more > 0
      ? [
          ...toDecide.slice(0, mostDecisions - 1),
          `${more + 1} more; see the comments in the draft.`,
        ]
      : toDecide;
  const rows = rowsOf(found);
  const sections = [
    written.map(({ label, path }) => `${label.padEnd(13)}${path}`),
    rows.length > 0 ? ['Found', ...rows] : [],
    shown.length > 0 ? ['To decide', ...shown.map((line) => `  ${line}`)] : [],
    [
      'To write',
      '  title, summary and the text, in your own words; delete the figures that you do not need.',
      '  "npm run dev" shows the draft; "draft: true" keeps it from being published.',
    ],
    notLookedFor === undefined ? [] : [notLookedFor],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A row for each field, and one for each person and figure. */
function rowsOf(found: Draft['found']): string[] {
  const rows: { name: string; value: string; lines: number[] }[] = [];
  for (const { field, found: one } of found) {
    if (field === '-') continue;
    const [name = '', index] = field.split('.');
    const last = rows.at(-1);
    const isMap = name === 'people' || name === 'figures';
    if (index !== undefined && !isMap && last?.name === name) {
      last.value += `, ${one.value}`;
      last.lines.push(one.line);
    } else rows.push({ name, value: one.value, lines: [one.line] });
  }
  return rows.map(({ name, value, lines: all }) => {
    const lines = [...new Set(all)].filter((line) => line > 0);
    const where =
      lines.length === 0 ? 'option' : `line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`;
    return `  ${where.padEnd(11)} ${name.padEnd(14)} ${value}`;
  });
}
