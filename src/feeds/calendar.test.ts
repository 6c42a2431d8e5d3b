import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { publishedWith } from '../../tests/fixtures/sound/records.ts';
import type { DateAhead } from '../model/targets.ts';
import type { TimelineEvent, TimelineStep } from '../model/timeline.ts';
import { calendarOf } from './calendar.ts';
import { settings } from '../site/settings.ts';

const reports = [publishedWith({ title: 'Talks; coal, power' })];
const visit: TimelineEvent = {
  type: 'event',
  id: 'visit',
  date: '2026-02-05',
  kind: 'state_visit',
  title: 'State visit',
  place: 'Vientiane, Laos',
  sectors: [],
  reports,
};
const signed: TimelineStep = {
  type: 'step',
  id: 'coal-1',
  agreement: 'coal',
  instrument: 'protocol',
  date: '2025-07-09',
  status: 'signed',
  title: 'Protocol on coal',
  sectors: [],
  reports: [],
};
const opening: DateAhead = { date: '2030', what: 'Railway to open', kind: 'planned', reports };

const home = new URL('https://example.org/news/');
const calendarWith = ({
  timeline = [visit, signed],
  dates = [opening],
  firstAddresses = new Map<string, string>(),
}: {
  timeline?: (TimelineEvent | TimelineStep)[];
  dates?: DateAhead[];
  firstAddresses?: Map<string, string>;
} = {}) => calendarOf({ pair: 'la-vn', briefings: reports, timeline, dates }, home, firstAddresses);

