import { describe, expect, test } from 'vitest';
import { faultsIn } from '../../../tests/fixtures/documents.ts';

const event = [
  ...['BEGIN:VEVENT', 'UID:a@example.org', 'DTSTAMP:20260206T000000Z'],
  ...['DTSTART;VALUE=DATE:20260205', 'SUMMARY:Visit', 'END:VEVENT'],
];
const calendarOf = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//News//EN', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  );

describe('readCalendar', () => {
  test('accepts what RFC 5545 asks for', () => {
    expect(faultsIn('a.ics', calendarOf(...event))).toEqual([]);
  });

  test.each([
    [
      calendarOf().replace('VERSION:2.0\r\n', ''),
      '1 A component lacks VERSION in VCALENDAR; add it.',
    ],
    [
      calendarOf(...event.filter((line) => !line.startsWith('UID'))),
      '1 A component lacks UID in VEVENT; add it.',
    ],
    [
      calendarOf(...event, ...event),
      '1 Two events have the UID "a@example.org"; give each its own.',
    ],
    [
      calendarOf(...event.map((line) => line.replace('Visit', 'ộ'.repeat(30)))),
      '8 The line is longer than 75 bytes; fold it.',
    ],
    [
      calendarOf(...event).replace('Visit\r\n', 'Visit\n'),
      '8 A line ends without CR; end it with CRLF.',
    ],
  ])('refuses %j', (text, fault) => {
    expect(faultsIn('a.ics', text)).toEqual([`${fault} (valid-calendar)`]);
  });

  test('refuses what is no calendar', () => {
    expect(faultsIn('a.ics', 'BEGIN:VCALENDAR\r\nnonsense\r\n')).toEqual([
      expect.stringMatching(/^1 .*\(valid-calendar\)$/),
    ]);
  });
});
