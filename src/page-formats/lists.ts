import { z } from 'zod';
import { statusInWords } from '../format/agreement.ts';
import { projectStepInWords } from '../format/project.ts';
import { agreementKinds, agreementStatuses, type AgreementText } from '../model/agreement.ts';
import type { AgreementWithStatus } from '../model/agreement-status.ts';
import { deadlineKinds } from '../model/briefing.ts';
import type { Claim, Conflict } from '../model/conflict.ts';
import { eventKinds } from '../model/event.ts';
import { figureStatuses } from '../model/figure-kinds.ts';
import { endsOf } from '../model/period.ts';
import { projectKinds, projectStatuses } from '../model/project.ts';
import type { ProjectWithStatus } from '../model/project-status.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { timelineEventUrl } from '../site/urls.ts';
import { Address, BriefingEntry, CopyJson, DataReference, Day, Edtf, Reference } from './fields.ts';
import { copyOf, type References } from './references.ts';

// Items of lists that several kinds of pages have.

export const EventEntry = Reference.extend({
  url: Address.describe('Its page, or that of the only briefing that reports it.'),
  kind: z.enum(eventKinds).describe('What kind of event it was.'),
  date: Edtf.describe('An EDTF date or interval.'),
  start: Day.describe('Its first day, or the first that the date may mean.'),
  end: Day.describe('Its last day, or the last that the date may mean.'),
  place: z.string().nullable().describe('Where it took place.'),
  outcome: z.string().nullable().describe('Its outcome in one sentence, as reported.'),
  documents: z
    .number()
    .nullable()
    .describe('How many documents were signed or exchanged at it, as reported.'),
}).meta({ id: 'Event', description: 'An event.' });

/** Returns an event; one without a record has the page of its briefing. */
export function eventEntry(
  event: Pick<TimelineEvent, 'id' | 'title' | 'kind' | 'date' | 'place' | 'outcome' | 'documents'>,
  to: Pick<References, 'page'>,
): z.infer<typeof EventEntry> {
  const { id, title, kind, date, place, outcome, documents } = event;
  const { first, last } = endsOf(date);
  return {
    ...to.page(id, title, timelineEventUrl(event)),
    ...{ kind, date, start: first, end: last },
    ...{ place: place ?? null, outcome: outcome ?? null, documents: documents ?? null },
  };
}

export const AgreementEntry = DataReference.extend({
  kind: z.enum(agreementKinds).describe('What kind of document it is.'),
  parties: z.array(z.string()).describe('Its parties: ISO 3166-1 alpha-2 codes, or ids of blocs.'),
  status: z.enum(agreementStatuses).describe('The latest known step.'),
  status_date: Edtf.describe('The EDTF date of that step.'),
  status_inferred: z.boolean().describe('Whether that status is our inference.'),
  status_in_words: z
    .string()
    .describe('The status as pages show it, with what is not reported in this archive.'),
  last_reported: Edtf.nullable().describe(
    'The EDTF date of the latest report in this archive; null where only a text shows it.',
  ),
  is_stale: z
    .boolean()
    .describe('Whether its pairs have much newer briefings, none of which mentions it.'),
  period_ended: Day.nullable().describe(
    'The last day of its period where that is over and no end of it is reported; its status is then older.',
  ),
}).meta({ id: 'AgreementEntry', description: 'An agreement with its latest known status.' });

export function agreementEntry(
  current: AgreementWithStatus,
  to: Pick<References, 'agreement'>,
): z.infer<typeof AgreementEntry> {
  const { kind, parties } = current.agreement;
  return { ...to.agreement(current.id), kind, parties, ...agreementStatus(current) };
}

export function agreementStatus(current: AgreementWithStatus) {
  const { status, date, inferred = false } = current.step;
  return {
    ...{ status, status_date: date, status_inferred: inferred },
    status_in_words: statusInWords(current),
    last_reported: current.lastReported ?? null,
    ...{ is_stale: current.isStale, period_ended: current.periodEnded ?? null },
  };
}

export const ProjectEntry = DataReference.extend({
  kind: z.enum(projectKinds).describe('What is built or operated.'),
  status: z.enum(projectStatuses).describe('The latest known status.'),
  status_date: Edtf.describe('The EDTF date of the step to that status.'),
  status_inferred: z.boolean().describe('Whether that status is our inference.'),
  status_in_words: z.string().describe('The status as pages show it.'),
  last_reported: Edtf.nullable().describe('The EDTF date of the latest report in this archive.'),
}).meta({ id: 'ProjectEntry', description: 'A project with its latest known status.' });

export function projectEntry(
  current: ProjectWithStatus,
  to: Pick<References, 'project'>,
): z.infer<typeof ProjectEntry> {
  const { id, project } = current;
  return { ...to.project(id), kind: project.kind, ...projectStatus(current) };
}

