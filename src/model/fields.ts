/** Building blocks from which the schemas of several kinds of content are made. */
import { z } from 'zod';
import { interfaceLanguages, type InterfaceLanguage } from './interface-languages.ts';
import { languageName } from './language.ts';
import { problemWithReservedName } from './reserved-name.ts';
import { didYouMean } from './nearest.ts';
import { onlyAmountIn } from './printed-amount.ts';
import { shifted } from './printed-number.ts';
import { scales, type Scale } from './scale.ts';
import { addIssue } from './schema-issue.ts';
import { emptyIssue, Line, quoted } from './text.ts';

/** Yes or no: "true" or "false" as text, as YAML scalars are read. */
export const Flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** The tables of labels, in `kinds` of the dictionaries, that explain ids to editors. */
export type LabelTable =
  | 'agreement'
  | 'agreementStatus'
  | 'correctableField'
  | 'deadline'
  | 'direction'
  | 'event'
  | 'figure'
  | 'figureStatus'
  | 'organisation'
  | 'ownership'
  | 'project'
  | 'projectStatus'
  | 'source';

/** One of several ids, which a table explains. */
export function oneOf<Id extends string>(ids: readonly Id[], labels: LabelTable) {
  return z.enum(ids as [Id, ...Id[]]).meta({ labels });
}

/** A word that multiplies a value, each explained by its number. */
export const ScaleWord = z
  .enum(Object.keys(scales) as [Scale, ...Scale[]])
  .meta({ enumDescriptions: Object.values(scales).map(String) });

const plainNumberForm = /^-?\d{1,15}(?:\.\d{1,6})?$/;

/** A plain number such as "1381.5", read as a number. */
export const PlainNumber = z
  .string()
  .meta({ pattern: plainNumberForm.source })
  .check((context) => {
    const text = context.value;
    if (plainNumberForm.test(text)) return;
    if (text === '') return addIssue(context, emptyIssue);
    addIssue(context, {
      rule: 'form',
      message: `{key} is ${quoted(text)}, expected a plain number${plainNumberAdvice(text)}.`,
    });
  })
  .transform(Number)
  .meta({ isNumber: true });

/** Returns what to write for a printed number. */
function plainNumberAdvice(printed: string): string {
  const usual = ' such as 1381.5 or -227';
  const text = printed.replace(/^([+\-−–]?)(?=\.\d)/, '$10');
  const amount = onlyAmountIn(text);
  if (!amount) return usual;
  const scale = (Object.keys(scales) as Scale[]).findLast(
    (name) => scales[name] <= 10 ** amount.exponent,
  );
  const places = amount.exponent - (scale ? Math.log10(scales[scale]) : 0);
  const value = `${/^\s*[-−–]/.test(text) ? '-' : ''}${shifted(amount.value, places)}`;
  if (!plainNumberForm.test(value)) return usual;
  const unit = amount.units[0];
  const inYaml = unit === '%' ? "'%'" : unit;
  const elsewhere = [scale && `"scale: ${scale}"`, inYaml && `"unit: ${inYaml}"`].filter(Boolean);
  const more = elsewhere.length > 0 ? `, with ${elsewhere.join(' and ')}` : '';
  const mark = /^\d+,\d+$/.test(text) ? ' with a decimal point' : '';
  return `${mark}; write ${value}${more}`;
}

export function distinct<T extends z.ZodType<string>>(item: T) {
  return z.array(item).check((context) => {
    const seen = new Set<string>();
    for (const [index, value] of context.value.entries()) {
      if (!seen.has(value)) seen.add(value);
      else {
        addIssue(context, {
          rule: 'listed-once',
          message: `${quoted(value)} is listed twice; remove one.`,
          path: [index],
        });
      }
    }
  });
}

/** A text in other languages than the site's main one, by their codes; a check compares these with the site's. */
export function inLanguages<T extends z.ZodType<string>>(text: T) {
  const keys = interfaceLanguages.map((code) => [
    code,
    text.optional().describe(`In ${languageName(code)}.`),
  ]);
  return z.strictObject(Object.fromEntries(keys) as Record<InterfaceLanguage, z.ZodOptional<T>>);
}

