import { counted } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of the page of corrections, and mail that reports mistakes. */
export const corrections = {
  title: 'Corrections',
  titleOfPage: ({ page, pages }: { page: number; pages: number }) =>
    `Corrections, page ${page} of ${pages}`,
  description: 'Our own mistakes that we corrected in published briefings, newest first.',
  standfirst:
    'We correct our own mistakes in the briefing, with a note that says so, and list them here. Later developments are not corrections; they get a new briefing.',
  none: 'No published briefing has been corrected',
  count: ({ count }: { count: number }) =>
    counted(count, { one: 'correction', other: 'corrections' }),
  countOnPage: ({ count, page, pages }: { count: string; page: number; pages: number }) =>
    `${count}, page ${page} of ${pages}`,

  // How readers report a mistake.
  report: 'Report a mistake',
  reportsGoTo: <Part>(address: Part): Sentence<Part> => [
    'Please write to ',
    address,
    '. The link “Report a mistake” in each briefing fills in its headline and address.',
  ],
  /** Where only the publisher's own site is known. */
  contactPublisher: <Part>(publisher: Part): Sentence<Part> => [
    'Please contact the publisher, ',
    publisher,
    '.',
  ],
  noAddress: 'This site gives no address for reports yet.',
  /** For those who can change the content. */
  inRepository: <Part>({ folder, field }: { folder: Part; field: Part }): Sentence<Part> => [
    'Editors can correct the file itself: it is in ',
    folder,
    ' and has the name at the end of the page’s address. The field ',
    field,
    ' says what was wrong.',
  ],
  whatToSay: 'Please tell us what is wrong, what is right, and your source.',
  policy: 'What we correct, and how',

  // A mail or a form with the headline and address of a briefing.
  subject: ({ title }: { title: string }) => `Mistake in “${title}”`,
  /** The questions of its body, after the address of the briefing. */
  questions: ['What is wrong:', 'What is right, and your source:'],
};
