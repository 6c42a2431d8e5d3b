import { setTimeout } from 'node:timers/promises';
import { wasReached, type Answer } from './answer.ts';
import { ask, type AskOptions } from './ask.ts';
import { wishesOf } from './robots.ts';

/** How much is asked of hosts. */
export interface Manners extends AskOptions {
  /** The least milliseconds between two addresses of one host. */
  pause: number;
  /** How many hosts are asked at once. */
  hostsAtOnce: number;
  /** The most milliseconds that are waited because a host asks for it. */
  longestWait: number;
}

/**
 * Asks for addresses: of one host one after another, with pauses, and as its `robots.txt` allows.
 * A host that asks for more time than there is, is asked for nothing more; what holds of a host
 * that cannot be reached holds of all its addresses.
 *
 * @returns the answers by address; none for what was not asked.
 */
export async function askPolitely(
  urls: Iterable<string>,
  manners: Manners,
  onAnswer: () => void = () => {},
): Promise<Map<string, Answer>> {
  const hosts = Map.groupBy(new Set(urls), (url) => new URL(url).host);
  const answers = new Map<string, Answer>();
  const queue = hosts.values();
  const askHosts = async () => {
    for (const addresses of queue) {
      for await (const [url, answer] of answersOf(addresses, manners)) {
        answers.set(url, answer);
        onAnswer();
      }
    }
  };
  await Promise.all(Array.from({ length: manners.hostsAtOnce }, askHosts));
  return answers;
}

/** The answers of one host, by HTTP and by HTTPS. */
async function* answersOf(
  urls: readonly string[],
  manners: Manners,
): AsyncGenerator<[url: string, answer: Answer]> {
  for (const [origin, addresses] of Map.groupBy(urls, (url) => new URL(url).origin)) {
    const wishes = await wishesOf(origin, manners);
    const pause = Math.max(manners.pause, Math.min(wishes.pause, manners.longestWait));
    let unreached: Answer | undefined;
    for (const url of addresses) {
      if (unreached) {
        yield [url, unreached];
        continue;
      }
      if (!wishes.isAllowed(url)) {
        yield [url, { said: 'unclear', reason: 'robots.txt asks programs to leave it alone' }];
        continue;
      }
      await setTimeout(pause);
      const answer = await askTwice(url, manners);
      yield [url, answer];
      if (answer.said === 'later') return;
      if (!wasReached(answer)) unreached = answer;
    }
  }
}

/** Asks once more where a host says after how short a time. */
async function askTwice(url: string, manners: Manners): Promise<Answer> {
  const answer = await ask(url, manners);
  if (answer.said !== 'later' || answer.wait === undefined || answer.wait > manners.longestWait) {
    return answer;
  }
  await setTimeout(answer.wait);
  return ask(url, manners);
}
