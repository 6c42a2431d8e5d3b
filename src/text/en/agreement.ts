import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of agreements and their lists. */
export const agreement = {
  // The page of an agreement.
  description: ({ kind, parties }: { kind: string; parties: string }) =>
    `${kind} of ${parties}: its history step by step, with sources.`,
  /** In the text that the search index has. */
  ofParties: ({ kind, parties }: { kind: string; parties: string }) => `${kind} of ${parties}`,
  history: 'History',
  at: <Part>(event: Part): Sentence<Part> => ['At: ', event],
  kind: 'Kind',
  parties: (count: number) => plural(count, { one: 'Party', other: 'Parties' }),
  signedBy: 'Signed by',
  place: 'Place',
  period: 'Period',
  replaces: 'Replaces',
  follows: 'Follows',
  texts: (count: number) => plural(count, { one: 'Text', other: 'Texts' }),
  binding: 'Legally binding',
  isBinding: 'yes',
  isNotBinding: 'no',
  bindingUnknown: 'not known',
  briefings: 'Briefings that mention it',
  noBriefing: 'No briefing in this archive mentions it.',

  // Lists.
  title: 'Agreements',
  listTitle: ({ of }: { of: string }) => `Agreements: ${of}`,
  allDescription:
    'Every agreement in this archive, with its status and the date of the latest report on it.',
  listDescription:
    'Agreements in this archive, with their status and the date of the latest report on each.',
  shorterLists: 'Shorter lists',
  pair: 'Pair',
  noAgreement: 'There are no agreements in this archive yet.',
  signs: 'What the signs mean',
  columns: {
    agreement: 'Agreement',
    signed: 'Signed',
    status: 'Status',
    latest: 'Latest report in this archive',
  },
  /** Before the date of the latest report on phones, where columns have no headings. */
  latestLabel: 'latest report',

  // Status.
  status: 'Status',
  /** The status of a signed joint statement. */
  issued: 'Issued',
  inferred: ({ status }: { status: string }) => `${status} (inferred)`,
  step: ({ status, date }: { status: string; date: string }) => `${status}, ${date}`,
  stepOfEndedPeriod: ({ status, date, ended }: { status: string; date: string; ended: string }) =>
    `${status}, ${date}; period ended ${ended}`,
  periodEnded: ({ date }: { date: string }) =>
    `Period ended ${date}; completion not reported in this archive`,
  /** The kind and the date are those of a later agreement. */
  notVerifiedSince: (now: { status: string; since: string; kind: string; date: string }) =>
    `${now.status} from ${now.since}; not verified since the ${lowerCase(now.kind)} of ${now.date}`,
  forceNotReported: ({ status }: { status: string }) =>
    `${status}; entry into force not reported in this archive`,

  // Later agreements, which are links.
  replacedBy: <Part>(later: Part): Sentence<Part> => ['Replaced by ', later],
  toBeReplacedBy: <Part>(later: Part): Sentence<Part> => ['To be replaced by ', later],
  followedBy: <Part>(later: Part): Sentence<Part> => ['Followed by ', later],
  laterExists: <Part>({ kind, later }: { kind: string; later: Part }): Sentence<Part> => [
    `A later ${lowerCase(kind)} exists: `,
    later,
    ' (no report in this archive says whether it replaces this one)',
  ],

  // Reports; the date is an element.
  latestReport: <Part>(date: Part): Sentence<Part> => ['Latest report in this archive: ', date],
  notReportedSince: <Part>(date: Part): Sentence<Part> => [
    'Not reported in this archive since ',
    date,
  ],
  knownFromText: <Part>(date: Part): Sentence<Part> => [
    'Known from a text of ',
    date,
    '; no report in this archive',
  ],

  // Documents of an event. Sources may give different numbers of them: 7 or 8.
  documents: ({ counts }: { counts: readonly number[] }) => documents(counts),
  documentsReported: ({ counts }: { counts: readonly number[] }) => `${documents(counts)} reported`,
  documentsNamed: ({ named }: { named: number }) =>
    `${documents([named])} named (total not reported)`,
  someOfDocuments: ({ named, counts }: { named: number; counts: readonly number[] }) =>
    `${named} of ${documents(counts)}`,
  someOfDocumentsNamed: ({ named, counts }: { named: number; counts: readonly number[] }) =>
    `${named} of ${documents(counts)} named in this archive`,

  /** Where a text is found: "Register of treaties, no. 1234, in French". */
  placeOfText: (text: { registry: string; number?: string | undefined; languages: string }) =>
    [text.registry, text.number && `no. ${text.number}`, `in ${text.languages}`]
      .filter(Boolean)
      .join(', '),
};

function documents(counts: readonly number[]): string {
  const noun = plural(counts.at(-1) ?? 0, { one: 'document', other: 'documents' });
  return `${counts.join(' or ')} ${noun}`;
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
