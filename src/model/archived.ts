import { z } from 'zod';
import { FullDay } from './edtf-date.ts';
import { addIssue, type SchemaIssue } from './schema-issue.ts';
import { quoted } from './text.ts';
import { WebAddress } from './web-address.ts';

/** The time of a copy in its address, in UTC: "/web/20260205101500/https://…". */
const timeInAddress = /\/(\d{4})(\d\d)(\d\d)\d{6}(?:[a-z]{2}_)?\/https?:/;

/** At the Internet Archive, an address without a time leads to a list of copies, or to the latest. */
const anyCopy = /^https?:\/\/web\.archive\.org\/(?!web\/\d{14}(?:[a-z]{2}_)?\/)/i;

const copy = z.strictObject({
  url: WebAddress.describe('The address of the copy.'),
  date: FullDay.describe('The day on which the copy was made, in full, e.g. "2026-02-05".'),
});

/** A copy of a page as it was on a day, in the Internet Archive, at perma.cc or in a library. */
export const Copy = copy.superRefine(refuseOtherDay);

/** A copy of a page, and whether the page itself is gone. */
export const Archived = copy
  .extend({
    gone: FullDay.optional().describe(
      'The day on which the page itself was found to be gone: readers are then led to the copy.',
    ),
  })
  .superRefine(refuseOtherDay);
export type Archived = z.infer<typeof Archived>;

/** A page on the web that may have a copy. */
export interface ArchivedPage {
  url?: string | undefined;
  archived?: Archived | undefined;
}

/** Returns the address to which readers are led: that of the copy where the page is gone. */
export function readableUrl({ url, archived }: ArchivedPage): string | undefined {
  return archived?.gone === undefined ? url : archived.url;
}

function refuseOtherDay({ url, date }: z.infer<typeof copy>, context: z.RefinementCtx): void {
  if (anyCopy.test(url)) {
    addIssue(context, {
      rule: 'archived-date',
      message: `${quoted(url)} is not the address of one copy; open the copy of the right day, and write its address, as in "https://web.archive.org/web/20260205101500/https://example.org/".`,
      path: ['url'],
    });
  }
  const [, ...parts] = timeInAddress.exec(url) ?? [];
  const day = parts.join('-');
  if (day === '' || day === date) return;
  addIssue(context, {
    rule: 'archived-date',
    message: `"${date}" is not the day of this copy: its address says ${day}; correct "date" or "url".`,
    path: ['date'],
  });
}

/** Finds a copy without the address of its page, or the page itself in place of a copy. Fields may be of a wrong type. */
export function* issuesInCopy(page: Partial<Record<string, unknown>>): Generator<SchemaIssue> {
  const { url, archived } = page;
  if (archived === undefined) return;
  if (url === undefined) {
    yield {
      rule: 'archived-url',
      message: 'A copy needs the address of its page; write it in "url", even if the page is gone.',
      path: ['archived'],
    };
    return;
  }
  const { data } = copy.safeParse(archived);
  if (typeof url !== 'string' || data?.url !== url) return;
  yield {
    rule: 'archived-url',
    message: `${quoted(url)} is the page itself; write the address of its copy.`,
    path: ['archived', 'url'],
  };
}
