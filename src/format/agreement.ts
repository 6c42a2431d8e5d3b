import type { AgreementKind, AgreementStatus, AgreementText } from '../model/agreement.ts';
import {
  dateOfLater,
  relationOf,
  unverifiedSince,
  type AgreementWithStatus,
  type LaterAgreement,
} from '../model/agreement-status.ts';
import { languageName } from '../text/locale.ts';
import { text } from '../text/text.ts';
import { dateInWords } from './date.ts';
import { listInWords } from './list.ts';

/** The instruments that a signature alone does not put in force. */
const entersIntoForce: readonly AgreementKind[] = ['treaty', 'agreement', 'protocol', 'decision'];

/** Returns the status after one step: joint statements are issued, not signed. */
export function stepInWords(
  kind: AgreementKind,
  status: AgreementStatus,
  isInferred = false,
): string {
  const words =
    kind === 'joint_statement' && status === 'signed'
      ? 'Issued'
      : text.kinds.agreementStatus[status];
  return isInferred ? `${words} (inferred)` : words;
}

/** Returns how many documents of an event were reported: "7 documents"; "7 or 8" where sources disagree. */
export function documentCount(reported: number, others: readonly number[] = []): string {
  const counts = [reported, ...others].sort((a, b) => a - b);
  return `${counts.join(' or ')} ${counts.at(-1) === 1 ? 'document' : 'documents'}`;
}

/** Returns how many documents of an event this archive names: "12 documents", "5 of 7 documents". */
export function documentsInWords(
  named: number,
  reported: number | undefined,
  others?: readonly number[],
): string {
  if (reported === undefined) return `${documentCount(named)} named; total not reported`;
  const isAll = Math.max(reported, ...(others ?? [])) <= named;
  return isAll ? documentCount(named) : `${named} of ${documentCount(reported, others)}`;
}

/** Returns the same in a longer form: "5 of 7 documents named in this archive". */
export function documentsNamedInWords(
  named: number,
  reported: number | undefined,
  others?: readonly number[],
): string {
  if (reported === undefined) return documentsInWords(named, reported);
  return `${named} of ${documentCount(reported, others)} named in this archive`;
}

/** Returns the status of an agreement as far as this archive knows it. */
export function statusInWords(
  agreement: Pick<AgreementWithStatus, 'agreement' | 'step' | 'periodEnded' | 'later'>,
): string {
  const { kind } = agreement.agreement;
  const { status, date, inferred } = agreement.step;
  const { periodEnded } = agreement;
  if (periodEnded !== undefined) {
    return `Period ended ${dateInWords(periodEnded)}; completion not reported in this archive`;
  }
  const words = stepInWords(kind, status, inferred);
  const next = unverifiedSince(agreement);
  if (next) {
    const name = `the ${lowerCase(text.kinds.agreement[next.agreement.kind])} of ${dateInWords(dateOfLater(next))}`;
    return `${words} from ${dateInWords(date)}; not verified since ${name}`;
  }
  return status === 'signed' && entersIntoForce.includes(kind)
    ? `${words}; entry into force not reported in this archive`
    : words;
}

/** Returns the EDTF date of the latest step, unless the words for the status include it. */
export function statusDate(agreement: Parameters<typeof statusInWords>[0]): string | undefined {
  const { periodEnded, step } = agreement;
  return periodEnded !== undefined || unverifiedSince(agreement) ? undefined : step.date;
}

/** Returns what is printed before and after the name of a later agreement. */
export function laterInWords(
  earlier: Pick<AgreementWithStatus, 'step' | 'periodEnded'>,
  later: LaterAgreement,
): [before: string, after: string] {
  const relation = relationOf(earlier, later);
  if (relation === 'replaces') return ['Replaced by', ''];
  if (relation === 'will replace') return ['To be replaced by', ''];
  if (relation === 'follows') return ['Followed by', ''];
  const kind = lowerCase(text.kinds.agreement[later.agreement.kind]);
  const unknown = 'whether it replaces this one is not reported in this archive';
  return [`A later ${kind} exists:`, `(${unknown})`];
}

/** Returns when an agreement was last reported: what is printed before the date, the date, and after it. */
export function latestReportInWords({
  lastReported,
  unreported,
  isStale,
}: Pick<AgreementWithStatus, 'lastReported' | 'unreported' | 'isStale'>): [string, string, string] {
  if (lastReported === undefined) {
    return ['Shown by a text of', unreported?.shown ?? '', '; no report in this archive'];
  }
  return isStale
    ? ['Not reported in this archive since', lastReported, '']
    : ['', lastReported, ''];
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Returns where a text is found: "Register of treaties, no. 20100171, in Russian". */
export function placeOfText({
  registry,
  number,
  languages,
}: Pick<AgreementText, 'registry' | 'number' | 'languages'>): string {
  const inLanguages = `in ${listInWords(languages.map(languageName))}`;
  return [registry, number && `no. ${number}`, inLanguages].filter(Boolean).join(', ');
}

/** Returns what the agreements of a list have in common: "2025", "December 2025", "Joint statement". */
export function agreementListName(id: string): string {
  const [facet, value = ''] = id.split('/');
  if (facet === 'kinds') return text.kinds.agreement[value.replaceAll('-', '_') as AgreementKind];
  return dateInWords(value);
}
