import type { Agreement, AgreementKind, AgreementStatus } from '../../../src/model/agreement.ts';
import { agreementsMeant, comparableAgreements, type Meant } from './agreements-meant.ts';
import { daysIn } from '../events/days-in-text.ts';
import { instrumentsIn, type InstrumentInText } from './instruments-in-text.ts';
import type { NameFinder } from '../../../src/words/name-finder.ts';
import type { Found, Paragraph } from '../report.ts';
import { sentencesIn } from '../../../src/words/sentences.ts';
import { statusIn, type StatusInText } from './status-in-text.ts';

/** A known agreement, and how far the report says that it has come. */
export interface NamedAgreement extends Partial<StatusInText> {
  agreement: string;
}

/** An instrument without a record. */
export interface UnknownInstrument {
  kind: AgreementKind;
  status: AgreementStatus;
}

/** Of which instruments a report speaks. */
export interface AgreementsInReport {
  /** Those that are surely meant, in the order of their first mention, each once. */
  agreements: Found<NamedAgreement>[];
  /** Those that may be meant, for the editor to choose. */
  doubtful: Found<NamedAgreement>[];
  /** Those that are named with a purpose and a status, but have no record. */
  unknown: Found<UnknownInstrument>[];
}

/**
 * The known agreements that a report names, and the instruments that have no record. One is surely meant
 * where the word for its kind stands with every word of its title, and its parties are in the report;
 * one word by itself needs a date, too.
 *
 * @param published the EDTF date of publication.
 */
export function agreementsInReport(
  paragraphs: readonly Paragraph[],
  find: NameFinder,
  agreements: ReadonlyMap<string, Agreement>,
  published?: string,
): AgreementsInReport {
  const known = comparableAgreements(agreements, find);
  const all = partiesIn(paragraphs.map(({ text }) => text).join('\n'), find);
  const result: AgreementsInReport = { agreements: [], doubtful: [], unknown: [] };
  for (const { text, line } of paragraphs) {
    for (const { text: words } of sentencesIn(text)) {
      const near = partiesIn(words, find);
      const parties = near.size >= 2 ? near : all;
      const days = daysIn(words, published).map(({ day }) => day);
      const status = statusIn(words, published);
      for (const instrument of instrumentsIn(words)) {
        const { sure, doubtful } = agreementsMeant(instrument, known, { parties, days, published });
        const said = instrument.kind === 'framework_partnership' ? undefined : status;
        const found = ({ id, note }: Meant) => ({
          value: { agreement: id, ...said },
          line,
          words,
          ...(note !== undefined && { note }),
        });
        result.agreements.push(...sure.map(found));
        result.doubtful.push(...doubtful.map(found));
        if (said && sure.length + doubtful.length === 0 && hasPurpose(instrument)) {
          const value = { kind: instrument.kind, status: said.status };
          result.unknown.push({ value, line, words: instrument.called });
        }
      }
    }
  }
  const sure = eachOnce(result.agreements);
  const isOpen = ({ value }: Found<NamedAgreement>) =>
    !sure.some((one) => one.value.agreement === value.agreement);
  return { ...result, agreements: sure, doubtful: eachOnce(result.doubtful.filter(isOpen)) };
}

/** The countries and blocs that a text names, as records write parties. */
function partiesIn(text: string, find: NameFinder): Set<string> {
  return new Set(
    find(text).flatMap(({ kind, id }) =>
      kind === 'country' ? [id] : kind === 'organisation' ? [id.toUpperCase()] : [],
    ),
  );
}

/** "Memorandum on fisheries", not "the agreements": what has no purpose is no instrument by name. */
function hasPurpose({ called }: InstrumentInText): boolean {
  return /^[\p{L}\s]+? (?:on|for) \p{L}/u.test(called);
}

/** The first mention of each that says a status, or the first. */
function eachOnce(all: readonly Found<NamedAgreement>[]): Found<NamedAgreement>[] {
  const ids = [...new Set(all.map(({ value }) => value.agreement))];
  return ids.flatMap((id) => {
    const own = all.filter(({ value }) => value.agreement === id);
    return own.find(({ value }) => value.status !== undefined) ?? own[0] ?? [];
  });
}
