import ICAL from 'ical.js';
import { placesIn, type ProblemInFile } from '../../../src/content/parse/problem.ts';
import type { DocumentReader } from '../document.ts';
import type { Link } from '../link.ts';
import { broken } from './well-formed.ts';

const rule = 'valid-calendar';

/** The most bytes of a line before it is folded (RFC 5545, section 3.1). */
const longestLine = 75;

/** Calendar programs refuse a whole file for one slip against RFC 5545. */
export const readCalendar: DocumentReader = ({ text }) => {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent');
    const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
    const incomplete = [
      ...missingIn(calendar, ['version', 'prodid']),
      ...events.flatMap((event) => missingIn(event, ['uid', 'dtstamp', 'dtstart', 'summary'])),
    ];
    const repeated = uids.filter((uid, index) => uids.indexOf(uid) < index);
    return {
      links: linksIn(text),
      findings: [
        ...faultsOfLines(text),
        ...incomplete.map((name) => fault(1, `A component lacks ${name}; add it.`)),
        ...repeated.map((uid) => fault(1, `Two events have the UID "${uid}"; give each its own.`)),
      ],
    };
  } catch (error) {
    return broken(rule, error);
  }
};

function missingIn(component: ICAL.Component, names: readonly string[]): string[] {
  return names
    .filter((name) => !component.hasProperty(name))
    .map((name) => `${name.toUpperCase()} in ${component.name.toUpperCase()}`);
}

function faultsOfLines(text: string): ProblemInFile[] {
  const lines = text.split('\r\n');
  const long = lines.flatMap((line, index) =>
    Buffer.byteLength(line) > longestLine
      ? [fault(index + 1, `The line is longer than ${longestLine} bytes; fold it.`)]
      : [],
  );
  const bare = lines.findIndex((line) => line.includes('\n'));
  return bare === -1
    ? long
    : [...long, fault(bare + 1, 'A line ends without CR; end it with CRLF.')];
}

/** Addresses may be folded over several lines. */
function linksIn(text: string): Link[] {
  const placeOf = placesIn(text);
  return Array.from(text.matchAll(/^URL[^:\r\n]*:(.*(?:\r\n[ \t].*)*)/gm), (match): Link => {
    const url = (match[1] ?? '').replace(/\r\n[ \t]/g, '');
    return { url, use: 'named', ...placeOf(match.index) };
  });
}

function fault(line: number, message: string): ProblemInFile {
  return { line, column: 1, rule, message };
}