/** Returns the events of a calendar as ical.js parses them; it throws on what is no iCalendar. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}
const eventWith = (change: Partial<TimelineEvent>) => {
  const [event] = eventsIn(calendarWith({ timeline: [{ ...visit, ...change }], dates: [] }));
  if (!event) throw new Error('The calendar has no event.');
  return event;
};

test('has a name, and an event for everything that happened or is due', () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarWith()) as unknown[]);
  expect(calendar.getFirstPropertyValue('name')).toBe(`${settings().title}: Laos–Vietnam`);
  const events = eventsIn(calendarWith());
  expect(events.map(({ summary, description }) => [summary, description])).toEqual([
    ['State visit', 'State visit. Talks; coal, power'],
    ['Signed: Protocol on coal', 'Signed'],
    ['Railway to open (2030)', 'Planned. Talks; coal, power'],
  ]);
});

test('has in every event once what RFC 5545 requires, and the address of the dossier', () => {
  for (const { component } of eventsIn(calendarWith())) {
    const names = component.getAllProperties().map(({ name }) => name);
    for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary']) {
      expect(names.filter((other) => other === name)).toEqual([name]);
    }
    expect(component.getFirstPropertyValue('url')).toBe('https://example.org/pairs/la-vn/');
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  }
});

test.each([
  ['2026-02-05', '2026-02-05', '2026-02-06', 'State visit'],
  ['2024-02-28/2024-02-29', '2024-02-28', '2024-03-01', 'State visit'],
  ['2025-12-31~', '2025-12-31', '2026-01-01', 'State visit'],
  ['2025-10', '2025-10-01', '2025-11-01', 'State visit (October 2025)'],
  ['2025-10?', '2025-10-01', '2025-11-01', 'State visit (October 2025, inferred)'],
  ['2019', '2019-01-01', '2020-01-01', 'State visit (2019)'],
  ['2026-01/2026-04', '2026-01-01', '2026-05-01', 'State visit (January–April 2026)'],
])('shows %s as whole days from %s until before %s: %s', (date, start, end, summary) => {
  const event = eventWith({ date });
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual([start, end]);
  expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
  expect(event.summary).toBe(summary);
});

test('names the text that shows a step', () => {
  const text = { id: 'entry', title: 'Protocol of 2025', registry: 'Register', languages: ['ru'] };
  const [event] = eventsIn(calendarWith({ timeline: [{ ...signed, text }], dates: [] }));
  expect(event?.description).toBe('Signed. Protocol of 2025');
});

test.each([
  'Coal, power; and \\ more',
  'A “deal”: "yes"',
  'BEGIN:VEVENT',
  '👍'.repeat(60),
  'Chuyến thăm cấp nhà nước của Tổng Bí thư Tô Lâm tới Lào, tháng 2 năm 2026, và các cuộc hội đàm',
  'ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ '.repeat(5).trim(),
])('holds the text %s, in lines of at most 75 octets', (title) => {
  const timeline = [{ ...visit, title, place: title }];
  const text = calendarWith({ timeline, dates: [] });
  const [event] = eventsIn(text);
  expect([event?.summary, event?.location]).toEqual([title, title]);
  const lines = text.split('\r\n');
  expect(lines.splice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(lines.filter((line) => /[\r\n]/.test(line) || line === '')).toEqual([]);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.isWellFormed() && !text.includes('\uFFFD')).toBe(true);
});

test('gives every entry an id of its own', () => {
  const timeline = [
    ...[visit, { ...visit, id: 'visit/event' }],
    ...[signed, { ...signed, id: 'coal-2' }, { ...signed, id: 'visit' }],
  ];
  const dates = [opening, { ...opening, what: 'Dam to open' }, { ...opening, date: '2030~' }];
  const uids = eventsIn(calendarWith({ timeline, dates })).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(8);
  expect(uids[0]).toBe(`la-vn-event-visit@${settings().id}`);
});

test('keeps the id of a date when another is added', () => {
  const uidsOf = (...dates: DateAhead[]) =>
    eventsIn(calendarWith({ timeline: [], dates })).map(({ uid }) => uid);
  const [alone] = uidsOf(opening);
  expect(uidsOf({ ...opening, what: 'Dam to open' }, opening)[1]).toBe(alone);
});

test('keeps the ids of entries when an event, a briefing or an agreement is renamed', () => {
  const uidsOf = (timeline: (TimelineEvent | TimelineStep)[], renamed: [string, string][] = []) =>
    eventsIn(calendarWith({ timeline, dates: [], firstAddresses: new Map(renamed) })).map(
      ({ uid }) => uid,
    );
  const before = [visit, { ...visit, id: 'talks/event' }, signed];
  const now = [
    ...[
      { ...visit, id: 'trip' },
      { ...visit, id: 'call/event' },
    ],
    { ...signed, id: 'ore-1', agreement: 'ore' },
  ];
  const renamed: [string, string][] = [
    ['/events/trip/', '/events/visit/'],
    ['/briefings/call/', '/briefings/talks/'],
    ['/agreements/ore/', '/agreements/coal/'],
  ];
  expect(uidsOf(now, renamed)).toEqual(uidsOf(before));
});

test('says when each entry was last changed, and gives later changes higher numbers', () => {
  const changed = (event: ICAL.Event | undefined) => [
    event?.component.getFirstPropertyValue('dtstamp')?.toString(),
    event?.component.getFirstPropertyValue('last-modified')?.toString(),
    event?.sequence,
  ];
  const corrections = [{ date: '2026-02-07', note: 'It was 5.', fields: ['event' as const] }];
  const corrected = [publishedWith({ corrections }), publishedWith({ date: '2019-01-01' })];
  const events = eventsIn(
    calendarWith({ timeline: [visit, { ...visit, reports: corrected }, signed] }),
  );
  const [first, later, withoutReport] = events.map(changed);
  expect(first).toEqual(['2026-02-05T00:00:00Z', '2026-02-05T00:00:00Z', 2227]);
  expect(later).toEqual(['2026-02-07T00:00:00Z', '2026-02-07T00:00:00Z', 2229]);
  expect(withoutReport).toEqual(first);
});

test('asks programs to come again after a day', () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarWith()) as unknown[]);
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
});
