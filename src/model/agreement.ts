import { z } from 'zod';
import {
  chosenFrom,
  distinct,
  EntryId,
  Flag,
  inLanguages,
  listOfEntries,
  NameIfKnown,
  oneOf,
  RecordId,
} from './fields.ts';
import { issuesInHistory } from './history.ts';
import { addIssue, type SchemaIssue } from './schema-issue.ts';
import { Archived, Copy, issuesInCopy } from './archived.ts';
import { LanguageCode } from './language.ts';
import { didYouMean, nearest } from './nearest.ts';
import { EdtfDate } from './edtf-date.ts';
import { firstDay, parsePartialDate } from './partial-date.ts';
import { Party } from './party.ts';
import { endsOf, Period } from './period.ts';
import { Line, lineUpTo, quoted } from './text.ts';
import { WebAddress } from './web-address.ts';
import { WikidataId } from './wikidata.ts';

/** The names of instruments, after the Vienna Convention on the Law of Treaties, art. 2(1)(a). */
export const agreementKinds = [
  'treaty',
  'agreement',
  'protocol',
  'memorandum',
  'roadmap',
  'joint_statement',
  'contract',
  'ppa',
  'decision',
  'framework_partnership',
] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** How far an agreement has come, in the order of the ladder. */
export const ladder = [
  'exploratory',
  'intended',
  'under_negotiation',
  'agreed_in_principle',
  'signed',
  'ratified',
  'in_force',
  'implementing',
  'completed',
] as const;

/** Statuses that an agreement may have after any step of the ladder. */
const besideLadder = ['lapsed', 'suspended', 'terminated', 'unverified'] as const;

export const agreementStatuses = [...ladder, ...besideLadder] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

const rungs: readonly AgreementStatus[] = ladder;

/** The text of an agreement, or its entry in a register of treaties or laws. */
export const AgreementText = z
  .strictObject({
    id: EntryId.describe('The id by which steps name it, e.g. "mid-register-20100171".'),
    title: lineUpTo(300).describe('Its title, in English.'),
    registry: Line.describe('Where it is published or registered, e.g. "UN Treaty Collection".'),
    number: Line.optional().describe('Its number there, e.g. "1007/QĐ-BCT".'),
    url: WebAddress.optional().describe('The page with the text or its entry.'),
    archived: Archived.optional().describe('A copy of that page, dated.'),
    languages: distinct(LanguageCode)
      .min(1)
      .describe('The languages in which it is available there: ISO 639 codes such as "fr".'),
    date: EdtfDate.optional().describe('The date of the text.'),
  })
  .check((context) => {
    const { number, url } = context.value;
    for (const issue of issuesInCopy(context.value)) addIssue(context, issue);
    if (number !== undefined || url !== undefined) return;
    addIssue(context, {
      rule: 'text-address',
      message: 'Readers need an address or a number to find the text; add "url" or "number".',
    });
  });
export type AgreementText = z.infer<typeof AgreementText>;

/** One step in the history of an agreement, as a briefing reports it or a text shows it. */
export const Step = z
  .strictObject({
    status: oneOf(agreementStatuses, 'agreementStatus').describe(
      'The stage that it reached, or how it was suspended or ended.',
    ),
    date: EdtfDate.describe('The day of the step, or the day on which the status was reported.'),
    briefing: Line.optional().describe('The briefing that reports it: the name of its file.'),
    event: chosenFrom('event', RecordId)
      .optional()
      .describe('The event at which the step was taken: an id from `content/events`.'),
    text: EntryId.optional().describe('The text that shows it: the id of one of "texts".'),
    archived: Copy.optional().describe(
      'A copy of the page of that text which shows this step; its own is needed only if the page has changed since.',
    ),
    inferred: Flag.optional().describe(
      '"true" if no source gives this status and we infer it; `note` says from what.',
    ),
    note: Line.optional().describe(
      'What readers should know about the step; needed if the status goes backwards.',
    ),
  })
  .check((context) => {
    const { briefing, text, archived } = context.value;
    if (archived !== undefined && text === undefined) {
      addIssue(context, {
        rule: 'archived-url',
        message:
          'The step names no text of which this could be a copy; name it in "text", or move "archived" to the briefing.',
        path: ['archived'],
      });
    }
    if (briefing !== undefined || text !== undefined) return;
    addIssue(context, {
      rule: 'step-source',
      message: 'A step needs a source; name a briefing in "briefing" or one of "texts" in "text".',
    });
  });
export type Step = z.infer<typeof Step>;

/** A pause or a doubt is not a step down the ladder. */
const course = { isBackwards: goesBackwards, passing: ['suspended', 'unverified'] as const };

