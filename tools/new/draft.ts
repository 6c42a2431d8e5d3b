import type { Found } from './report.ts';

/** A field of a draft's frontmatter. */
export interface DraftField {
  key: string;
  /** What it holds, as YAML would say it; absent where the editor must fill it. */
  value?: unknown;
  /** What the editor must know, as a comment behind it. */
  remark?: string;
  /** Comment lines above it. */
  above?: readonly string[];
  /** Comment lines above the items of a list, by index. */
  aboveItems?: readonly (readonly string[])[];
}

/** What was read in a report, and the field that it filled. */
export interface FilledField {
  /** The key, with an index where it is a list: "figures.2". */
  field: string;
  found: Found<string>;
}

/** A briefing that is begun: what a report says, without title, summary and text. */
export interface Draft {
  /** In the order in which briefings have them. */
  fields: DraftField[];
  found: FilledField[];
  /** What an editor must decide, in sentences, the weightiest first. */
  decisions: string[];
}

/** Comments beside the blanks that only a person can fill. */
export const aboutTitle = 'To write: a headline in sentence case, in your own words.';
export const aboutSummary =
  'To write: the news in one or two sentences, in your own words, with its source.';
