import type { ArchivedPage } from '../../src/model/archived.ts';
import type { ExternalLink } from '../../src/content/external-links.ts';
import { byPosition, type Position, type Problem } from '../../src/content/parse/problem.ts';
import type { LinkAnswer } from './ask.ts';
import type { FoundCopies, FoundCopy } from './copies.ts';

/** What is known of an address. Days are in ISO 8601. */
export interface LinkVerdict {
  state: 'here' | 'moved' | 'dead' | 'unclear';
  /** The day on which it was last asked for. */
  asked: string;
  /** The new address. */
  movedTo?: string;
  /** Why it is dead or unclear, as part of a sentence. */
  reason?: string;
  /** The first day on which nothing was there, if nothing was found there since. */
  goneSince?: string;
  /** A copy of the page, where it has moved or is dead; null where the archive has none. */
  copy?: FoundCopy | null | undefined;
}

/** Verdicts by address. */
export type Verdicts = ReadonlyMap<string, LinkVerdict>;

/** The result of a check. */
export interface CheckedLinks {
  /** Of every address of the content that was ever asked for. */
  verdicts: Verdicts;
  /** How many addresses were asked for this time. */
  asked: number;
  /** Whether any host answered; where none did, verdicts are as before. */
  isConnected: boolean;
}

/** An address, its place in the content, and the verdict on it. */
export type JudgedLink = Pick<ExternalLink, 'url' | 'path'> &
  Pick<ArchivedPage, 'archived'> &
  Position &
  LinkVerdict;

/** After how many days an address is asked for again. */
const daysUntilNext = { here: 14, moved: 14, dead: 14, unclear: 1 };

/**
 * Asks for the addresses of the content that are due, or for all.
 *
 * @param today ISO 8601.
 */
export async function checkLinks(
  links: readonly ExternalLink[],
  before: Verdicts,
  {
    ask,
    findCopies,
    today,
    all = false,
  }: {
    ask: (urls: readonly string[]) => Promise<ReadonlyMap<string, LinkAnswer>>;
    findCopies: (pages: ReadonlyMap<string, string | undefined>) => Promise<FoundCopies>;
    today: string;
    all?: boolean;
  },
): Promise<CheckedLinks> {
  const urls = new Set(links.map(({ url }) => withoutFragment(url)));
  const kept = new Map([...before].filter(([url]) => urls.has(url)));
  const due = [...urls].filter((url) => all || isDue(kept.get(url), today));
  const answers = await ask(due);
  if (due.length > 0 && !isAnyReached(answers)) {
    // The hosts of all that is due may be gone: an address that was there shows whether there is a network.
    const witness = [...kept].find(([url, { state }]) => state === 'here' && !answers.has(url));
    if (!witness || !isAnyReached(await ask([witness[0]]))) {
      return { verdicts: before, asked: 0, isConnected: false };
    }
  }
  const verdicts = new Map(kept);
  for (const [url, answer] of answers) verdicts.set(url, verdictOn(answer, kept.get(url), today));
  const lost = links.flatMap(({ url: address, page }) => {
    const url = withoutFragment(address);
    const { state, copy } = verdicts.get(url) ?? {};
    const isLost = (state === 'moved' || state === 'dead') && copy === undefined;
    return page && !page.archived && isLost ? [[url, page.date] as const] : [];
  });
  for (const [url, copy] of await findCopies(new Map(lost))) {
    const verdict = verdicts.get(url);
    if (verdict) verdicts.set(url, { ...verdict, copy });
  }
  return { verdicts, asked: answers.size, isConnected: true };
}

function isAnyReached(answers: ReadonlyMap<string, LinkAnswer>): boolean {
  return answers.values().some(({ isReached }) => isReached);
}

function isDue(verdict: LinkVerdict | undefined, today: string): boolean {
  if (!verdict) return true;
  const days = (Date.parse(today) - Date.parse(verdict.asked)) / (24 * 60 * 60 * 1000);
  return days >= daysUntilNext[verdict.state] || days < 0;
}

/** Judges an answer. Hosts have bad days, so an address is dead only when it is gone on two days. */
function verdictOn(
  { said, movedTo, reason }: LinkAnswer,
  before: LinkVerdict | undefined,
  today: string,
): LinkVerdict {
  if (said === 'here') {
    return movedTo === undefined
      ? { state: 'here', asked: today }
      : { state: 'moved', asked: today, movedTo };
  }
  const goneSince = before?.goneSince ?? (said === 'gone' ? today : undefined);
  const isDead = said === 'gone' && goneSince !== today;
  return { state: isDead ? 'dead' : 'unclear', asked: today, reason, goneSince };
}

/** Returns every position of an address on which there is a verdict, in the order of reports. */
export function judgedLinks(links: readonly ExternalLink[], verdicts: Verdicts): JudgedLink[] {
  return links
    .flatMap(({ url, path, position, page }): JudgedLink[] => {
      const verdict = verdicts.get(withoutFragment(url));
      if (!verdict) return [];
      const { archived } = page ?? {};
      return [{ url, path, ...position(), ...verdict, copy: page && verdict.copy, archived }];
    })
    .sort((a, b) => byPosition({ ...a, message: '', rule: '' }, { ...b, message: '', rule: '' }));
}

/** Returns what an editor should correct: addresses that moved or are dead. */
export function problemsIn(links: readonly JudgedLink[]): Problem[] {
  return links.flatMap(({ url, path, line, column, ...verdict }) => {
    const { state, movedTo, reason, goneSince } = verdict;
    const place = { path, line, column, rule: state };
    const lead = leadToCopy(verdict);
    if (state === 'moved') {
      const gone = lead && ` If the page is not there, ${lead} instead.`;
      const message = `"${url}" has moved permanently to "${movedTo}"; update the address.${gone}`;
      return { ...place, message };
    }
    if (state !== 'dead') return [];
    const why = `${reason}, first on ${goneSince}`;
    const advice = lead ? `there is a copy: ${lead}.` : 'find another address of the page.';
    return { ...place, message: `"${url}" no longer works (${why}); ${advice}` };
  });
}

/** Returns what to write so that readers are led to the copy of a page, if there is one. */
function leadToCopy({
  archived,
  copy,
  asked,
  goneSince = asked,
}: Omit<JudgedLink, 'url' | 'path' | keyof Position>): string {
  if (archived) return `write "gone: ${goneSince}" in "archived"`;
  if (!copy) return '';
  const { url, date } = copy;
  const address = /[,[\]{}#']/.test(url) ? `'${url.replaceAll("'", "''")}'` : url;
  return `write "archived: { url: ${address}, date: ${date}, gone: ${goneSince} }" below it`;
}

/** Returns the result in one sentence. */
export function linkSummary({ verdicts, asked, isConnected }: CheckedLinks): string {
  if (!isConnected) return 'No host answered, so nothing was recorded; check your connection.';
  const states = Map.groupBy(verdicts.values(), ({ state }) => state);
  const count = (state: LinkVerdict['state']) => states.get(state)?.length ?? 0;
  return `${verdicts.size} addresses, ${asked} of them checked now: ${count('here')} here, ${count('moved')} moved, ${count('dead')} dead, ${count('unclear')} unclear.`;
}

/** The part of an address that a host is asked for. */
function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
