import { dayForm, dayInWords, isoDay } from './day-in-words.ts';

/** A day at the head of a report: after "date" or "published", or alone on its line. */
export function headDate(
  block: string,
): { day: string; words: string; length: number } | undefined {
  const iso =
    /^(?:(?:date|published|posted|updated)\b:?\s*)?(\d{4}-\d{2}-\d{2})(?![\d-])(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?\s*/i;
  const words = new RegExp(
    `^(?:(?:date|published|posted|updated)\\b:?\\s*)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(${dayForm})(?:[ ,|–-]*(?:at )?\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?)?$`,
    'i',
  );
  const found = iso.exec(block) ?? words.exec(block);
  if (!found) return undefined;
  const [whole, stated = ''] = found;
  const day =
    /^\d/.test(stated) && stated.includes('-')
      ? existing(stated)
      : isoDay(dayInWords(stated) ?? { month: 0, day: 0 });
  return day === undefined ? undefined : { day, words: whole.trim(), length: whole.length };
}

function existing(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}
