import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { isFullDay } from '../../src/model/partial-date.ts';
import { daysAfter } from './briefing.ts';
import { wholeNumber, type Random } from './random.ts';

/**
 * What an editor changes in the text of a briefing's file, in the order in which it is tried: a sentence
 * more in its body, another title, the next day as its date. Undefined where that is another year, or
 * where the day is not known.
 */
export const edits = {
  sentence: (text: string) => `${text.trimEnd()} The ministry confirmed the delivery on Tuesday.\n`,
  title: (text: string) => text.replace(/^title: (.*?)(")?$/m, 'title: $1, amended$2'),
  date: (text: string) => {
    const [line, date = ''] = /^date: "?([^"\n]*)"?$/m.exec(text) ?? [];
    if (line === undefined || !isFullDay(date)) return undefined;
    const next = daysAfter(date, 1);
    return next.slice(0, 4) === date.slice(0, 4) ? text.replace(line, `date: ${next}`) : undefined;
  },
};
export type EditKind = keyof typeof edits;

/** Edits a briefing drawn by chance, or the next one in which such a change is possible. */
export function editBriefing(content: string, kind: EditKind, random: Random): void {
  const paths = filesBelow(join(content, 'briefings')).filter((path) => path.endsWith('.md'));
  const start = wholeNumber(random, 0, paths.length - 1);
  for (const path of [...paths.slice(start), ...paths.slice(0, start)]) {
    const file = join(content, 'briefings', path);
    const text = edits[kind](readFileSync(file, 'utf8'));
    if (text !== undefined) return writeFileSync(file, text);
  }
  throw new Error(`No briefing has the text that this edit replaces: ${kind}.`);
}
