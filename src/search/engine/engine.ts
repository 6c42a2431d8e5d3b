import type { Ask } from '../analysis/clauses.ts';
import type { Lexicon } from '../analysis/lexicon.ts';
import type { OpenShard } from './open-shard.ts';
import type { StoredResult } from '../index-format.ts';
import { parseQuery } from '../parse-query.ts';
import { batch, nothingFound, type Answer, type Request, type Result } from './protocol.ts';
import { evaluate, findsIn, type Evaluation, type Find } from './match-shards.ts';
import { askedIn, type Asked } from './boolean-query.ts';
import { absentIn, evaluateAll, reached, tryGuesses } from './attempt.ts';
import { excerptOf } from './excerpt.ts';
import { showable } from './cached-index.ts';
import { LostLine } from './network.ts';
import { indexAt, type OpenIndex } from './open-index.ts';
import { withoutEach } from './droppable-clauses.ts';

/** Searches the archive. */
export interface Engine {
  /** Fetches what every search needs. What is lost on the way is fetched again by a search. */
  prepare: () => Promise<void>;
  /**
   * Tells what it finds: of the newest shard as soon as it knows, then of the whole archive. A later
   * search ends an earlier one.
   *
   * @throws {LostLine} where nothing can be searched.
   */
  search: (request: Request, tell: (answer: Answer) => void) => Promise<void>;
  /** The results of the last search from one position up to, not including, another. */
  results: (from: number, to: number) => Promise<Result[]>;
}

/** How many results come with the first answer; with the last, as many as are shown at once. */
const soon = 3;
/** How many other pages are shown beside the briefings. */
const mostPages = 5;

/**
 * How long the older shards wait when the newest has given results, in milliseconds: a poor line
 * brings these first, and the page has time to show them.
 */
const pause = 200;
/** How long briefings wait for the other pages that fit, in milliseconds. */
const patienceForPages = 300;

/** What was found, in its order, and the asks whose words are marked in it. */
interface Found {
  finds: Find[];
  asks: Ask[];
}

/**
 * @param root the site's root, e.g. "/".
 * @param load imports a module.
 */
