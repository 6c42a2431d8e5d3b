import type { Found } from './report.ts';

/** A field of a draft's frontmatter. */
export interface DraftField {
  key: string;
  /** What it holds, as YAML would say it; absent where the editor must fill it. */
  value?: unknown;
  /** What the editor must know, printed as a comment behind it. */
  remark?: string;
  /** Remarks about items of a list, by index; printed above them. */
  remarks?: ReadonlyMap<number, string>;
}

/** A briefing that is begun: what a report says, without title, summary and text. */
export interface Draft {
  /** In the order in which briefings have them. */
  fields: DraftField[];
  /** What was found, by the path of the field that it filled; "-" where it filled none. */
  found: { field: string; found: Found<string> }[];
  /** What an editor must do or decide, in sentences. */
  remarks: string[];
}
