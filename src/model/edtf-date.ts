import { z } from 'zod';
import { monthOf } from './month-names.ts';
import { didYouMean } from './nearest.ts';
import { daysIn, edtfForm, faultIn, fullDayForm, isFullDay, partsOf } from './partial-date.ts';
import { addIssue, type SchemaIssue } from './schema-issue.ts';
import { emptyIssue, quoted } from './text.ts';

/** An EDTF date as text: "2026-02-05", "2025-10", "2019", with "~" or "?" where it is inferred. */
export const EdtfDate = z
  .string()
  .meta({ pattern: edtfForm.source })
  .check((context) => {
    const issue = issueIn(context.value);
    if (issue) addIssue(context, issue);
  });

/** A plain full day as text, e.g. "2026-03-01". */
export const FullDay = z
  .string()
  .meta({ pattern: fullDayForm.source })
  .check((context) => {
    const day = context.value;
    const issue = day === '' || isFullDay(day) ? issueIn(day) : notFullDay(day);
    if (issue) addIssue(context, issue);
  });

function notFullDay(text: string): SchemaIssue {
  const message = `${quoted(text)} is not an exact date; write it as in "2026-03-01".`;
  return { rule: 'full-day', message };
}

function issueIn(edtf: string): SchemaIssue | undefined {
  if (edtf === '') return emptyIssue;
  const { year, month = 1 } = partsOf(edtf);
  switch (faultIn(edtf)) {
    case 'form':
      return {
        rule: 'edtf-date',
        message: `${quoted(edtf)} is not a date; write "2026-02-05", "2026-02" or "2026", with "~" or "?" at the end if it is inferred.${didYouMean(meantDate(edtf))}`,
      };
    case 'year':
      return impossible(edtf, 'there is no year 0');
    case 'month':
      return impossible(edtf, 'months run from 01 to 12');
    case 'day':
      return impossible(edtf, `that month has ${daysIn(year, month)} days`);
    case undefined:
      return undefined;
  }
}

/** Returns the date that a text in another form means; undefined where day and month may be confused. */
function meantDate(text: string): string | undefined {
  const [, before, exact] = /^([~?≈]|c(?:irca|a)?\.?)\s?(\d{4}(?:-\d\d){0,2})$/.exec(text) ?? [];
  if (exact !== undefined && faultIn(exact) === undefined)
    return `${exact}${before === '?' ? '?' : '~'}`;
  const [, year, month = '', day = ''] =
    /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})[-./](\d{1,2})$/.exec(text) ??
    [];
  const [, first = '', word = '', behind = ''] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?(\p{L}+)\.?\s+(.*)$/u.exec(
      text.replace(/^\p{L}+day,?\s+/u, '').replace(/\s*(?:г\.?|года)$/, ''),
    ) ?? [];
  const [, second = '', named] = /^(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/.exec(behind) ?? [];
  const [, dayFirst = '', monthAfter = '', yearLast] =
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm|,)? (\d{4})$/i.exec(text) ??
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ??
    [];
  // "04/03/2026" may be of March or April; "13.05.2026" and a date in words are of one day.
  if (yearLast !== undefined && (Number(dayFirst) > 12 || /tháng/i.test(text)))
    return existing([yearLast, monthAfter, dayFirst]);
  const parts =
    year === undefined ? [named, String(monthOf(word)), first || second] : [year, month, day];
  return existing(parts);
}

/** Returns the date of a year, a month and a day, where there is such a day. */
function existing(parts: readonly (string | undefined)[]): string | undefined {
  const meant = parts
    .filter(Boolean)
    .map((part = '') => part.padStart(2, '0'))
    .join('-');
  return faultIn(meant) === undefined && parts[0] !== undefined ? meant : undefined;
}

function impossible(edtf: string, reason: string): SchemaIssue {
  return { rule: 'possible-date', message: `"${edtf}" is not a possible date: ${reason}.` };
}
