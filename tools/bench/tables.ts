import {
  counted,
  editSeconds,
  failuresOf,
  pagesSeconds,
  siteSeconds,
  type Benchmarks,
} from './benchmarks.ts';
import type { Machine } from './machine.ts';
import { isDone, type Failure, type ProgramRun } from './program-run.ts';
import type { Trial } from './trial.ts';

/** A row: what is told of each size, and the target where there is one. */
interface Row {
  name: string;
  value: (trial: Trial) => number | undefined;
  target?: number;
}

const times: Row[] = [
  { name: '**Full build**', value: ({ full }) => full.seconds },
  { name: '**One briefing edited**', value: editSeconds },
  { name: 'Nothing changed', value: ({ unchanged }) => unchanged.seconds },
  { name: 'Check of the content, cold', value: ({ checks }) => checks.coldSeconds },
  { name: 'Check, nothing changed', value: ({ checks }) => checks.warmSeconds },
  { name: 'Hugo', value: (trial) => pagesSeconds(trial, 'hugo') },
  { name: 'Hugo + Pagefind', value: (trial) => siteSeconds(trial, 'hugo') },
];

const ratios: Row[] = [
  ratio('Full build / (Hugo + Pagefind)', 'hugo', ({ full }) => full.seconds, 0.7),
  ratio('One edit / (Hugo + Pagefind)', 'hugo', editSeconds, 0.1),
];

const memory: Row[] = megabyteRows([
  {
    name: '**Full build**, largest process',
    value: ({ full }) => full.largestMegabytes,
    target: 3,
  },
  { name: 'Full build, all processes at once', value: ({ full }) => full.peakMegabytes },
  {
    name: 'One briefing edited, largest process',
    value: ({ edits }) =>
      edits.length === 0
        ? undefined
        : Math.max(...edits.map(({ largestMegabytes = NaN }) => largestMegabytes)),
  },
  { name: 'Hugo', value: ({ others }) => memoryOf(others.hugo?.generator) },
  {
    name: 'Pagefind command',
    value: ({ others }) => memoryOf(others.hugo?.pagefind),
  },
]);

const search: Row[] = [
  { name: 'First results, KB', value: ({ search }) => thousandth(search?.first.bytes) },
  { name: 'First results, requests', value: ({ search }) => search?.first.requests },
  { name: 'First results, seconds', value: ({ search }) => thousandth(search?.first.milliseconds) },
  { name: 'All results, KB', value: ({ search }) => thousandth(search?.whole.bytes) },
  { name: 'All results, seconds', value: ({ search }) => thousandth(search?.whole.milliseconds) },
];

/** What was measured, as tables in Markdown. */
export function asTables({ machine, trials }: Benchmarks): string {
  const growth: Row = {
    name: 'Full build / that of a tenth of the briefings',
    value: (trial) => {
      const tenth = trials.find(({ briefings }) => briefings * 10 === trial.briefings);
      return tenth && trial.full.seconds / tenth.full.seconds;
    },
    target: 11,
  };
  const parts = [
    ['### Seconds', table(trials, times)],
    ['### Ratios', table(trials, [...ratios, growth])],
    ['### Memory, in GB', table(trials, memory)],
    ['### Search, in a browser four times slower', table(trials, search)],
    ['### Machine and versions', machineTable(machine, trials)],
  ];
  const notes = failuresOf({ trials }).map((note) => `- ${note}`);
  parts.splice(1, 0, notes.length > 0 ? [notes.join('\n')] : []);
  return `${parts.flat().join('\n\n')}\n`;
}

/** Rows of megabytes as rows of gigabytes. */
function megabyteRows(rows: Row[]): Row[] {
  return rows.map((row) => ({ ...row, value: (trial) => thousandth(row.value(trial)) }));
}

function ratio(
  name: string,
  other: 'hugo',
  seconds: (trial: Trial) => number | undefined,
  target?: number,
): Row {
  const value = (trial: Trial) => {
    const whole = siteSeconds(trial, other);
    const own = seconds(trial);
    return whole && own && own / whole;
  };
  return { name, value, ...(target !== undefined && { target }) };
}

function table(trials: readonly Trial[], rows: readonly Row[]): string {
  const withTargets = rows.some(({ target }) => target !== undefined);
  const cells = [
    ['', ...trials.map(({ briefings }) => counted(briefings)), ...(withTargets ? ['target'] : [])],
    ['---', ...trials.map(() => '---:'), ...(withTargets ? ['---:'] : [])],
    ...rows.map(({ name, value, target }) => [
      name,
      ...trials.map((trial) => cell(value(trial))),
      ...(withTargets ? [target === undefined ? '' : `≤ ${target}`] : []),
    ]),
  ];
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function machineTable({ processor, cores, memory, system, versions }: Machine, trials: Trial[]) {
  const days = [...new Set(trials.map(({ day }) => day))].sort();
  const rows = [
    ['machine', `${processor}, ${cores} cores, ${memory} GB, ${system}`],
    ...Object.entries(versions),
    ['measured', days.join(', ')],
  ];
  return ['| | |', '| --- | --- |', ...rows.map(([name, text]) => `| ${name} | ${text} |`)].join(
    '\n',
  );
}

function memoryOf(run: ProgramRun | Failure | undefined): number | undefined {
  return isDone(run) ? run.largestMegabytes : undefined;
}

function thousandth(number: number | undefined): number | undefined {
  return number === undefined ? undefined : number / 1000;
}

/** Three figures say all that repeats. */
function cell(number: number | undefined): string {
  if (number === undefined || Number.isNaN(number)) return '–';
  return number >= 100 ? counted(Math.round(number)) : String(Number(number.toPrecision(3)));
}
