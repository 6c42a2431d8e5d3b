import type { Machine } from './machine.ts';
import { programs, type Program, type Trial } from './trial.ts';

/** What was measured in one run, the smallest archive first. */
export interface Benchmarks {
  machine: Machine;
  trials: Trial[];
}

/** What is built by this project, with the column's heading. */
const columns = {
  full: 'full, from nothing',
  compiled: 'full, pages compiled before',
  edit: 'one edit, search included',
  unchanged: 'nothing changed',
};
type Column = keyof typeof columns;
const columnNames = Object.keys(columns) as Column[];

/** The most that each should be, by archive: seconds of the own content, ratios of others. */
const targets: Record<string, Partial<Record<Column, number>>> = {
  own: { full: 6, edit: 1, unchanged: 0.7 },
  1000: { full: 1.5, compiled: 1, edit: 0.4, unchanged: 0.3 },
  10000: { full: 0.7, edit: 0.1, unchanged: 0.08 },
  100000: { full: 10, edit: 0.05, unchanged: 0.05 },
};

/** In gigabytes. */
const mostMemory = 3;

const names: Record<Program, string> = { ...columns, hugo: 'Hugo', pagefind: 'Pagefind' };

/** Returns the table of times in Markdown: ratios to what does comparable work, with their targets. */
export function asTable({ machine, trials }: Benchmarks): string {
  const rows = trials.map((trial) => {
    const own = columnNames.map((column) => comparison(trial, column, trials));
    const memory = Math.max(...columnNames.map((column) => megabytesOf(trial, column) ?? 0)) / 1000;
    const seconds = hugoSeconds(trial);
    return [
      trial.archive === 'own'
        ? `${trial.briefings}, this project’s own`
        : inFigures(trial.briefings),
      ...own,
      memory > 0 ? `${inFigures(memory)} GB (≤ ${mostMemory})` : '–',
      seconds === undefined ? '–' : `${inFigures(seconds)} s`,
    ];
  });
  const heading = ['briefings', ...Object.values(columns), 'largest process', 'Hugo + Pagefind'];
  return `${markdownTable([heading, ...rows])}\n\n${factsAbout(machine)}\n`;
}

/** Returns the medians behind that table, and the size of the sites. */
export function asDetails({ trials }: Benchmarks): string {
  const rows: [name: string, value: (trial: Trial) => number | undefined][] = [
    ...programs.map((program) => row(`${names[program]}, s`, secondsOf, program)),
    ...programs.map((program) => row(`${names[program]}, MB of memory`, megabytesOf, program)),
    ['pages', ({ site }) => site.pages],
    ['files', ({ site }) => site.files],
    ['MB', ({ site }) => site.megabytes],
  ];
  return `${markdownTable([
    ['', ...trials.map(({ briefings }) => inFigures(briefings))],
    ...rows.map(([name, value]) => [name, ...trials.map((trial) => inFigures(value(trial)))]),
  ])}\n`;
}

function row<T>(name: string, value: (trial: Trial, program: T) => number | undefined, program: T) {
  return [name, (trial: Trial) => value(trial, program)] as [string, (trial: Trial) => number];
}

/**
 * Returns a cell: what a build took, as a multiple of Hugo and the Pagefind command; where these were not
 * run for a larger archive, of the full build of a tenth of its briefings or of its own. Otherwise seconds.
 */
function comparison(trial: Trial, column: Column, trials: readonly Trial[]): string {
  const seconds = secondsOf(trial, column);
  if (seconds === undefined) return '–';
  const target = targets[trial.archive]?.[column];
  const most = target === undefined ? '' : ` (≤ ${target})`;
  const hugo = hugoSeconds(trial);
  if (trial.archive === 'own') return `${inFigures(seconds)} s${most}`;
  if (hugo !== undefined) return `${inFigures(seconds / hugo)} ×${most}`;
  const tenth = trials.find(({ archive }) => archive === trial.briefings / 10);
  const [full, of] =
    column === 'full'
      ? [tenth && secondsOf(tenth, 'full'), `${inFigures(trial.briefings / 10)}’s`]
      : [secondsOf(trial, 'full'), 'full'];
  if (full === undefined) return `${inFigures(seconds)} s`;
  return `${inFigures(seconds / full)} × ${of}${most}`;
}

/** What Hugo and the Pagefind command took together. */
function hugoSeconds(trial: Trial): number | undefined {
  const [hugo, pagefind] = [secondsOf(trial, 'hugo'), secondsOf(trial, 'pagefind')];
  return hugo === undefined || pagefind === undefined ? undefined : hugo + pagefind;
}

function secondsOf({ costs }: Trial, program: Program): number | undefined {
  return median(costs[program].map(({ seconds }) => seconds));
}

function megabytesOf({ costs }: Trial, program: Program): number | undefined {
  const known = costs[program].flatMap(({ megabytes }) => megabytes ?? []);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** Of two in the middle, the lower. */
function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((one, other) => one - other)[(numbers.length - 1) >> 1];
}

function markdownTable([heading = [], ...rows]: readonly string[][]): string {
  const rule = heading.map((_, index) => (index === 0 ? '---' : '---:'));
  return [heading, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function factsAbout({ processor, cores, memory, system, versions, day }: Machine): string {
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${[day, processor, `${cores} cores`, `${memory} GB`, system, ...programs].join(', ')}.`;
}

/** Three figures, as more do not repeat; whole numbers from 100 on. */
function inFigures(number: number | undefined): string {
  if (number === undefined) return '–';
  return number >= 100
    ? Math.round(number).toLocaleString('en-GB')
    : String(Number(number.toPrecision(3)));
}
