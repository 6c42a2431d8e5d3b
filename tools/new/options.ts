import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { slugForm } from '../../src/model/briefing.ts';
import { isDeviceName } from '../../src/model/device-name.ts';
import { EdtfDate } from '../../src/model/edtf-date.ts';
import { quoted } from '../../src/model/text.ts';
import { WebAddress } from '../../src/model/web-address.ts';
import type { Given } from './report.ts';

/** What `npm run new` is asked for. */
export interface NewOptions {
  /** The file of the report; "-" for standard input; absent where none was named. */
  file?: string;
  given: Given;
  /** The name of the briefing's file, without its ending. */
  slug?: string;
  /** Whether the draft that was made of the same report is to be made again. */
  replace: boolean;
  /** Whether records are written for people and organisations that have none. */
  records: boolean;
}

export const usage = `Makes a draft of an agency's report:

  npm run new -- report.txt
  npm run new -- report.txt --url https://example.org/report --date 2026-02-05
  npm run new                       asks, where there is no text of the report

  --url ADDRESS       where the report was found
  --date DATE         when it was published: 2026-02-05, 2026-02, 2026, with ~ or ? where inferred
  --date-note WORDS   how that date was found
  --source ID         who published it: an id from content/sources
  --slug NAME         the name of the briefing's file, which becomes its address
  --replace           drafts the same report again, over a draft that nobody has edited
  --records           writes records, as drafts, for people and organisations that have none`;

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
    throw new Error(
      `Give one report at a time, not ${positionals.length}: every report is a briefing of its own.`,
    );
  }
  const issueIn = (schema: z.ZodType, option: '--date' | '--url', value: string | undefined) =>
    schema.optional().safeParse(value).error?.issues[0]?.message.replace('{key}', option);
  const issue = issueIn(EdtfDate, '--date', date) ?? issueIn(WebAddress, '--url', url);
  if (issue !== undefined) throw new Error(issue);
  if (slug !== undefined && (!slugForm.test(slug) || isDeviceName(slug))) {
    throw new Error(
      `${quoted(slug)} cannot be the name of a briefing; use letters from a to z, digits and "-".`,
    );
  }
  return { file, given: { url, date, dateNote, source }, slug, replace, records };
}
