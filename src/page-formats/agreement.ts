import { z } from 'zod';
import { agreementCitation, plainCitation } from '../components/cite/citation.ts';
import { stepInWords } from '../format/agreement.ts';
import { agreementStatuses } from '../model/agreement.ts';
import { relationOf, type AgreementWithStatus } from '../model/agreement-status.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import { pairsOfAgreement } from '../model/dossier.ts';
import { endsOf } from '../model/period.ts';
import type { TimelineStep } from '../model/timeline.ts';
import { agreementUrl } from '../site/urls.ts';
import {
  Address,
  BriefingEntry,
  DataReference,
  Edtf,
  headOf,
  Reference,
  tail,
  Thing,
} from './fields.ts';
import { AgreementEntry, agreementStatus, stepFields, TextJson, textJson } from './lists.ts';
import { referencesIn, sameAs, type Known } from './references.ts';

/** The page of an agreement as JSON. */
export const AgreementJson = z
  .strictObject({
    ...headOf('agreement', 'The id of the agreement, as in its address.'),
    title: z.string().describe('Its title in the language of the page where that is known.'),
    titles: z
      .record(z.string(), z.string())
      .describe('Its title in other languages, by their ISO 639 codes.'),
    same_as: Address.nullable().describe('The same agreement in Wikidata.'),
    kind: AgreementEntry.shape.kind,
    parties: z.array(Thing).describe('Its parties: countries and blocs.'),
    signatories: z
      .array(Thing)
      .describe('The ministries or companies that signed, if not the states themselves.'),
    binding: z
      .boolean()
      .nullable()
      .describe('Whether it is legally binding; null where that is not known.'),
    place: z.string().nullable().describe('Where it was signed.'),
    sectors: z.array(Reference).describe('Its sectors, the main one first.'),
    covers: Edtf.nullable().describe('The period that a plan or programme covers.'),
    status: AgreementEntry.shape.status,
    status_date: AgreementEntry.shape.status_date,
    status_inferred: AgreementEntry.shape.status_inferred,
    status_in_words: AgreementEntry.shape.status_in_words,
    last_reported: AgreementEntry.shape.last_reported,
    is_stale: AgreementEntry.shape.is_stale,
    period_ended: AgreementEntry.shape.period_ended,
    history: z
      .array(
        z.strictObject({
          status: z.enum(agreementStatuses).describe('The stage that it reached, or how it ended.'),
          ...stepFields,
          text: TextJson.nullable().describe('The text that shows it.'),
          event: Reference.nullable().describe('The event at which it was taken.'),
        }),
      )
      .describe('Its history, the oldest step first.'),
    texts: z.array(TextJson).describe('Where its text is published or registered.'),
    supersedes: z.array(DataReference).describe('Agreements that it replaces, as reported.'),
    follows: z
      .array(DataReference)
      .describe('Earlier agreements on the same subject that it is not known to replace.'),
    later: z
      .array(
        DataReference.extend({
          relation: z
            .enum(['replaces', 'will replace', 'may replace', 'follows'])
            .describe('What the later one is to this one, as far as this archive knows.'),
        }),
      )
      .describe('Later agreements on the same subject.'),
    projects: z.array(DataReference).describe('The projects that it is about.'),
    pairs: z.array(DataReference).describe('The pairs that it concerns.'),
    briefings: z.array(BriefingEntry).describe('The briefings that mention it, newest first.'),
    ...tail,
  })
  .meta({ title: 'Agreement', description: 'An instrument between parties, with its history.' });
export type AgreementJson = z.infer<typeof AgreementJson>;

/** An agreement with what the archive holds on it. */
export interface AgreementFacts {
  agreement: AgreementWithStatus;
  /** The oldest first. */
  steps: readonly TimelineStep[];
  /** The briefings that mention it, newest first. */
  citing: readonly PublishedBriefing[];
  /** The ids of the projects that it is about. */
  projects: readonly string[];
  /** The pairs that have a dossier. */
  dossiers: ReadonlySet<string>;
  known: Known;
}

/** Returns the page of an agreement as JSON. @param site the public address that Astro gives to routes. */
export function agreementJson(
  { agreement: current, steps, citing, projects, dossiers, known }: AgreementFacts,
  site: URL | undefined,
): AgreementJson {
  const { id, agreement, later } = current;
  const { title, titles = {}, kind, binding, place, covers } = agreement;
  const to = referencesIn(known, site);
  return {
    ...to.head('agreement', id, agreementUrl(id)),
    ...{ title, titles },
    same_as: sameAs(agreement),
    kind,
    parties: agreement.parties.map(to.party),
    signatories: agreement.signatories.map(to.organisation),
    ...{ binding: binding ?? null, place: place ?? null },
    sectors: agreement.sectors.map(to.sector),
    covers: covers ?? null,
    ...agreementStatus(current),
    history: steps.map(({ status, date, inferred = false, note, reports, text, event }) => {
      const { first, last } = endsOf(date);
      return {
        ...{ status, status_in_words: stepInWords(kind, status, inferred) },
        ...{ date, start: first, end: last, inferred, note: note ?? null },
        briefing: reports[0] ? to.briefing(reports[0]) : null,
        text: text ? textJson(text) : null,
        event: event === undefined ? null : to.event(event),
      };
    }),
    texts: agreement.texts.map(textJson),
    supersedes: agreement.supersedes.map(to.agreement),
    follows: agreement.follows.map(to.agreement),
    later: later.map((one) => ({
      ...to.agreement(one.id),
      relation: relationOf(current, one),
    })),
    projects: projects.map(to.project),
    pairs: pairsOfAgreement(agreement, citing)
      .filter((pair) => dossiers.has(pair))
      .map(to.pair),
    briefings: citing.map(to.briefing),
    ...to.tail(plainCitation(agreementCitation(current, citing, site))),
  };
}
