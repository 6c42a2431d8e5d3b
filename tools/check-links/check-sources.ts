import type { ExternalLink } from '../../src/content/external-links.ts';
import { wasReached, type Answer } from './answer.ts';
import { askPolitely, type Manners } from './ask-politely.ts';
import { isDue, verdictOn } from './verdict.ts';
import type { Verdicts } from './verdicts.ts';

/** What came of looking at the addresses of the content. */
export interface SourcesChecked {
  /** Of every address of the content that was ever asked for. */
  verdicts: Verdicts;
  /** How many were asked for this time. */
  asked: number;
  /** Whether any of those asked for answered; where none did, nothing is learnt. */
  isConnected: boolean;
}

export interface CheckOptions {
  manners: Manners;
  /** ISO 8601. */
  today: string;
  /** Whether also addresses are asked for whose verdicts are fresh. */
  all: boolean;
  /** Called at each answer. */
  onProgress?: (asked: number, due: number) => void;
}

/** Looks at those addresses of the content that are due. */
export async function checkSources(
  links: readonly ExternalLink[],
  before: Verdicts,
  { manners, today, all, onProgress }: CheckOptions,
): Promise<SourcesChecked> {
  const urls = new Set(links.map(({ url }) => withoutFragment(url)));
  const kept = new Map([...before].filter(([url]) => urls.has(url)));
  const due = [...urls].filter((url) => all || isDue(kept.get(url), today));
  let asked = 0;
  const answers = await askPolitely(due, manners, () => onProgress?.(++asked, due.length));
  // Where all that is due is on hosts that are gone, another address shows the network.
  const witnesses = [...kept].flatMap(([url, { state }]) => (state === 'here' ? url : []));
  const isConnected =
    due.length === 0 ||
    isAnyReached(answers) ||
    isAnyReached(await askPolitely(new Set(witnesses).difference(answers).keys().take(1), manners));
  if (!isConnected) return { verdicts: before, asked: 0, isConnected };
  const verdicts = new Map(kept);
  for (const [url, answer] of answers) {
    verdicts.set(url, verdictOn(answer, kept.get(url), today));
  }
  return { verdicts, asked: answers.size, isConnected };
}

function isAnyReached(answers: ReadonlyMap<string, Answer>): boolean {
  return [...answers.values()].some(wasReached);
}

/** The part of an address that a host is asked for. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