export function oneOrMore<T extends z.ZodType<string>>(item: T) {
  return z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), distinct(item).min(1))
    .meta({ oneOrMore: true });
}

/** Returns advice on keys that a schema lacks, by key; a row may have several keys, separated by spaces. */
export function insteadOf(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([keys, advice]) => keys.split(' ').map((key) => [key, advice])),
  );
}

/** The lists from which editors choose: ISO's, the content's, and such with a few words added. */
export type Choice =
  | 'country'
  /** A country or a bloc. */
  | 'party'
  /** A country, or all of them. */
  | 'partner'
  | 'sector'
  | 'source'
  /** A source, or a name of any other. */
  | 'agency'
  | 'person'
  | 'organisation'
  /** A person or an organisation. */
  | 'speaker'
  | 'agreement'
  | 'event'
  | 'conflict'
  /** A known place, or any other. */
  | 'place'
  | 'unit';

/**
 * Marks a schema with the list that its values come from, for programs that help editors choose.
 * The schema itself takes any text of the right form: the checks, which know the other files, see
 * whether an entry exists.
 */
export function chosenFrom<T extends z.ZodType>(choice: Choice, schema: T): T {
  return schema.meta({ choice });
}

/** What the name of a record's file, without its ending, may be made of; it is an address, too. */
export const idForm = /^[a-z0-9][a-z0-9_-]*$/;

/** The id of a record: the name of its file. Any text is taken; `known-record` says which record it may mean. */
export const RecordId = Line.meta({ pattern: idForm.source });

/** Returns the id that a name would have: "jose-perez" for "José Pérez". */
export function idLike(name: string): string | undefined {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const id = letters
    .replace(/\.\w+$/, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[-_]+|-+$/g, '');
  return idForm.test(id) ? id : undefined;
}

function entryLike(name: string): string | undefined {
  const id = idLike(name)?.replace(/_/g, '-');
  return id !== undefined && entryForm.test(id) ? id : undefined;
}

const severalNames = /^[\p{L}\p{M}\p{N} .,'’()-]+(?:;[\p{L}\p{M}\p{N} .,'’()-]+)+$/u;

/** Other names of a record, one each. */
export const OtherNames = z.array(
  Line.check((context) => {
    const text = context.value;
    if (!severalNames.test(text)) return;
    const names = text.split(/\s*;\s*/).join(', ');
    addIssue(context, {
      rule: 'one-name',
      message: `{key}: names in a list are separated by commas; write ${names}.`,
    });
  }),
);

/** What editors write for a name that they do not know. */
const noName =
  /^(?:[Nn]\/[Aa]|[Nn]\.[Aa]\.|[-–—]+|\?+|[Uu]nknown|none|[Nn]ot (?:given|known|stated))$/;

/** A name, such as that of an office or a place. Where it is not known, its key is left out. */
export const NameIfKnown = Line.check((context) => {
  const text = context.value;
  if (!noName.test(text)) return;
  addIssue(context, {
    rule: 'no-value',
    message: `{key}: ${quoted(text)} is not a name; leave out the key if the name is not known.`,
  });
});

const entryForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of an entry in a list, as in `content/sectors.yml`, e.g. "oil-gas". */
export const EntryId = z
  .string()
  .meta({ pattern: entryForm.source })
  .check((context) => {
    if (context.value === '') return addIssue(context, emptyIssue);
    if (!entryForm.test(context.value)) {
      return addIssue(context, {
        rule: 'form',
        message: `{key}: expected lower-case words joined by hyphens.${didYouMean(entryLike(context.value))}`,
      });
    }
    const message = problemWithReservedName(context.value);
    if (message !== undefined) addIssue(context, { rule: 'reserved-name', message });
  });

/** A list of entries, called e.g. "sector", no two of which have the same id. */
export function listOfEntries<T extends z.ZodType<{ id: string }>>(entry: T, noun: string) {
  return z.array(entry).check((context) => {
    const ids = context.value.map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      addIssue(context, {
        rule: 'listed-once',
        message: `The ${noun} "${id}" is listed twice; remove one.`,
        path: [index, 'id'],
      });
    }
  });
}
