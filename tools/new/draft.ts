import { Document, isSeq, Pair, Scalar, YAMLMap, type Node } from 'yaml';
import type { Briefing } from '../../src/model/briefing.ts';
import { yearOf } from '../../src/model/partial-date.ts';
import type { Appearance } from '../../src/model/person.ts';
import type { FigureStub } from './figure-stubs.ts';
import type { NewName } from './names/names-in-report.ts';
import type { Found } from './report.ts';

/** What fields are filled with from a report. */
export type FoundValue = Found<string | Appearance | FigureStub>;

/** A field of a draft's frontmatter. One without a value is blank, for the editor to fill. */
export interface DraftField {
  key: string;
  /** What the report says. */
  found?: FoundValue | readonly FoundValue[];
  /** Its other values, as YAML has them. */
  value?: unknown;
  /** What the editor should know of a blank, as a comment behind it. */
  remark?: string;
  /** Comment lines above it. */
  above?: readonly string[];
  /** Comment lines above each item of a list. */
  aboveItems?: readonly (readonly string[])[];
}

/** A briefing that is begun: what a report says, without title, summary and text. */
export interface Draft {
  /** In the order in which briefings have them. */
  fields: DraftField[];
  /** What an editor must decide, in sentences, the weightiest first. */
  decisions: string[];
  /** The people and organisations that the report names and that have no record. */
  unknown: Found<NewName>[];
}

/** The fields that only a person can fill. */
export const blankTitle: DraftField = {
  key: 'title',
  remark: 'To write: a headline in sentence case, in your own words.',
};
export const blankSummary: DraftField = {
  key: 'summary',
  remark: 'To write: the news in one or two sentences, in your own words, with its source.',
};

/** Returns the value of a field, as YAML has it. */
export function valueOf({ found, value }: DraftField): unknown {
  if (found === undefined) return value;
  return 'value' in found ? found.value : found.map((one) => one.value);
}

/** The values of a draft's fields by their keys. A figure may lack what a briefing needs. */
type DraftValues = Partial<Omit<Briefing, 'figures'>> & { figures?: unknown[] };

/** Returns the values of a draft's fields by their keys. */
export function valuesOf({ fields }: Pick<Draft, 'fields'>): DraftValues {
  return Object.fromEntries(fields.map((field) => [field.key, valueOf(field)]));
}

/** Returns a name for a draft's file, until its editor finds a better one: "de-fr-trade-2026-02-05". */
export function slugOfDraft(draft: Pick<Draft, 'fields'>): string {
  const { date = 'undated', countries = ['report'], sector: [sector] = [] } = valuesOf(draft);
  return [...countries, ...(sector === undefined ? [] : [sector]), date.replace(/[~?]$/, '')]
    .join('-')
    .toLowerCase();
}

/** Returns the folder of a draft below `briefings`: the year of its report. */
export function folderOfDraft(draft: Pick<Draft, 'fields'>): string {
  const { date } = valuesOf(draft);
  return date === undefined ? 'undated' : yearOf(date);
}

/** The comment at the end of a draft's frontmatter, as a comment in Markdown would be published. */
const aboutBody =
  ' To write below: 150 to 350 words of your own. Then remove this line and "draft: true".';

/**
 * Returns the text of a draft's Markdown file, with comments at what an editor must fill or decide.
 *
 * @param today the day on which it may be published at the earliest, ISO 8601.
 */
export function draftFile({ fields }: Pick<Draft, 'fields'>, today: string): string {
  const map = new YAMLMap();
  const document = new Document(map);
  const ofReport = fields.findLastIndex(({ key }) => key === 'date' || key === 'dateNote');
  const published: DraftField = { key: 'published', value: today };
  for (const field of fields.toSpliced(ofReport + 1, 0, published)) {
    const key = new Scalar(field.key);
    if (field.above) key.commentBefore = asComment(field.above);
    map.add(new Pair(key, nodeOf(document, field)));
  }
  document.comment = aboutBody;
  const yaml = document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false });
  return `---\n${yaml.replace(/\n+(?=# To write below)/, '\n').trimEnd()}\n---\n`;
}

function nodeOf(document: Document, field: DraftField): Node {
  const value = valueOf(field) ?? null;
  const isPlainList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  const node = document.createNode(plain(value), { flow: isPlainList });
  if (value === null && field.remark !== undefined) node.comment = asComment([field.remark]);
  for (const [index, lines] of field.aboveItems?.entries() ?? []) {
    const item = isSeq(node) ? (node.items[index] as Node | undefined) : undefined;
    if (item) item.commentBefore = asComment(lines);
  }
  return node;
}

function asComment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line.replace(/\s+/g, ' ')}`).join('\n');
}

/** Fields that stay texts, even where they look like numbers. */
const texts = ['asPrinted', 'office'];

/** Years, numbers and switches as editors write them, without quotation marks. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, texts.includes(key) ? item : plain(item)]),
    );
  }
  const isNumber = typeof value === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(value);
  return isNumber && String(Number(value)) === value ? Number(value) : value;
}
