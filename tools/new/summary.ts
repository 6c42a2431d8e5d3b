import type { Draft } from './draft.ts';

/** What is to be told of a draft besides what stands in it. */
export interface AboutDraft {
  /** Of the draft, and of its clipping where there is one. */
  paths: readonly string[];
  /** The briefings that may tell the same, with the reasons. */
  near: readonly string[];
  /** How the report had to be read, where it was not plain. */
  reading?: string | undefined;
}

/** What an editor is told of a new draft: where it is, what was found on which line, what is left. */
export function tellOfDraft(
  { fields, found, remarks }: Draft,
  { paths: [path = '', clipping], near, reading }: AboutDraft,
): string {
  const blanks = fields.filter(
    ({ value, key }) => value === undefined && key !== 'title' && key !== 'summary',
  );
  const rows = inRows(found).map(
    ({ field, value, line }) =>
      `  ${(line > 0 ? `line ${line}` : 'given').padEnd(9)}${field.padEnd(17)}${value}`,
  );
  const toDecide = [
    ...near.map((briefing) => `Perhaps told already: ${briefing}`),
    ...(reading === undefined ? [] : [reading]),
    ...remarks,
  ];
  const sections = [
    [
      `Draft     ${path}`,
      ...(clipping === undefined ? [] : [`Clipping  ${clipping} (never published)`]),
    ],
    rows.length > 0 ? ['Found', ...rows] : [],
    blanks.length > 0
      ? ['Not found', ...blanks.map(({ key, remark }) => `  ${key}: ${remark ?? ''}`)]
      : [],
    toDecide.length > 0 ? ['To decide', ...toDecide.map((remark) => `  ${remark}`)] : [],
    [
      'To write',
      '  title, summary and the text, in your own words; then "npm run check:content".',
      '  "npm run dev" shows the draft; "draft: true" keeps it from being published.',
    ],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What was found, a row for each field and each map of a list; codes and ids of a list in one. */
function inRows(found: Draft['found']): { field: string; value: string; line: number }[] {
  const rows: { field: string; value: string; line: number }[] = [];
  for (const { field, found: one } of found) {
    if (field === '-') continue;
    const [name = '', index] = field.split('.');
    const last = rows.at(-1);
    const isMap = /^(?:people|figures)$/.test(name);
    if (index !== undefined && !isMap && last?.field === name) last.value += `, ${one.value}`;
    else rows.push({ field: name, value: one.value, line: one.line });
  }
  return rows;
}
