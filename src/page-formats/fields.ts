import { z } from 'zod';
import { sourceKinds } from '../model/source.ts';
import { figureTable } from '../open-data/figure-table.ts';
import { rowSchema } from '../open-data/row-schema.ts';

// Fields that the data of several kinds of pages have. What is not known is null, so that each field is always there.

export const Address = z.url();
export const Day = z.iso.date();
/** An EDTF date. */
export const Edtf = z.string();

/** Something that has a page. */
export const Reference = z
  .strictObject({
    id: z
      .string()
      .describe(
        'Its id, as in addresses; of a country, its ISO 3166-1 alpha-2 code in capitals, which addresses have in lower case.',
      ),
    name: z
      .string()
      .describe('What it is called, in the language of the page where that is known.'),
    url: Address.nullable().describe('The address of its page; null where it has none.'),
  })
  .meta({ id: 'Reference', description: 'Something that has a page on this site.' });
export type Reference = z.infer<typeof Reference>;

/** A country, a person or another thing of the world. */
export const Thing = Reference.extend({
  same_as: Address.nullable().describe('The same thing in Wikidata; null where we know of none.'),
}).meta({ id: 'Thing', description: 'A country, a bloc, a person or an organisation.' });
export type Thing = z.infer<typeof Thing>;

/** Something whose page is published as JSON. */
export const DataReference = Reference.extend({
  url: Address.describe('The address of its page.'),
  json: Address.describe('The address of its page as JSON.'),
}).meta({ id: 'DataReference', description: 'Something whose page is published as JSON, too.' });
export type DataReference = z.infer<typeof DataReference>;

/** A publisher of reports. */
export const SourceReference = z
  .strictObject({
    id: z.string().nullable().describe('Its id; null where it has no record.'),
    name: z.string().describe('The name under which it publishes.'),
    kind: z.enum(sourceKinds).nullable().describe('What kind of publisher it is.'),
    country: z.string().nullable().describe('Its country: ISO 3166-1 alpha-2.'),
    url: Address.nullable().describe('The address of its page on this site.'),
    website: Address.nullable().describe('Its own home page.'),
  })
  .meta({ id: 'Source', description: 'A publisher of reports.' });
export type SourceReference = z.infer<typeof SourceReference>;

export const CopyJson = z
  .strictObject({
    url: Address.describe('The address of the copy.'),
    date: Day.describe('The day on which it was made.'),
    gone: Day.nullable().describe(
      'The day on which the page itself was found to be gone; null where it was not.',
    ),
  })
  .meta({ id: 'Copy', description: 'A dated copy of a page in a web archive.' });
export type CopyJson = z.infer<typeof CopyJson>;

/** How the words of a text were translated. */
export const TranslationJson = z
  .strictObject({
    original: Address.describe('The page with the original.'),
    is_outdated: z.boolean().describe('Whether the original has been changed since.'),
    translator: z.string().nullable().describe('Who translated it, where readers should know.'),
  })
  .meta({ id: 'Translation', description: 'What is known of a translation.' });
export type TranslationJson = z.infer<typeof TranslationJson>;

/** A briefing in a list. */
export const BriefingEntry = z
  .strictObject({
    id: z.string().describe('The slug of the briefing.'),
    title: z.string().describe('Its headline.'),
    language: z.string().describe('The language of the headline, BCP 47.'),
    date: Edtf.describe('The EDTF date on which the source published its report.'),
    source: SourceReference.shape.id.unwrap().describe('Who published the report, by its id.'),
    source_name: z.string().describe('The name of that source.'),
    url: Address.describe('The address of its page.'),
    json: Address.describe('The address of its page as JSON.'),
  })
  .meta({ id: 'BriefingEntry', description: 'A briefing in a list.' });
export type BriefingEntry = z.infer<typeof BriefingEntry>;

/** What a table of figures is described with. */
export const noNames = { people: new Map(), organisations: new Map(), sources: new Map() };

/** A figure, as a row of the table of figures. */
export const FigureRow = z
  .lazy(() => rowSchema(figureTable(noNames).columns, { url: Address }))
  .meta({
    id: 'Figure',
    description: 'A figure, as in /data/figures.json, with an absolute address.',
  });

/** What comes first in the data of each page. */
export function headOf<Type extends string>(type: Type, id: string) {
  return {
    $schema: Address.describe('The address of the JSON Schema of this file.'),
    type: z.literal(type).describe('What the page is about.'),
    id: z.string().describe(id),
    url: Address.describe('The address of the page.'),
    page_language: z
      .string()
      .describe('The language of the page, and so of names and words such as statuses, BCP 47.'),
  };
}

/** What comes last. */
export const tail = {
  cite_as: z.string().describe('How the page is cited, as one line.'),
  licence: z
    .strictObject({
      name: z.string().describe('Its name.'),
      id: z.string().nullable().describe('Its id in the SPDX list.'),
      url: Address.nullable().describe('The page with its text.'),
    })
    .meta({ id: 'Licence' })
    .describe('The licence of briefings and data; the reports belong to their sources.'),
  publisher: z
    .strictObject({
      name: z.string().describe('The name of the publisher.'),
      url: Address.describe('Its home page.'),
    })
    .meta({ id: 'Publisher' })
    .describe('Who publishes this site.'),
};
