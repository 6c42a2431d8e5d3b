import { z } from 'zod';
import { isContact } from './contact.ts';
import { FullDay } from './edtf-date.ts';
import { chosenFrom, distinct, oneOf } from './fields.ts';
import { figureKindIds } from './figure-kinds.ts';
import {
  interfaceLanguageOf,
  interfaceLanguages,
  problemWithPageLanguage,
} from './interface-languages.ts';
import { LanguageCode, problemWithTag } from './language.ts';
import { didYouMean, nearest } from './nearest.ts';
import { pairIdForm } from './pair.ts';
import { addIssue } from './schema-issue.ts';
import { languagesOfScripts, latinLanguages } from './scripts.ts';
import { emptyIssue, Line, lineUpTo, quoted } from './text.ts';
import { WebAddress } from './web-address.ts';

/** The longest title that fits the header of a phone, in letters with their marks. */
export const longestTitle = 40;

/** What publishers of sites are. */
export const publisherKinds = [
  'news-organisation',
  'research-institute',
  'public-body',
  'association',
  'company',
  'person',
] as const;

/** The lengths of time that a headline number may cover. */
const headlinePeriods = ['year', 'quarter', 'month', 'day'] as const;

/** A mail address or a page. A mail address may have no parameters, as subject and body are added to it. */
const Contact = z.string().check((context) => {
  if (isContact(context.value)) return;
  if (context.value === '') return addIssue(context, emptyIssue);
  addIssue(context, {
    rule: 'form',
    message: `{key} is ${quoted(context.value)}, expected an address such as "mailto:desk@example.org" or "https://example.org/report".`,
  });
});

/** The language of a site's own words, of which there is a dictionary. */
const SiteLanguage = z.string().check((context) => {
  const tag = context.value;
  if (tag === '') return addIssue(context, emptyIssue);
  const message = problemWithTag(tag) ?? problemWithInterface(tag);
  if (message !== undefined) addIssue(context, { rule: 'known-language', message });
});

function problemWithInterface(tag: string): string | undefined {
  if (interfaceLanguageOf(tag)) return undefined;
  return `There is no dictionary for ${quoted(tag)}; write one of ${interfaceLanguages.join(', ')}, or a variety of one, such as "en-GB".`;
}

/** One of the languages in which every page can be made. */
const PageLanguage = z
  .string()
  .meta({ enum: interfaceLanguages })
  .check((context) => {
    const code = context.value;
    if (code === '') return addIssue(context, emptyIssue);
    const message = problemWithPageLanguage(code);
    if (message !== undefined) addIssue(context, { rule: 'known-language', message });
  });

/** The site's own texts in another language. */
const Translations = z.record(
  z.string(),
  z.strictObject({
    title: lineUpTo(longestTitle).optional().describe('The name of the site.'),
    shortTitle: lineUpTo(24).optional().describe('A shorter name for small screens.'),
    description: lineUpTo(160).optional().describe('What the site is, in one line without markup.'),
  }),
);

const Publisher = z.strictObject({
  name: Line.optional().describe('Its name; the title of the site if left out.'),
  kind: z
    .enum(publisherKinds)
    .default('news-organisation')
    .describe('What it is, for search engines.'),
  address: WebAddress.optional().describe('Its home page.'),
  contact: Contact.optional().describe('How to reach it: a "mailto:" or an "https:" address.'),
  place: Line.optional().describe('Where it is based, e.g. "Nairobi".'),
});

const Licence = z.strictObject({
  name: lineUpTo(80).describe('Its name: "CC BY 4.0", or "All rights reserved".'),
  address: WebAddress.optional().describe('The page with its text.'),
  id: z
    .string()
    .regex(/^[A-Za-z0-9.+-]+$/, 'expected an id of the SPDX list such as "CC-BY-4.0".')
    .optional()
    .describe('Its id in the SPDX list, e.g. "CC-BY-4.0".'),
});

/** RFC 9116 allows no addresses that begin with "http:". */
const SecureAddress = WebAddress.check((context) => {
  if (!/^http:/i.test(context.value)) return;
  addIssue(context, {
    rule: 'secure-address',
    message: `{key} is ${quoted(context.value)}, expected an address that begins with "https://".`,
  });
});

/** How to report a vulnerability of the site: `/.well-known/security.txt` (RFC 9116). */
const Security = z.strictObject({
  contact: Contact.describe(
    'Where vulnerabilities are reported: a "mailto:" or an "https:" address.',
  ),
  expires: FullDay.describe(
    'The last day on which this is valid, at most a year ahead, e.g. "2027-06-30".',
  ),
  policy: SecureAddress.optional().describe('The page that says how reports are handled.'),
});

/** The formats in which pages that describe one thing are published besides HTML. */
export const pageFormats = ['json', 'markdown'] as const;
export type PageFormat = (typeof pageFormats)[number];

const Headline = z.strictObject({
  kind: oneOf(figureKindIds, 'figure').describe('The kind of figure.'),
  period: z.enum(headlinePeriods).describe('The length of the period that it covers.'),
});

/** The form of a UUID (RFC 9562) as it is written: in lower case. */
const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const LanguagesOfScripts = z.record(z.string(), LanguageCode).check((context) => {
  const known = Object.keys(languagesOfScripts);
  for (const script of Object.keys(context.value)) {
    if (known.includes(script)) continue;
    const guess = didYouMean(nearest(script, known)) || ` Allowed values: ${known.join(', ')}.`;
    addIssue(context, {
      rule: 'known-script',
      message: `Unknown script ${quoted(script)}.${guess}`,
      path: [script],
    });
  }
});

