import {
  monthOf,
  monthWord,
  numberOf,
  numberWord,
  weekdayNamed,
  weekdayWord,
} from '../../../src/words/calendar.ts';
import type { ReportClock, Span } from './report-clock.ts';

type Groups = Record<string, string | undefined>;
type Reading = Span | { yearBefore: true };

const year = String.raw`(?:1[89]|20|21)\d\d`;
const which = String.raw`(?:,? (?:of |in )?(?<which>${year}|(?:this|last|next|the) year)\b)?`;
const mustWhich = String.raw`(?:,? (?:of |in )?(?<which>${year}|(?:this|last|next|the) year)\b)`;
const count = String.raw`(?:\d{1,2}|${numberWord})`;
const unsaid = { unknown: 'Which years or months that means is not said.' };

/** How words that say when are read; of two that overlap, the first in the list. */
export const periodForms: [RegExp, (clock: ReportClock, said: Groups, words: string) => Reading][] =
  [
    [
      new RegExp(String.raw`\b(?<y>${year})-(?<m>\d\d)-(?<d>\d\d)\b`, 'g'),
      (clock, { y, m, d }) => clock.day(Number(m), Number(d), y),
    ],
    [
      new RegExp(
        String.raw`\b(?:the )?(?:year|${count}[- ]months?(?: period)?) (?:to|ending|ended|through|up to)(?: in)? (?:${monthWord})(?: ${year})?`,
        'gi',
      ),
      () => unsaid,
    ],
    [
      new RegExp(
        String.raw`\b(?<from>${monthWord})(?: ?[-–—] ?| to | through | until | and |-to-)(?<to>${monthWord})(?! \d{1,2}\b)${which}`,
        'g',
      ),
      (clock, { from = '', to = '', which }) => clock.months(monthOf(from), monthOf(to), which),
    ],
    [
      new RegExp(
        String.raw`\b(?:(?<m1>${monthWord}) (?<d1>\d{1,2})(?:st|nd|rd|th)?|(?<d2>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m2>${monthWord}))(?!\d|[-–]\d)(?:,? (?<y>${year}))?`,
        'g',
      ),
      (clock, { m1, d1, m2, d2, y }) => clock.day(monthOf(m1 ?? m2 ?? ''), Number(d1 ?? d2), y),
    ],
    [
      new RegExp(
        String.raw`\b(?:the )?(?:first (?<n>${count})[- ]months?(?: period)?${which}|(?<m>${count})[- ]months? (?:period )?(?:of |in )(?<of>${year}|(?:this|last|the) year)\b)`,
        'gi',
      ),
      (clock, { n, m, which, of }) => clock.months(1, numberOf(n ?? m ?? ''), which ?? of),
    ],
    [
      new RegExp(
        String.raw`\b(?:(?:the )?(?<half>first|second|last) half|H(?<h>[12])\b|(?<hh>[12])H\b)(?! (?:a|century))${which}`,
        'g',
      ),
      (clock, { half, h, hh, which }) =>
        half === 'first' || (h ?? hh) === '1'
          ? clock.months(1, 6, which)
          : clock.months(7, 12, which),
    ],
    [
      new RegExp(
        String.raw`\b(?:(?:the )?(?<nth>first|second|third|fourth|last) quarter|Q(?<q>[1-4]))(?:/(?<direct>${year})\b|${which})`,
        'g',
      ),
      (clock, { nth = '', q, direct, which }) => {
        const quarter = q ? Number(q) : ({ first: 1, second: 2, third: 3 }[nth] ?? 4);
        return clock.months(quarter * 3 - 2, quarter * 3, direct ?? which);
      },
    ],
    [
      new RegExp(
        String.raw`\b(?<from>${year})(?: ?[-–—/] ?| to | until |(?<=[Bb]etween .{4}) and )(?<to>${year}|\d\d(?![\d-]))\b`,
        'g',
      ),
      (_, { from = '', to = '' }) => {
        const last = to.length === 2 ? from.slice(0, 2) + to : to;
        return last > from ? { period: `${from}/${last}` } : unsaid;
      },
    ],
    [
      new RegExp(String.raw`(?<=\b(?:[Ss]ince|[Aa]fter) )${year}\b`, 'g'),
      () => ({ unknown: 'The end of the span is not said.' }),
    ],
    [
      new RegExp(String.raw`\b(?<m>${monthWord})${mustWhich}`, 'g'),
      (clock, { m = '', which }) => clock.months(monthOf(m), monthOf(m), which),
    ],
    [
      new RegExp(
        String.raw`(?<=\b(?:[Ii]n|of|[Bb]y|[Uu]ntil|[Ff]or|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id-?|[Ll]ast|[Tt]his|[Nn]ext) )(?<m>${monthWord})(?! ?\d|\w)`,
        'g',
      ),
      (clock, { m = '' }) => clock.months(monthOf(m), monthOf(m)),
    ],
    [
      /\b(?:the )?(?:same|corresponding) (?:period|months?|time)(?:(?:,? (?:of |in )?(?:the )?(?:last|previous) year|,? (?:of |in )?\d{4}|,? a year (?:earlier|before|ago))\b)?/g,
      () => ({ yearBefore: true }),
    ],
    [
      /\b(?:the )?(?:previous|preceding) year|\bthe year before|\ba year (?:earlier|before|ago)/g,
      () => ({ yearBefore: true }),
    ],
    [
      new RegExp(
        String.raw`\b(?:the )?end(?: of |-)(?<which>${year}|(?:this|last|next|the) year)\b`,
        'g',
      ),
      (clock, { which }) => {
        const end = clock.months(12, 12, which);
        return end.period === undefined ? end : { period: `${end.period}-31` };
      },
    ],
    [
      /\b(?:so far|earlier|later) this year|\bthe year to date|\b(?:the |a )?(?:past|last|next|coming|following|recent|previous) (?:(?:few|several|two to three|\d{1,2}|[a-z]+) )?(?:years|months|decades?|weeks|days|quarters)|\b(?:\d{1,2}|[a-z]+) (?:years|months|decades|weeks|days) (?:ago|earlier|later|of diplomatic)/gi,
      () => unsaid,
    ],
    [
      /\b(?:(?:this|last|next) year|(?:the )?current year)\b/gi,
      (clock, _, words) => clock.year(words.toLowerCase()),
    ],
    [
      /\b(?<said>this|last) month\b/gi,
      (clock, { said }) => clock.month(said?.toLowerCase() === 'last' ? 'last' : 'this'),
    ],
    [
      new RegExp(
        String.raw`(?<=\b(?:[Oo]n|[Aa]s of|[Bb]y|[Uu]ntil) )(?<w>${weekdayWord})\b|\b(?<near>yesterday|today)\b`,
        'g',
      ),
      (clock, { w, near }) =>
        clock.weekday(w === undefined ? w : weekdayNamed(w), near === 'yesterday' ? 1 : 0),
    ],
    [
      new RegExp(
        String.raw`(?<![\w$€£/+]|\d[.,]|[A-Z]-)${year}(?![\w%/]|[.,]\d| (?:million|billion|trillion|thousand|MW|GWh?|km|tonnes)\b)`,
        'g',
      ),
      (_, __, words) => ({ period: words }),
    ],
  ];