export function projectStatus({ step, lastReported }: ProjectWithStatus) {
  const { status, date, inferred = false } = step;
  return {
    ...{ status, status_date: date, status_inferred: inferred },
    status_in_words: projectStepInWords(step),
    last_reported: lastReported ?? null,
  };
}

/** What a step of an agreement or a project has after its status. */
export const stepFields = {
  status_in_words: z.string().describe('The status as pages show it.'),
  date: Edtf.describe('The EDTF date of the step, or that on which it was reported.'),
  start: Day.describe('The first day that the date may mean.'),
  end: Day.describe('The last day that the date may mean.'),
  inferred: z
    .boolean()
    .describe('Whether no source gives this status and we infer it, as the note explains.'),
  note: z.string().nullable().describe('What readers should know about the step.'),
  briefing: BriefingEntry.nullable().describe('The briefing that reports it.'),
};

/** A date that a report names. */
export const Deadline = z.strictObject({
  date: Edtf.describe('When it is due: an EDTF date or interval.'),
  start: Day.describe('The first day that the date may mean.'),
  end: Day.describe('The last day that the date may mean.'),
  what: z.string().describe('What is due.'),
  kind: z.enum(deadlineKinds).describe('Whether it is a plan, a target or an expiry.'),
});

export function deadlineJson({
  date,
  what,
  kind,
}: Pick<z.infer<typeof Deadline>, 'date' | 'what' | 'kind'>): z.infer<typeof Deadline> {
  const { first, last } = endsOf(date);
  return { date, start: first, end: last, what, kind };
}

/** The text of an agreement, or its entry in a register. */
export const TextJson = z
  .strictObject({
    id: z.string().describe('Its id in the agreement.'),
    title: z.string().describe('Its title.'),
    registry: z.string().describe('Where it is published or registered.'),
    number: z.string().nullable().describe('Its number there.'),
    url: Address.nullable().describe('The page with the text or its entry.'),
    archived: CopyJson.nullable().describe('A dated copy of that page.'),
    languages: z.array(z.string()).describe('The languages in which it is there, ISO 639.'),
    date: Edtf.nullable().describe('The EDTF date of the text.'),
  })
  .meta({ id: 'AgreementText', description: 'Where the text of an agreement is found.' });

export function textJson({ number, url, archived, date, ...text }: AgreementText) {
  return {
    ...text,
    ...{ number: number ?? null, url: url ?? null },
    ...{ archived: copyOf(archived), date: date ?? null },
  } satisfies z.infer<typeof TextJson>;
}

/** A point on which sources differ, with what each says. */
export const DisagreementJson = Reference.extend({
  countries: z.array(z.string()).describe('The countries concerned: ISO 3166-1 alpha-2.'),
  claims: z
    .array(
      z.strictObject({
        says: z.string().describe('The claim in a few words.'),
        by: z.string().describe('Who makes it.'),
        briefing: z.string().nullable().describe('The id of the briefing that reports it.'),
        url: Address.nullable().describe('Or the page that has it.'),
        archived: CopyJson.nullable().describe('A dated copy of that page.'),
        value: z
          .number()
          .nullable()
          .describe('The number claimed, before its scale; null where only "says" has it.'),
        scale: z.string().nullable().describe('The word that multiplies it.'),
        unit: z.string().nullable().describe('ISO 4217 for money, otherwise the unit.'),
        period: Edtf.nullable().describe('The period that it covers: an EDTF date or interval.'),
        side: z.string().nullable().describe('The country whose side makes it.'),
        status: z
          .enum(figureStatuses)
          .nullable()
          .describe(
            'Whether the number was reached, or is wanted, estimated or expected; null where that is not recorded.',
          ),
      }),
    )
    .describe('What each side or source says; never averaged.'),
  why: z.string().describe('Why they may differ.'),
}).meta({ id: 'Disagreement', description: 'A point on which sources differ.' });

/** @param url the address at which it is shown. */
export function disagreement(
  id: string,
  { title, countries, claims, why }: Conflict,
  url: string,
  to: Pick<References, 'page'>,
): z.infer<typeof DisagreementJson> {
  return { ...to.page(id, title, url), countries, claims: claims.map(claimJson), why };
}

function claimJson(claim: Claim) {
  const { says, by, briefing, url, archived, value, scale, unit, period, side, status } = claim;
  return {
    ...{ says, by, briefing: briefing ?? null, url: url ?? null, archived: copyOf(archived) },
    ...{ value: value ?? null, scale: scale ?? null, unit: unit ?? null, period: period ?? null },
    side: side ?? null,
    status: status ?? null,
  };
}
