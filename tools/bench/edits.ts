import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFullDay } from '../../src/model/partial-date.ts';
import { daysAfter } from './briefing.ts';
import { wholeNumber, type Random } from './random.ts';

/** What an editor changes in a briefing. */
export type EditKind = 'sentence' | 'title' | 'date';

/** Each takes the text of a briefing's file; undefined where this briefing cannot be changed so. */
const changes: Record<EditKind, (text: string) => string | undefined> = {
  sentence: (text) => `${text.trimEnd()} The ministry confirmed the delivery on Tuesday.\n`,
  title: (text) => text.replace(/^title: (.*?)(")?$/m, 'title: $1, amended$2'),
  date: (text) => {
    const [line, date = ''] = /^date: "?([^"\n]*)"?$/m.exec(text) ?? [];
    if (line === undefined || !isFullDay(date)) return undefined;
    const next = daysAfter(date, 1);
    return next.slice(0, 4) === date.slice(0, 4) ? text.replace(line, `date: ${next}`) : undefined;
  },
};

/** The kinds, in the order in which they are tried. */
export const editKinds = Object.keys(changes) as EditKind[];

/**
 * Returns the text of a briefing's file with one change: a sentence more in its body, another title,
 * the next day as its date. Undefined where that is another year, or where the day is not known.
 */
export function edited(text: string, kind: EditKind): string | undefined {
  return changes[kind](text);
}

/** Edits a briefing drawn by chance, or the next one in which such a change is possible. */
export function editBriefing(content: string, kind: EditKind, random: Random): void {
  const paths = readdirSync(join(content, 'briefings'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort();
  const start = wholeNumber(random, 0, paths.length - 1);
  for (const path of [...paths.slice(start), ...paths.slice(0, start)]) {
    const file = join(content, 'briefings', path);
    const text = edited(readFileSync(file, 'utf8'), kind);
    if (text !== undefined) return writeFileSync(file, text);
  }
  throw new Error(`No briefing can be edited in this way: ${kind}.`);
}
