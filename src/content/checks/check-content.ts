import { byPosition, type Problem } from '../parse/problem.ts';
import type { Content } from '../read-content.ts';
import type { Check, CheckContext } from './check.ts';
import { agreementOrder } from './agreement-order.ts';
import { closeToSource } from './close-to-source.ts';
import { datedPublication } from './dated-publication.ts';
import { draftRecord } from './draft-record.ts';
import { drawableName } from './drawable-name.ts';
import { earlierText } from './earlier-text.ts';
import { eventOnce } from './event-once.ts';
import { eventReported } from './event-reported.ts';
import { exactQuotation } from './exact-quotation.ts';
import { figurePage } from './figure-page.ts';
import { keptAddress, soundRedirect } from './former-addresses.ts';
import { knownAnchor } from './known-anchor.ts';
import { knownBriefing } from './known-briefing.ts';
import { knownFigure } from './known-figure.ts';
import { knownGroup } from './known-group.ts';
import { knownInQuery } from './known-in-query.ts';
import { knownLanguage } from './known-language.ts';
import { knownLink } from './known-link.ts';
import { knownOriginal } from './known-original.ts';
import { knownPage } from './known-page.ts';
import { knownPair } from './known-pair.ts';
import { knownParty } from './known-party.ts';
import { knownPicture } from './known-picture.ts';
import { knownRecord } from './known-record.ts';
import { knownSector } from './known-sector.ts';
import { knownSource } from './known-source.ts';
import { notInTheFuture } from './not-in-the-future.ts';
import { outdatedTranslation } from './outdated-translation.ts';
import { ownSettings } from './own-settings.ts';
import { pageAddress } from './page-address.ts';
import { possiblySame } from './possibly-same.ts';
import { projectCountries } from './project-countries.ts';
import { projectNamed } from './project-named.ts';
import { projectPlace } from './project-place.ts';
import { publicAddress } from './public-address.ts';
import { reportChanged } from './report-changed.ts';
import { reportedBefore } from './reported-before.ts';
import { reportedInTime } from './reported-in-time.ts';
import { roughCoordinates } from './rough-coordinates.ts';
import { sameLinks } from './same-links.ts';
import { sameNames } from './same-names.ts';
import { sameNumbers } from './same-numbers.ts';
import { securityExpires } from './security-expires.ts';
import { sourceTextOfBriefing } from './source-text-of-briefing.ts';
import { stepAtEvent } from './step-at-event.ts';
import { translatedBody } from './translated-body.ts';
import { translatedFields } from './translated-fields.ts';
import { unambiguousSpelling } from './unambiguous-spelling.ts';
import { undatedFolder } from './undated-folder.ts';
import { uniquePartyId } from './unique-party-id.ts';
import { uniqueSlug } from './unique-slug.ts';
import { uniqueWikidata } from './unique-wikidata.ts';
import { unpublishedPaths } from './unpublished.ts';
import { unusedPicture } from './unused-picture.ts';
import { validSlug } from './valid-slug.ts';

const checks: Check[] = [
  agreementOrder,
  draftRecord,
  earlierText,
  eventOnce,
  eventReported,
  exactQuotation,
  figurePage,
  keptAddress,
  knownAnchor,
  knownBriefing,
  knownFigure,
  knownGroup,
  knownInQuery,
  knownLanguage,
  knownLink,
  knownOriginal,
  knownPage,
  knownPair,
  knownParty,
  knownPicture,
  knownRecord,
  knownSector,
  knownSource,
  notInTheFuture,
  pageAddress,
  projectNamed,
  projectPlace,
  publicAddress,
  reportedInTime,
  sameLinks.problems,
  sameNumbers.problems,
  soundRedirect,
  stepAtEvent,
  translatedBody,
  translatedFields,
  unambiguousSpelling,
  undatedFolder,
  uniquePartyId,
  uniqueSlug,
  uniqueWikidata,
  unusedPicture,
  validSlug,
];

/** Checks of what an editor should look at again and may decide to leave. */
const warningChecks: Check[] = [
  closeToSource,
  datedPublication,
  drawableName,
  outdatedTranslation,
  ownSettings,
  possiblySame,
  projectCountries,
  reportChanged,
  reportedBefore,
  roughCoordinates,
  sameLinks.warnings,
  sameNames.problems,
  sameNames.warnings,
  sameNumbers.warnings,
  securityExpires,
  sourceTextOfBriefing,
];

export interface Checked {
  problems: Problem[];
  /**
   * Those of them for which nothing may be published: all but those of files that no site shows.
   */
  stopping: Problem[];
  /** What an editor should look at again; it stops nothing, and changes no exit code. */
  warnings: Problem[];
}

export function checkContent(content: Content, context: CheckContext): Checked {
  const problems = findProblems(content, context);
  const unpublished = unpublishedPaths(content);
  return {
    problems,
    stopping: problems.filter(({ path }) => !unpublished.has(path)),
    warnings: warningChecks
      .flatMap((check) => check(content, context))
      .concat(content.leftovers)
      .sort(byPosition),
  };
}

/** Returns all problems of a content folder, of single files and across them, in order. */
export function findProblems(content: Content, context: CheckContext): Problem[] {
  const found = [...content.problems, ...checks.flatMap((check) => check(content, context))];
  const byPath = Map.groupBy(found.sort(byPosition), ({ path }) => path);
  return [...byPath.values()].flatMap(shortened);
}

/** Problems shown of one file: a file with more is broken as a whole. */
const mostPerFile = 100;

function shortened(problems: Problem[]): Problem[] {
  const next = problems[mostPerFile];
  if (!next) return problems;
  const more = problems.length - mostPerFile;
  return [
    ...problems.slice(0, mostPerFile),
    {
      ...next,
      rule: 'and-more',
      message: `${more} more ${more === 1 ? 'problem is' : 'problems are'} not shown; correct these first.`,
    },
  ];
}
