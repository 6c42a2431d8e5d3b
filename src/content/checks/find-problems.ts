import type { Content } from '../read-content.ts';
import { byPosition, type Problem } from '../parse/problem.ts';
import type { Check, CheckContext } from './check.ts';
import { draftRecord } from './draft-record.ts';
import { eventOnce } from './event-once.ts';
import { exactQuotation } from './exact-quotation.ts';
import { knownBriefing } from './known-briefing.ts';
import { knownInQuery } from './known-in-query.ts';
import { knownLink } from './known-link.ts';
import { knownPage } from './known-page.ts';
import { knownPair } from './known-pair.ts';
import { knownRecord } from './known-record.ts';
import { knownSector } from './known-sector.ts';
import { knownSource } from './known-source.ts';
import { notInTheFuture } from './not-in-the-future.ts';
import { reportedInTime } from './reported-in-time.ts';
import { eventReported } from './event-reported.ts';
import { unambiguousSpelling } from './unambiguous-spelling.ts';
import { undatedFolder } from './undated-folder.ts';
import { uniqueSlug } from './unique-slug.ts';
import { validSlug } from './valid-slug.ts';

const checks: Check[] = [
  draftRecord,
  eventOnce,
  exactQuotation,
  knownBriefing,
  knownInQuery,
  knownLink,
  knownPage,
  knownPair,
  knownRecord,
  knownSector,
  knownSource,
  notInTheFuture,
  reportedInTime,
  eventReported,
  unambiguousSpelling,
  undatedFolder,
  uniqueSlug,
  validSlug,
];

/** A file with more problems than this is broken as a whole; a list of thousands helps nobody. */
const mostPerFile = 100;

/** All problems of a content folder, of single files and across them, in the order of reports. */
export function findProblems(content: Content, context: CheckContext): Problem[] {
  const found = [...content.problems, ...checks.flatMap((check) => check(content, context))];
  const byPath = Map.groupBy(found.sort(byPosition), ({ path }) => path);
  return [...byPath.values()].flatMap(shortened);
}

/** The calendar day in the time zone that is furthest ahead (UTC+14), ISO 8601. */
export function latestDay(now: Date): string {
  return new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function shortened(problems: Problem[]): Problem[] {
  const next = problems[mostPerFile];
  if (!next) return problems;
  const more = problems.length - mostPerFile;
  return [
    ...problems.slice(0, mostPerFile),
    { ...next, rule: 'and-more', message: `${more} more problems from here on; mend these first.` },
  ];
}