export function openEngine(root: string, load: (address: string) => Promise<unknown>): Engine {
  const open = indexAt(root, load);
  let opening: Promise<OpenIndex> | undefined;
  const opened = () =>
    (opening ??= open().then(
      (index) => {
        if (index.held) reopen();
        return index;
      },
      (error: unknown) => {
        reopen();
        throw error;
      },
    ));
  /**
   * After a loss the manifest is read again, as the site may have been published anew; so is a copy
   * of it, as the line may be back.
   */
  const reopen = () => (opening = undefined);

  let latest = 0;
  let shown: Found = { finds: [], asks: [] };

  const searchIn = async (
    index: OpenIndex,
    { q, conditions, sort, typing }: Request,
    tell: (answer: Answer) => void,
    isOver: () => boolean,
  ) => {
    const { held } = index;
    const copiedAt = held?.at;
    const query = parseQuery(q);
    const asked = askedIn(query, index.lexicon, typing);
    const say = async (found: Found, count: number, answer: Partial<Answer>) => {
      const results = await resultsOf(found, 0, count, index.lexicon);
      if (isOver()) return;
      shown = found;
      tell({ ...nothingFound, copiedAt, ...answer, total: found.finds.length, results });
    };
    if (asked.asks.length === 0 && `${query.words}${query.phrases.join('')}` !== '') {
      return say({ finds: [], asks: [] }, 0, { tooCommon: true });
    }

    const foundIn = (evaluations: readonly Evaluation[]) => {
      const { finds: all, counts } = findsIn(evaluations, conditions, sort);
      const finds = held ? showable(all, held) : all;
      return { finds, counts, unheld: all.length - finds.length };
    };
    const [newest, ...older] = index.shards;
    const first = newest && (await evaluate(newest, asked.asks, asked.without));
    let early: Found | undefined;
    if (first && older.length > 0 && !isOver()) {
      const { finds } = foundIn([first]);
      if (finds.length > 0) {
        early = { finds, asks: asked.asks };
        await say(early, soon, { complete: false });
        await after(pause);
      }
    }
    if (isOver()) return;
    const all = [first, ...(await evaluateAll(older, asked))];
    if (isOver()) return;
    const guessed = await tryGuesses({ asked, all, guesses: [], lost: false }, index);
    const evaluations = reached(guessed.all);
    const unreached = index.shards.filter((_, at) => guessed.all[at] === undefined);
    if (unreached.length > 0) reopen();
    if (evaluations.length === 0 && !held) throw new LostLine('No part of the index arrived.');
    const pages = pagesFor(guessed.asked, index, conditions);
    const pagesInTime = await Promise.race([pages, after(patienceForPages)]);
    if (isOver()) return;
    const { finds, counts, unheld } = foundIn(evaluations);
    const absent = unreached.length > 0 ? [] : absentIn(guessed.asked.asks, evaluations);
    const answer: Partial<Answer> = {
      counts,
      pages: pagesInTime ?? [],
      alsoSearched: guessed.guesses.map(({ said, instead }) => ({ said, instead })),
      absent: absent.map(({ said }) => said),
      without: finds.length > 0 ? [] : withoutEach(q, guessed.asked, evaluations, conditions),
      unheld,
      unreached: unreached.map(yearsOf),
      unguessed: guessed.lost,
    };
    const found = { finds, asks: guessed.asked.asks };
    try {
      await say(found, batch, answer);
    } catch (error) {
      // What the newest shard gave stays where a card of another is lost.
      if (early === undefined) throw error;
      return say(early, soon, { unreached: older.map(yearsOf) });
    }
    if (pagesInTime === undefined) await say(found, batch, { ...answer, pages: await pages });
  };

  return {
    async search(request, tell) {
      const turn = ++latest;
      const isOver = () => turn !== latest;
      const searchAgain = async (error: unknown) => {
        reopen();
        const index = await opened();
        if (!index.held) throw error;
        if (!isOver()) await searchIn(index, request, tell, isOver);
      };
      const index = await opened();
      if (isOver()) return;
      await searchIn(index, request, tell, isOver).catch(index.held ? undefined : searchAgain);
    },
    async prepare() {
      const { shards } = await opened();
      await shards[0]?.prepare();
    },
    async results(from, to) {
      return resultsOf(shown, from, to, (await opened()).lexicon);
    },
  };
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

async function pagesFor(
  { asks, without }: Asked,
  { pages }: OpenIndex,
  conditions: Request['conditions'],
): Promise<StoredResult[]> {
  if (asks.length === 0) return [];
  const evaluation = await evaluate(pages, asks, without);
  if (!evaluation) return [];
  const { finds } = findsIn([evaluation], conditions, 'relevance');
  const cards = finds.slice(0, mostPages).map(({ shard, row }) => shard.cardOf(row));
  return Promise.all(cards).catch(() => []);
}

function resultsOf(
  { finds, asks }: Found,
  from: number,
  to: number,
  lexicon: Lexicon,
): Promise<Result[]> {
  const isWanted = wantedBy(asks);
  return Promise.all(
    finds.slice(from, to).map(async ({ shard, row }): Promise<Result> => {
      const card = await shard.cardOf(row);
      return { ...card, excerpt: excerptOf(card.text, isWanted, lexicon) };
    }),
  );
}

/** Whether a term was asked for. */
function wantedBy(asks: readonly Ask[]): (term: string) => boolean {
  const alternatives = asks.flatMap(({ any }) => any);
  const exact = new Set(alternatives.flatMap(({ parts }) => parts.map(({ term }) => term)));
  const open = alternatives.flatMap(({ parts, open }) => (open ? parts : []));
  return (term) => exact.has(term) || open.some((part) => term.startsWith(part.term));
}

function yearsOf({ shard: { from, until } }: OpenShard): string {
  return from === until ? from : `${from}–${until}`;
}
