import { agreementStatuses, type AgreementText } from '../model/agreement.ts';
import type { AgreementWithStatus } from '../model/agreement-status.ts';
import { languageName } from '../model/language.ts';
import { dateInWords } from './date.ts';

/** The instruments that a signature alone does not put in force. */
const entersIntoForce: readonly string[] = ['treaty', 'agreement', 'protocol'];

/** Returns the status of an agreement as far as this archive knows it. */
export function statusInWords({
  agreement,
  step,
  periodEnded,
}: Pick<AgreementWithStatus, 'agreement' | 'step' | 'periodEnded'>): string {
  if (periodEnded !== undefined) {
    return `Period ended ${dateInWords(periodEnded)}; completion not reported in this archive`;
  }
  const status = agreementStatuses[step.status];
  return step.status === 'signed' && entersIntoForce.includes(agreement.kind)
    ? `${status}; entry into force not reported in this archive`
    : status;
}

/** Returns where a text is found: "Register of treaties, no. 20100171, in Russian". */
export function placeOfText({
  registry,
  number,
  languages,
}: Pick<AgreementText, 'registry' | 'number' | 'languages'>): string {
  const inLanguages = `in ${list.format(languages.map(languageName))}`;
  return [registry, number && `no. ${number}`, inLanguages].filter(Boolean).join(', ');
}

const list = new Intl.ListFormat('en-GB');