export const AgreementId = chosenFrom('agreement', RecordId);

/** An instrument between parties: `content/agreements/<id>.yml`. */
export const Agreement = z
  .strictObject({
    title: lineUpTo(200).describe('Its title in English.'),
    titles: inLanguages(lineUpTo(200))
      .optional()
      .describe('Its title in other languages of the site: "{ vi: … }".'),
    kind: oneOf(agreementKinds, 'agreement').describe('What kind of document it is.'),
    parties: distinct(Party)
      .min(1)
      .max(12)
      .describe('Its parties: ISO 3166-1 alpha-2 codes, or ids from `blocs.yml`.'),
    signatories: distinct(chosenFrom('organisation', RecordId))
      .default([])
      .describe('The ministries or companies that signed, if not the states themselves.'),
    binding: Flag.optional().describe(
      'Whether it is legally binding; leave it out if that is not known.',
    ),
    place: chosenFrom('place', NameIfKnown).optional().describe('Where it was signed.'),
    sectors: distinct(chosenFrom('sector', Line))
      .min(1)
      .describe('Ids from `content/sectors.yml`, the main one first.'),
    covers: Period.optional().describe(
      'The period that a plan or programme covers: 2026, or 2026/2030.',
    ),
    supersedes: distinct(AgreementId)
      .default([])
      .describe('The agreements that it replaces, according to a report or a text.'),
    follows: distinct(AgreementId)
      .default([])
      .describe('Earlier agreements on the same subject that it is not known to replace.'),
    wikidata: WikidataId.optional().describe(
      'Its item in Wikidata, as in "Q881", if it is certainly the same instrument.',
    ),
    texts: listOfEntries(AgreementText, 'text')
      .default([])
      .describe('Where its text is published, or registered as a treaty or law.'),
    history: z
      .array(Step)
      .min(1)
      .check((context) => {
        for (const issue of issuesInHistory(context.value, course)) addIssue(context, issue);
      })
      .describe('Its history, the oldest step first.'),
  })
  .superRefine((agreement, context) => {
    for (const issue of issuesInAgreement(agreement)) addIssue(context, issue);
  });
export type Agreement = z.infer<typeof Agreement>;

/** Returns whether an agreement was at some time signed, or came further than that. */
export function hasBeenSigned({ history }: Pick<Agreement, 'history'>): boolean {
  return history.some(({ status }) => rungs.indexOf(status) >= rungs.indexOf('signed'));
}

type Fields = Pick<Agreement, 'covers' | 'supersedes' | 'follows' | 'texts' | 'history'>;

function* issuesInAgreement(agreement: Fields): Generator<SchemaIssue> {
  const { covers, supersedes, follows, texts, history } = agreement;
  for (const [index, id] of follows.entries()) {
    if (!supersedes.includes(id)) continue;
    yield {
      rule: 'listed-once',
      message: `${quoted(id)} is in "supersedes", too; remove it from "follows".`,
      path: ['follows', index],
    };
  }
  yield* unknownTexts(texts, history);
  const [first] = history;
  const isSound = Period.safeParse(covers).success && parsePartialDate(first?.date ?? '');
  if (covers === undefined || first === undefined || !isSound) return;
  if (endsOf(covers).last >= firstDay(first.date)) return;
  yield {
    rule: 'possible-period',
    message: `"${covers}" ends before the first step (${first.date}); correct "covers" or the date of the step.`,
    path: ['covers'],
  };
}

function* unknownTexts(
  texts: readonly AgreementText[],
  history: readonly Step[],
): Generator<SchemaIssue> {
  const ids = texts.map(({ id }) => id);
  // Steps may mean a text whose id is still missing.
  if (ids.includes('')) return;
  for (const [index, { text }] of history.entries()) {
    if (text === undefined || ids.includes(text)) continue;
    const advice =
      ids.length === 0 ? ' "texts" is empty; add the text there.' : didYouMean(nearest(text, ids));
    yield {
      rule: 'known-text',
      message: `Unknown text ${quoted(text)}, expected the id of one of "texts".${advice}`,
      path: ['history', index, 'text'],
    };
  }
}

/** Returns whether a step goes down the ladder, or is one after the end of an agreement. */
function goesBackwards(before: AgreementStatus, after: AgreementStatus): boolean {
  if (before === 'terminated' || before === 'lapsed' || before === 'completed') {
    return after !== before;
  }
  const [from, to] = [rungs.indexOf(before), rungs.indexOf(after)];
  return from !== -1 && to !== -1 && to < from;
}
