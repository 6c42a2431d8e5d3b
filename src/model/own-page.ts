import { z } from 'zod';
import { distinct, PlainNumber } from './fields.ts';
import { pagePartNames, type PagePart } from './page-parts.ts';
import { lineUpTo } from './text.ts';

/** The frontmatter of `content/pages/<id>.md`, a page of the site's own, such as its imprint. */
export const OwnPageFields = z.strictObject({
  title: lineUpTo(40).describe('The title of the page and of the link to it.'),
  description: lineUpTo(160).describe('What is on the page, in one line for search engines.'),
  menu: z
    .enum(['header', 'footer', 'none'])
    .default('footer')
    .describe('Where the link to it is; in the footer if left out.'),
  order: PlainNumber.default(100).describe(
    'Its position among these links: the smallest number comes first.',
  ),
  parts: distinct(z.enum(pagePartNames as [PagePart, ...PagePart[]]))
    .default([])
    .describe('Sections after its text that the software writes and keeps up to date.'),
});
export type OwnPageFields = z.infer<typeof OwnPageFields>;

/** What the name of a page's file, without its ending, may be: its address. */
export const pageIdForm = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/;
