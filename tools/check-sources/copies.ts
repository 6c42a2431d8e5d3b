import { z } from 'zod';
import { Copy } from '../../src/model/archived.ts';
import { firstDay } from '../../src/model/partial-date.ts';
import type { LinkAnswer } from './ask.ts';

/** A copy of a page in the Internet Archive. */
export type FoundCopy = z.infer<typeof Copy>;

/** Copies by the address of the page; null where there is none. */
export type FoundCopies = ReadonlyMap<string, FoundCopy | null>;

/** What the archive's availability interface answers (https://archive.org/help/wayback_api.php). */
const Availability = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({ available: z.literal(true), status: z.literal('200'), timestamp: z.string() })
      .extend({ url: z.string() })
      .optional()
      .catch(undefined),
  }),
});

/**
 * Asks the Internet Archive for copies of pages. Answers that cannot be read are left out.
 *
 * @param pages their dates by their addresses: the copy nearest to each date is found.
 * @param ask returns what is at some addresses.
 */
export async function findCopies(
  pages: ReadonlyMap<string, string | undefined>,
  ask: (urls: readonly string[]) => Promise<ReadonlyMap<string, LinkAnswer>>,
): Promise<FoundCopies> {
  const questions = new Map([...pages].map(([url, date]) => [questionFor(url, date), url]));
  const answers = await ask([...questions.keys()]);
  return new Map(
    [...questions].flatMap(([question, url]) => {
      const copy = copyIn(answers.get(question)?.text ?? '');
      return copy === undefined ? [] : [[url, copy]];
    }),
  );
}

function questionFor(url: string, date: string | undefined): string {
  const question = new URL('https://archive.org/wayback/available');
  question.searchParams.set('url', url);
  if (date) question.searchParams.set('timestamp', firstDay(date).replaceAll('-', ''));
  return question.href;
}

/** Returns the copy in an answer; null where there is none, undefined where the answer cannot be read. */
function copyIn(answer: string): FoundCopy | null | undefined {
  const { data } = Availability.safeParse(parsed(answer));
  if (!data) return undefined;
  const { timestamp = '', url = '' } = data.archived_snapshots.closest ?? {};
  const date = timestamp.replace(/^(\d{4})(\d\d)(\d\d)\d*$/, '$1-$2-$3');
  return Copy.safeParse({ url: url.replace(/^http:/, 'https:'), date }).data ?? null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
