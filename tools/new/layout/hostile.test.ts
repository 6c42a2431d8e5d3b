import { expect, test } from 'vitest';
import { dateOfReport } from './date-of-report.ts';
import { publisherOfReport } from './publisher-of-report.ts';
import { readReport } from './read-report.ts';
import { textOfReport } from './report-text.ts';

const length = 100_000;
/** Separated by strokes, as no unit has one. */
const repeated = [
  'A |A|AB|a|a.|A.|A, |A,|A-|A’|A de |St. |A and |Ạ|lorem|0|1|12/|1.|2025|2025-|10:10 |. |! |"|“',
  '(|(A|[A|(A) |/A|/A/|– |— |A—|A: |x<a | |\u00a0|\t|\u200b|Feb 1 |Feb. 1, 2025 |Monday, |GMT |updated ',
  'VNA |VNA/|VNA. |Reuters/|By A |— VNA |Source: |Reporting by A; |HUE — |© 2025 |Photo: |Photo by |(Photo ',
  '\n|a\n|A\n\n|A.\n|VNA\n|By A\n|— VNA\n\n|Jakarta.\n|…\n|A\n…\n|  A b\n|HUE — A.\n|Share\n|1 May 2025\n',
  'HUE, May 7. /TASS/. A\n\n|date 2025-01-01 A\n\n|1 May 2025\nFerry talks open in Hue\n|Read more: |REUTERS/',
].flatMap((units) => units.split('|'));
const known = { isPlace: () => false, isSource: (name: string) => name === 'VNA' };

// A pattern that takes quadratic time needs minutes for these.
test.each(repeated)('comes to an end with 100,000 characters of %j', (unit) => {
  const filling = unit.repeat(Math.ceil(length / unit.length));
  for (const text of [filling, `Ferry talks open\n\nHUE, May 7 (VNA) – Talks began. ${filling}!`]) {
    const report = readReport(textOfReport(new TextEncoder().encode(`a${text}`)).text, known);
    expect(dateOfReport(report, `https://wire.example/${text}`)).toBeInstanceOf(Object);
    expect(publisherOfReport(report, new Map()).doubts).toBeInstanceOf(Array);
  }
});
