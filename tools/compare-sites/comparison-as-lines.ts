import type { Comparison } from './compare-sites.ts';

/** How many files of a list are printed. */
const mostFiles = 10;

/** Returns whether a file is a script or a style sheet, which other code may make differently. */
const isCode = (file: string) => /\.(?:js|css)(?:\.br|\.gz)?$/.test(file);
const isContent = (file: string) => !isCode(file);

/** Returns whether two sites differ in anything that is not a script or a style sheet. */
export function differsInContent({ onlyInOther, onlyInThis, different }: Comparison): boolean {
  return [...onlyInOther, ...onlyInThis, ...different.map(({ file }) => file)].some(isContent);
}

/** Prints what two sites of the same content have in common and where they differ. */
export function comparisonAsLines(name: string, comparison: Comparison): string {
  const { equal, onlyInOther, onlyInThis, different } = comparison;
  const code = [
    ...onlyInOther.filter(isCode).map((file) => `${file} (only in the other site)`),
    ...onlyInThis.filter(isCode).map((file) => `${file} (only in this site)`),
    ...different.filter(({ file }) => isCode(file)).map(({ file }) => `${file} (differs)`),
  ];
  const passages = different
    .filter(({ file }) => isContent(file))
    .map((each) => `${each.file}\n      other: ${each.other}\n      this:  ${each.this}`);
  const lines = [
    `${name}: ${equal} files are equal.`,
    ...section('Only in the other site', onlyInOther.filter(isContent)),
    ...section('Only in this site', onlyInThis.filter(isContent)),
    ...section('Different', passages),
    ...section('Scripts and style sheets that differ', code.sort()),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function section(heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length - mostFiles;
  return [
    `  ${heading}: ${items.length}`,
    ...items.slice(0, mostFiles).map((item) => `    ${item}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}
