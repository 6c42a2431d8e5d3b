import { isFullDay } from '../../src/model/partial-date.ts';

/** What an editor changes in a briefing. */
export type EditKind = 'sentence' | 'title' | 'date';

/** Each takes the text of a briefing's file; undefined where this briefing cannot be changed so. */
const changes: Record<EditKind, (text: string) => string | undefined> = {
  sentence: (text) => `${text.trimEnd()} The ministry confirmed the delivery on Tuesday.\n`,
  title: (text) => text.replace(/^title: (.*?)(")?$/m, 'title: $1, amended$2'),
  date: (text) => {
    const [line, date = ''] = /^date: "?([^"\n]*)"?$/m.exec(text) ?? [];
    if (line === undefined || !isFullDay(date)) return undefined;
    const later = dayAfter(date);
    return later.slice(0, 4) === date.slice(0, 4)
      ? text.replace(line, `date: ${later}`)
      : undefined;
  },
};

/** The kinds, in the order in which they are tried. */
export const editKinds = Object.keys(changes) as EditKind[];

/**
 * Changes the text of a briefing's file: a sentence more in its body, another title, the day after
 * as its date. Undefined where that would bring it into another year, or where its day is not known.
 */
export function edited(text: string, kind: EditKind): string | undefined {
  return changes[kind](text);
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
