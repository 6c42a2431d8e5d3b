import type { Answer, Request } from '../../../src/search/engine/answer.ts';
import { noConditions } from '../../../src/search/engine/document-sets.ts';
import type { Price, CountedEngine } from './counted-index.ts';
import type { Probe } from './probes.ts';
import type { Question } from './questions.ts';

/** What searches cost, on the average. */
export interface SearchPrice {
  /** The first search of a visit, until the first results are shown, and until all are. */
  soon: Price;
  first: Price;
  /** One with other words after it. */
  later: Price;
}

/** Asks every question of an engine that has nothing yet, and then the next one. */
export async function priceOf(
  questions: readonly Question[],
  open: () => CountedEngine,
): Promise<SearchPrice> {
  const prices: SearchPrice[] = [];
  for (const [index, question] of questions.entries()) {
    const { engine, spent } = open();
    let soon: Price | undefined;
    await engine.search(requestOf(question), () => (soon ??= spent()));
    const first = spent();
    const next = questions[(index + 1) % questions.length] ?? question;
    await engine.search(requestOf(next), () => undefined);
    const { requests, bytes } = spent();
    const later = { requests: requests - first.requests, bytes: bytes - first.bytes };
    prices.push({ soon: soon ?? first, first, later });
  }
  return {
    soon: mean(prices.map(({ soon }) => soon)),
    first: mean(prices.map(({ first }) => first)),
    later: mean(prices.map(({ later }) => later)),
  };
}

/** How many results of the beginning and of the end of an answer are compared. */
const compared = { first: 40, last: 10 };

/** The last answer to every probe, as texts: the same for the same answers. */
export async function answersTo(
  probes: readonly Probe[],
  { engine }: CountedEngine,
): Promise<string[]> {
  const texts: string[] = [];
  for (const { request } of probes) {
    let last: Answer | undefined;
    await engine.search(request, (answer) => (last = answer));
    const total = last?.total ?? 0;
    const results = [
      ...(await engine.results(0, compared.first)),
      ...(await engine.results(Math.max(compared.first, total - compared.last), total)),
    ];
    texts.push(JSON.stringify({ ...last, results }));
  }
  return texts;
}

function requestOf({ words, pair }: Question): Request {
  const conditions = { ...noConditions, pair: [pair] };
  return { q: words.join(' '), conditions, sort: 'relevance', typing: false };
}

function mean(prices: readonly Price[]): Price {
  const average = (numbers: number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return {
    requests: average(prices.map(({ requests }) => requests)),
    bytes: average(prices.map(({ bytes }) => bytes)),
  };
}
