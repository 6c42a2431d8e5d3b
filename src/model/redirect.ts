import { z } from 'zod';
import { FullDay } from './edtf-date.ts';
import { didYouMean } from './nearest.ts';
import { addIssue } from './schema-issue.ts';
import { emptyIssue, Line, quoted } from './text.ts';

/**
 * The address of a page below the site's root. Nothing else may be in it, as it is written into the
 * configuration of web servers.
 */
export const pageAddressForm = /^\/(?:[a-zA-Z0-9][a-zA-Z0-9_-]*\/)+$/;

const PageAddress = z
  .string()
  .meta({ pattern: pageAddressForm.source })
  .check((context) => {
    const { value } = context;
    if (value === '') addIssue(context, emptyIssue);
    else if (!pageAddressForm.test(value)) {
      const path = value.replace(/^https?:\/\/[^/]*|[?#].*$|\/$/g, '').replace(/^\/*/, '/');
      const meant = pageAddressForm.test(`${path}/`) ? `${path}/` : undefined;
      addIssue(context, {
        rule: 'form',
        message: `{key} is ${quoted(value)}, expected the address of a page from the site's root, as in "/briefings/old-name/".${didYouMean(meant)}`,
      });
    }
  });

/** A page that was at another address, or that was withdrawn: an entry of `content/redirects.yml`. */
export const Redirect = z
  .strictObject({
    from: PageAddress.describe(
      'The former address, from the site’s root: "/briefings/old-name/". Feeds and further pages below it are covered.',
    ),
    to: PageAddress.optional().describe('Where the page is now: "/briefings/new-name/".'),
    withdrawn: FullDay.optional().describe(
      'In place of "to": the day on which the page was withdrawn, in full, e.g. "2026-03-01".',
    ),
    title: Line.optional().describe(
      'What a page that was withdrawn was called; readers see it at the former address.',
    ),
    why: Line.describe(
      'The reason, in a sentence; readers see it where a page was withdrawn, e.g. "The agency withdrew its report."',
    ),
  })
  .check((context) => {
    const { to, withdrawn, title } = context.value;
    if ((to === undefined) === (withdrawn === undefined)) {
      const message =
        to === undefined
          ? 'Write in "to" where the page is now, or in "withdrawn" the day on which it was withdrawn.'
          : 'An entry has either "to" or "withdrawn"; remove one of them.';
      addIssue(context, { rule: 'redirect-end', message });
    } else if (to !== undefined && title !== undefined) {
      const message = '"title" is for a page that was withdrawn; remove it.';
      addIssue(context, { rule: 'redirect-end', message, path: ['title'] });
    }
  });
export type Redirect = z.infer<typeof Redirect>;

/** All entries, no two of them from the same address; some systems ignore capitals. */
export const Redirects = z.array(Redirect).check((context) => {
  const known = new Set<string>();
  for (const [index, { from: address }] of context.value.entries()) {
    const isNew = !known.has(address.toLowerCase());
    known.add(address.toLowerCase());
    if (isNew) continue;
    addIssue(context, {
      rule: 'listed-once',
      message: `${quoted(address)} is listed twice; remove one.`,
      path: [index, 'from'],
    });
  }
});
