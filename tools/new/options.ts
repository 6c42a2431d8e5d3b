import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { problemWithSlug } from '../../src/content/checks/valid-slug.ts';
import { EdtfDate } from '../../src/model/edtf-date.ts';
import { WebAddress } from '../../src/model/web-address.ts';
import type { Given } from './report.ts';

/** The arguments of `npm run new`. */
export interface NewOptions {
  /** The file of the report; "-" for standard input; absent where none was named. */
  file?: string;
  given: Given;
  /** The name of the briefing's file, without its ending. */
  slug?: string;
  /** Whether to replace the draft of the same report. */
  replace: boolean;
  /** Whether to draft records for people and organisations that have none. */
  records: boolean;
}

export const usage = `Drafts a briefing from an agency’s report:

  npm run new -- report.txt
  npm run new -- report.txt --url https://example.org/report --date 2026-02-05
  npm run new                       asks questions, if you have no text of the report

  --url ADDRESS       the web address of the report
  --date DATE         when it was published: 2026-02-05, 2026-02, 2026, with ~ or ? if inferred
  --date-note WORDS   how that date was found
  --source ID         who published it: an id from content/sources
  --slug NAME         the name of the briefing’s file, which becomes its address
  --replace           drafts the same report again, unless the draft has been edited
  --records           drafts records for people and organisations that have none`;

/**
 * Reads the arguments of `npm run new`.
 *
 * @throws a message for the editor.
 */
export function newOptions(args: readonly string[]): NewOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      date: { type: 'string' },
      'date-note': { type: 'string' },
      source: { type: 'string' },
      slug: { type: 'string' },
      replace: { type: 'boolean', default: false },
      records: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { url, date, 'date-note': dateNote, source, slug, replace, records, help } = values;
  if (help) return 'help';
  const [file, ...others] = positionals;
  if (others.length > 0) {
    throw new Error(`Expected one report, got ${positionals.length}; draft one at a time.`);
  }
  const issueIn = (schema: z.ZodType, option: '--date' | '--url', value: string | undefined) =>
    schema.optional().safeParse(value).error?.issues[0]?.message.replace('{key}', option);
  const issue = issueIn(EdtfDate, '--date', date) ?? issueIn(WebAddress, '--url', url);
  if (issue !== undefined) throw new Error(issue);
  const problem = slug === undefined ? undefined : problemWithSlug(slug);
  if (problem !== undefined) throw new Error(problem);
  return { file, given: { url, date, dateNote, source }, slug, replace, records };
}
