import { hash } from 'node:crypto';
import { basename } from 'node:path';
import ical, { ICalEventTransparency } from 'ical-generator';
import { stepInWords } from '../format/agreement.ts';
import { periodInWords } from '../format/date.ts';
import { pairName } from '../format/country-names.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { lastChange } from '../model/correction.ts';
import { dayNumber, dayOfNumber } from '../model/day-number.ts';
import type { Dossier } from '../model/dossier.ts';
import { latestOf } from '../model/order.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { datesOf, endsOf } from '../model/period.ts';
import type { DateAhead } from '../model/targets.ts';
import type { TimelineEntry } from '../model/timeline.ts';
import { settings } from '../site/settings.ts';
import { agreementUrl, pairUrl, timelineEventUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';
import { firstPathOf, type FirstAddresses } from './ids.ts';

/** The parts of a dossier that a calendar has. */
type DatedParts = Pick<Dossier, 'pair' | 'briefings' | 'timeline' | 'dates'>;

/** An entry of a calendar, which lasts whole days. */
interface Entry {
  id: string;
  /** An EDTF date or interval. */
  period: string;
  summary: string;
  description: string;
  place?: string | undefined;
  reports: readonly PublishedBriefing[];
}

/**
 * Returns the events and coming dates of a pair as an iCalendar file (RFC 5545). A date of which only
 * the month or year is known, or a period, lasts that long, and says so. An entry was changed when the last of its
 * reports was, or else when the newest briefing was: never on the day of the build.
 *
 * @param home the absolute address of the home page.
 */
export function calendarOf(dossier: DatedParts, home: URL, firstAddresses: FirstAddresses): string {
  const { pair, briefings, timeline, dates } = dossier;
  const name = pairName(pair);
  const url = new URL(pairUrl(pair), home).href;
  const newest = lastDayOfChange(briefings) ?? firstSequence;
  const calendar = ical({
    name: text.feeds.calendar({ site: settings().title, pair: name }),
    prodId: { company: settings().title, product: 'Dossiers' },
    ttl: askedAgainAfter,
  });
  const entries = entriesIn(timeline, dates, firstAddresses);
  for (const { id, period, summary, description, place, reports } of entries) {
    const { first, last } = endsOf(period);
    const changed = lastDayOfChange(reports) ?? newest;
    calendar.createEvent({
      id: `${pair}-${id}@${settings().id ?? home.host}`,
      start: new Date(first),
      end: new Date(dayOfNumber(dayNumber(last) + 1)),
      allDay: true,
      stamp: new Date(changed),
      lastModified: new Date(changed),
      sequence: Math.max(0, dayNumber(changed) - dayNumber(firstSequence)),
      summary,
      description,
      ...(place !== undefined && { location: place }),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** The time after which programs ask for a calendar again, in seconds: a day. */
const askedAgainAfter = 86_400;

/** The day whose changes have the number 0; programs take an entry with a higher number for newer. */
const firstSequence = '2020-01-01';

function lastDayOfChange(briefings: readonly PublishedBriefing[]): string | undefined {
  return latestOf(briefings.map((briefing) => lastChange(briefing).slice(0, 'YYYY-MM-DD'.length)));
}

function entriesIn(
  timeline: readonly TimelineEntry[],
  dates: readonly DateAhead[],
  firstAddresses: FirstAddresses,
): Entry[] {
  const happened = timeline.map((entry): Entry => {
    const { type, date, title, reports } = entry;
    const shownBy = type === 'step' && entry.text ? [entry.text.title] : [];
    const kind =
      type === 'event'
        ? text.kinds.event[entry.kind]
        : stepInWords(entry.instrument, entry.status, entry.inferred);
    return {
      id: `${type}-${firstId(entry, firstAddresses)}`,
      period: date,
      summary: withPrecision(
        type === 'event' ? title : text.feeds.step({ step: kind, title }),
        date,
      ),
      description: [kind, ...reports.map(({ title }) => title), ...shownBy].join('. '),
      place: type === 'event' ? entry.place : undefined,
      reports,
    };
  });
  const due = dates.map(({ date, what, kind, reports }): Entry => {
    return {
      // Calendar programs know an entry by its id, which must not depend on other entries.
      id: `date-${hash('sha256', `${date} ${what}`, 'hex').slice(0, 16)}`,
      period: date,
      summary: withPrecision(what, date),
      description: [text.kinds.deadline[kind], ...reports.map(({ title }) => title)].join('. '),
      reports,
    };
  });
  return [...happened, ...due];
}

/** Returns the id of an entry with the first name of its event, briefing or agreement. */
function firstId(entry: TimelineEntry, firstAddresses: FirstAddresses): string {
  const { id } = entry;
  const isStep = entry.type === 'step';
  const name = isStep ? entry.agreement : id.replace(/\/.*/, '');
  const url = isStep ? agreementUrl(name) : timelineEventUrl(entry);
  return basename(firstPathOf(url, firstAddresses)) + id.slice(name.length);
}

/** Adds months or years to a title, as a calendar would show their days: "Railway to open (2030)". */
function withPrecision(title: string, period: string): string {
  const isKnown = datesOf(period).every((date) => parsePartialDate(date ?? '')?.day);
  return isKnown ? title : text.feeds.inPeriod({ title, period: periodInWords(period) });
}
