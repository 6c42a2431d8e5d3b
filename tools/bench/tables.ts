import type { FailedRun, ProgramRun } from './hugo.ts';
import type { Machine } from './machine.ts';
import { medianRun } from './measure.ts';
import type { Trial } from './trial.ts';

/** All that was measured on one machine, with the smallest archive first. */
export interface Benchmarks {
  machine: Machine;
  trials: Trial[];
}

/** A row of a table: its name, the value for each size, and the most that it should be. */
type Row = [name: string, value: (trial: Trial) => number | undefined, target?: number];

/** Returns what was measured as tables in Markdown, with a column for each size. */
export function asTables({ machine, trials }: Benchmarks): string {
  const ofTenth = (trial: Trial) => {
    const tenth = trials.find(({ briefings }) => briefings * 10 === trial.briefings);
    return ratio(trial.full.seconds, tenth?.full.seconds);
  };
  const tables: Record<string, Row[]> = {
    Seconds: [
      ['**Full build**', ({ full }) => full.seconds],
      ['**One briefing edited**', editSeconds],
      ['Nothing changed', ({ unchanged }) => unchanged.seconds],
      ['Check of the content, cold', ({ checks }) => checks.cold],
      ['Check, nothing changed', ({ checks }) => checks.warm],
      ['Hugo', ({ hugo }) => done(hugo?.pages)?.seconds],
      ['Hugo + Pagefind', comparedSeconds],
    ],
    Ratios: [
      [
        'Full build / (Hugo + Pagefind)',
        (trial) => ratio(trial.full.seconds, comparedSeconds(trial)),
        0.7,
      ],
      [
        'One edit / (Hugo + Pagefind)',
        (trial) => ratio(editSeconds(trial), comparedSeconds(trial)),
        0.1,
      ],
      ['Full build / that of a tenth of the briefings', ofTenth, 11],
    ],
    'Memory, in GB': [
      ['**Full build**, largest process', ({ full }) => thousandth(full.largestMegabytes), 3],
      ['Full build, all processes at once', ({ full }) => thousandth(full.peakMegabytes)],
      [
        'One briefing edited, largest process',
        ({ edits }) => thousandth(most(edits.map((edit) => edit.largestMegabytes))),
      ],
      ['Hugo', ({ hugo }) => thousandth(done(hugo?.pages)?.largestMegabytes)],
      ['Pagefind command', ({ hugo }) => thousandth(done(hugo?.index)?.largestMegabytes)],
    ],
    'Search, in a browser four times slower': [
      ['First results, KB', ({ search }) => thousandth(search?.first.bytes)],
      ['First results, requests', ({ search }) => search?.first.requests],
      ['First results, seconds', ({ search }) => thousandth(search?.first.milliseconds)],
      ['All results, KB', ({ search }) => thousandth(search?.whole.bytes)],
      ['All results, seconds', ({ search }) => thousandth(search?.whole.milliseconds)],
      ['Next words, first results, KB', ({ search }) => thousandth(search?.later.bytes)],
      [
        'Next words, first results, seconds',
        ({ search }) => thousandth(search?.later.milliseconds),
      ],
      ['Next words, all results, KB', ({ search }) => thousandth(search?.laterWhole.bytes)],
    ],
    'Size of the site': [
      ['Pages', ({ site }) => site.pages],
      ['Files', ({ site }) => site.files],
      ['MB', ({ site }) => site.bytes / 1e6],
    ],
  };
  const { processor, cores, memory, system, versions } = machine;
  const days = [...new Set(trials.map(({ day }) => day))].sort();
  const facts = [
    ['machine', `${processor}, ${cores} cores, ${memory} GB, ${system}`],
    ...Object.entries(versions),
    ['measured', days.join(', ')],
  ];
  const failures = trials.flatMap(({ briefings, hugo }) =>
    [hugo?.pages, hugo?.index].flatMap((run) =>
      run && 'failed' in run ? [`- At ${inFigures(briefings)}, ${run.failed}.`] : [],
    ),
  );
  const parts = [
    ...Object.entries(tables).map(([heading, rows]) => `### ${heading}\n\n${table(trials, rows)}`),
    ...(failures.length > 0 ? [failures.join('\n')] : []),
    `### Machine and versions\n\n${markdownTable([['', ''], ['---', '---'], ...facts])}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(trials: readonly Trial[], rows: readonly Row[]): string {
  const withTargets = rows.some(([, , target]) => target !== undefined);
  return markdownTable([
    [
      '',
      ...trials.map(({ briefings }) => inFigures(briefings)),
      ...(withTargets ? ['target'] : []),
    ],
    ['---', ...trials.map(() => '---:'), ...(withTargets ? ['---:'] : [])],
    ...rows.map(([name, value, target]) => [
      name,
      ...trials.map((trial) => inFigures(value(trial))),
      ...(withTargets ? [target === undefined ? '' : `≤ ${target}`] : []),
    ]),
  ]);
}

function markdownTable(rows: readonly string[][]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Three figures, as more do not repeat; whole numbers from 100 on. */
function inFigures(number: number | undefined): string {
  if (number === undefined) return '–';
  return number >= 100
    ? Math.round(number).toLocaleString('en-GB')
    : String(Number(number.toPrecision(3)));
}

/** The median of the builds after one edit; undefined where there was none. */
function editSeconds({ edits }: Trial): number | undefined {
  return edits.length === 0 ? undefined : medianRun(edits).seconds;
}

/** What Hugo and the Pagefind command took together; undefined where either did not finish. */
function comparedSeconds({ hugo }: Trial): number | undefined {
  const [pages, index] = [done(hugo?.pages), done(hugo?.index)];
  return pages && index && pages.seconds + index.seconds;
}

function done(run: ProgramRun | FailedRun | undefined): ProgramRun | undefined {
  return run && !('failed' in run) ? run : undefined;
}

function ratio(one: number | undefined, other: number | undefined): number | undefined {
  return one && other && one / other;
}

function thousandth(number: number | undefined): number | undefined {
  return number && number / 1000;
}

function most(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