/** What a site is called, who publishes it and what it puts first: `content/site.yml`. */
export const SiteSettings = z
  .strictObject({
    title: lineUpTo(60).describe('The name of the site.'),
    shortTitle: lineUpTo(24)
      .optional()
      .describe('A shorter name for small screens and file names; the title if left out.'),
    description: lineUpTo(160).describe('What the site is, in one line without markup.'),
    id: z
      .string()
      .regex(uuidForm, 'expected a UUID: 32 hexadecimal digits in five groups, in lower case.')
      .optional()
      .describe(
        'A UUID that never changes: programs recognise the entries of feeds and calendars by it, even when the site has a new address.',
      ),
    language: SiteLanguage.default('en-GB').describe(
      'The language of the interface, BCP 47: "en-GB"; it decides how dates and numbers are written.',
    ),
    languages: distinct(PageLanguage)
      .default([])
      .describe(
        'The languages in which every page exists, e.g. "[en, vi]", the main one included; only that one if left out.',
      ),
    translations: Translations.default({}).describe(
      'The title, short title and description in the other languages: "vi: { title: … }".',
    ),
    publisher: Publisher.default({ kind: 'news-organisation' }).describe('Who publishes the site.'),
    licence: Licence.describe('The licence of briefings and data.'),
    corrections: Contact.optional().describe(
      'Where readers report mistakes: a "mailto:" or an "https:" address.',
    ),
    home: z
      .strictObject({
        pairs: distinct(
          z.string().regex(pairIdForm, 'expected two ISO codes in lower case, as in "de-fr".'),
        )
          .default([])
          .describe('Ids of pairs such as "de-fr".'),
        sectors: distinct(chosenFrom('sector', Line))
          .default([])
          .describe('Ids from `sectors.yml`.'),
      })
      .default({ pairs: [], sectors: [] })
      .describe('What comes first on the home page, before the most active.'),
    headlines: z
      .array(Headline)
      .default([
        { kind: 'trade_total', period: 'year' },
        { kind: 'investment_stock', period: 'day' },
      ])
      .describe('The figures that can sum up a pair, the most important first.'),
    names: z
      .strictObject({
        latin: distinct(z.enum(latinLanguages))
          .default([])
          .describe('Languages written in Latin letters whose names are recognised, e.g. "vi".'),
        scripts: LanguagesOfScripts.default({}).describe(
          'The language for which a script is used in this archive: "Cyrillic: uk".',
        ),
      })
      .default({ latin: [], scripts: {} })
      .describe('The languages of names, for screen readers and fonts.'),
    editions: z
      .enum(['monthly', 'none'])
      .default('monthly')
      .describe('Whether the site and its pairs have an edition of each month.'),
    formats: distinct(z.enum(pageFormats))
      .default([...pageFormats])
      .describe(
        'The formats in which briefings, pairs, agreements and projects are published besides HTML; "[]" for none.',
      ),
    security: Security.optional().describe(
      'How to report a vulnerability of this site; it is published as `/.well-known/security.txt`.',
    ),
    credit: z
      .strictObject({
        text: lineUpTo(80).describe('The text of the link.'),
        address: WebAddress.describe('The address to which it leads.'),
      })
      .optional()
      .describe('A link in the footer to the software or to who runs it.'),
  })
  .check((context) => {
    const { language, languages, translations } = context.value;
    const main = interfaceLanguageOf(language);
    if (main !== undefined && languages.length > 0 && !languages.includes(main)) {
      addIssue(context, {
        rule: 'main-language',
        message: `The language of the site, ${quoted(language)}, is missing; add "${main}", or correct "language".`,
        path: ['languages'],
      });
    }
    for (const code of Object.keys(translations)) {
      if (code !== main && languages.includes(code)) continue;
      const advice =
        code === main
          ? 'is the main language; write its texts above, not here'
          : 'is not in "languages"; add it there, or remove this';
      addIssue(context, {
        rule: 'known-language',
        message: `${quoted(code)} ${advice}.`,
        path: ['translations', code],
      });
    }
  })
  .check((context) => {
    const { title, shortTitle } = context.value;
    const length = Array.from(new Intl.Segmenter('en').segment(title)).length;
    if (length <= longestTitle || shortTitle !== undefined) return;
    addIssue(context, {
      rule: 'long-title',
      message: `The title has ${length} letters, expected ${longestTitle} or fewer; shorten it, or put a short form in "shortTitle".`,
      path: ['title'],
    });
  });
export type SiteSettings = z.infer<typeof SiteSettings>;

/** Returns the languages in which every page exists, BCP 47, the main one first. */
export function pageLanguages({ language, languages }: SiteSettings): string[] {
  const main = interfaceLanguageOf(language);
  return [language, ...languages.filter((code) => code !== main)];
}

/** Returns the settings with the site's own texts in a language in which its pages exist. */
export function settingsIn(settings: SiteSettings, language: string): SiteSettings {
  const { title, shortTitle, description } = settings.translations[language] ?? {};
  return {
    ...settings,
    ...(title && { title, shortTitle }),
    ...(shortTitle && { shortTitle }),
    ...(description && { description }),
    language,
  };
}

/** The settings of content that has none. */
export const neutralSettings: SiteSettings = SiteSettings.parse({
  title: 'News briefings',
  description: 'News briefings on relations between countries, pair by pair.',
  licence: { name: 'All rights reserved' },
});

/**
 * Returns the name of a site for programs: its short title in ASCII letters, digits and hyphens, or
 * "briefings" where it has none of these.
 */
export function programName({ title, shortTitle = title }: SiteSettings): string {
  const letters = shortTitle.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'briefings';
}
