import type { AgreementKind, AgreementStatus, AgreementText } from '../model/agreement.ts';
import {
  dateOfLater,
  relationOf,
  unverifiedSince,
  type AgreementWithStatus,
  type LaterAgreement,
} from '../model/agreement-status.ts';
import { formatList, languageName } from '../text/locale.ts';
import type { Sentence } from '../text/sentence.ts';
import { text } from '../text/text.ts';
import { dateInWords } from './date.ts';

/** The instruments that a signature alone does not put in force. */
const entersIntoForce: readonly AgreementKind[] = ['treaty', 'agreement', 'protocol', 'decision'];

/** Returns the status after one step: joint statements are issued, not signed. */
export function stepInWords(
  kind: AgreementKind,
  status: AgreementStatus,
  isInferred = false,
): string {
  const isIssued = kind === 'joint_statement' && status === 'signed';
  const words = isIssued ? text.agreement.issued : text.kinds.agreementStatus[status];
  return isInferred ? text.agreement.inferred({ status: words }) : words;
}

/** Returns how many documents of an event were reported, the smallest number first, as sources differ. */
export function documentCounts(reported: number, others: readonly number[] = []): number[] {
  return [reported, ...others].sort((a, b) => a - b);
}

/** Returns how many documents of an event this archive names: "12 documents", "5 of 7 documents". */
export function documentsInWords(
  named: number,
  reported: number | undefined,
  others?: readonly number[],
): string {
  if (reported === undefined) return text.agreement.documentsNamed({ named });
  const counts = documentCounts(reported, others);
  return Math.max(...counts) <= named
    ? text.agreement.documents({ counts: [named] })
    : text.agreement.someOfDocuments({ named, counts });
}

/** Returns the same in a longer form: "5 of 7 documents named in this archive". */
export function documentsNamedInWords(
  named: number,
  reported: number | undefined,
  others?: readonly number[],
): string {
  if (reported === undefined) return text.agreement.documentsNamed({ named });
  return text.agreement.someOfDocumentsNamed({ named, counts: documentCounts(reported, others) });
}

/** Returns the status of an agreement as far as this archive knows it. */
export function statusInWords(
  agreement: Pick<AgreementWithStatus, 'agreement' | 'step' | 'periodEnded' | 'later'>,
): string {
  const { kind } = agreement.agreement;
  const { status, date, inferred } = agreement.step;
  const { periodEnded } = agreement;
  if (periodEnded !== undefined) {
    return text.agreement.periodEnded({ date: dateInWords(periodEnded) });
  }
  const words = stepInWords(kind, status, inferred);
  const next = unverifiedSince(agreement);
  if (next) {
    return text.agreement.notVerifiedSince({
      status: words,
      since: dateInWords(date),
      kind: text.kinds.agreement[next.agreement.kind],
      date: dateInWords(dateOfLater(next)),
    });
  }
  return status === 'signed' && entersIntoForce.includes(kind)
    ? text.agreement.forceNotReported({ status: words })
    : words;
}

/** Returns the EDTF date of the latest step, unless the words for the status include it. */
export function statusDate(agreement: Parameters<typeof statusInWords>[0]): string | undefined {
  const { periodEnded, step } = agreement;
  return periodEnded !== undefined || unverifiedSince(agreement) ? undefined : step.date;
}

/** Returns a sentence that leads to a later agreement. */
export function laterInWords<Link>(
  earlier: Pick<AgreementWithStatus, 'step' | 'periodEnded'>,
  later: LaterAgreement,
  link: Link,
): Sentence<Link> {
  const relation = relationOf(earlier, later);
  if (relation === 'replaces') return text.agreement.replacedBy(link);
  if (relation === 'will replace') return text.agreement.toBeReplacedBy(link);
  if (relation === 'follows') return text.agreement.followedBy(link);
  const kind = text.kinds.agreement[later.agreement.kind];
  return text.agreement.laterExists({ kind, later: link });
}

/** Returns when an agreement was last reported, and what is said of that date where it is not recent. */
export function latestReport({
  lastReported,
  unreported,
  isStale,
}: Pick<AgreementWithStatus, 'lastReported' | 'unreported' | 'isStale'>): {
  date: string;
  inWords?: <Part>(date: Part) => Sentence<Part>;
} {
  const { knownFromText, notReportedSince } = text.agreement;
  if (lastReported === undefined) return { date: unreported?.shown ?? '', inWords: knownFromText };
  return { date: lastReported, ...(isStale && { inWords: notReportedSince }) };
}

/** Returns where a text is found: "Register of treaties, no. 1234, in French". */
export function placeOfText({
  registry,
  number,
  languages,
}: Pick<AgreementText, 'registry' | 'number' | 'languages'>): string {
  const names = formatList(languages.map(languageName));
  return text.agreement.placeOfText({ registry, number, languages: names });
}

/** Returns what the agreements of a list have in common: "2025", "December 2025", "Joint statement". */
export function agreementListName(id: string): string {
  const [facet, value = ''] = id.split('/');
  if (facet === 'kinds') return text.kinds.agreement[value.replaceAll('-', '_') as AgreementKind];
  return dateInWords(value);
}
