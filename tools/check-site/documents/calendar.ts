import ICAL from 'ical.js';
import { positionsIn } from '../../../src/content/parse/problem.ts';
import type { DocumentReader, Finding } from '../finding.ts';
import type { SiteLink } from '../links.ts';

/** The most bytes of a line before it is folded (RFC 5545, section 3.1). */
const longestLine = 75;

/** Reads a calendar; programs refuse a whole file for one mistake against RFC 5545. */
export const readCalendar: DocumentReader = (text) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
  const missing = [
    ...missingIn(calendar, ['version', 'prodid']),
    ...events.flatMap((event) => missingIn(event, ['uid', 'dtstamp', 'dtstart', 'summary'])),
  ];
  const repeated = uids.filter((uid, index) => uids.indexOf(uid) < index);
  return {
    links: linksIn(text),
    findings: [
      ...findingsInLines(text),
      ...missing.map((name) => ({ message: `A component lacks ${name}; add it.` })),
      ...repeated.map((uid) => ({
        message: `The UID "${uid}" is used twice; give each event its own.`,
      })),
    ],
  };
};

function missingIn(component: ICAL.Component, names: readonly string[]): string[] {
  return names
    .filter((name) => !component.hasProperty(name))
    .map((name) => `${name.toUpperCase()} in ${component.name.toUpperCase()}`);
}

function findingsInLines(text: string): Finding[] {
  const lines = text.split('\r\n');
  const long = lines.flatMap((line, index) =>
    Buffer.byteLength(line) > longestLine
      ? { line: index + 1, message: `The line is longer than ${longestLine} bytes; fold it.` }
      : [],
  );
  const bare = lines.findIndex((line) => line.includes('\n'));
  if (bare === -1) return long;
  return [...long, { line: bare + 1, message: 'The line ends without CR; end it with CRLF.' }];
}

/** Addresses may be folded over several lines. */
function linksIn(text: string): SiteLink[] {
  const placeOf = positionsIn(text);
  return Array.from(text.matchAll(/^URL[^:\r\n]*:(.*(?:\r\n[ \t].*)*)/gm), (match) => {
    const url = (match[1] ?? '').replace(/\r\n[ \t]/g, '');
    return { url, use: 'named', ...placeOf(match.index) };
  });
}
