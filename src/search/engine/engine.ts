import { asksIn, one, phraseAsk, type Ask } from '../../words/asks.ts';
import { fold } from '../../words/fold.ts';
import type { Books } from '../../words/terms.ts';
import { tokensIn } from '../../words/tokens.ts';
import type { Card } from '../index-format.ts';
import { parseQuery, type Query } from '../query.ts';
import { nothingFound, type Answer, type Request, type Result, type Without } from './answer.ts';
import { evaluate, findsIn, foundOf, type Evaluation, type Find } from './archive.ts';
import { excerptOf } from './excerpt.ts';
import { guessAtNames, guessFor, withGuesses, type Guess } from './guess.ts';
import { LostLine } from './line.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import type { OpenShard } from './open-shard.ts';
import { noConditions } from './rows.ts';

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

/** How many results come with an answer: a first few soon, then as many as are shown at once. */
const soon = 3;
const batch = 10;
/** How many other pages are shown beside the briefings. */
const mostPages = 5;
/** More than so many words are not taken out one by one to see what would be found. */
const mostWithout = 6;

/**
 * How long the older shards wait when the newest has given results, in milliseconds: a poor line
 * brings these first, and the page has time to show them.
 */
const pause = 200;

/** What a search asks of every shard. */
interface Asked {
  asks: Ask[];
  without: Ask[];
}

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
  let opening: Promise<OpenIndex> | undefined;
  const opened = () =>
    (opening ??= openIndex(root, load).catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));

  let latest = 0;
  let shown: Found = { finds: [], asks: [] };

  const search: Engine['search'] = async ({ q, conditions, sort, typing }, tell) => {
    const turn = ++latest;
    const isOver = () => turn !== latest;
    const index = await opened();
    const query = parseQuery(q);
    const asked = askedIn(query, index.books, typing);
    const say = async (found: Found, count: number, answer: Partial<Answer>) => {
      const results = await resultsOf(found, 0, count, index.books);
      if (isOver()) return;
      shown = found;
      tell({ ...nothingFound, ...answer, total: found.finds.length, results });
    };
    if (asked.asks.length === 0 && `${query.words}${query.phrases.join('')}` !== '') {
      return say({ finds: [], asks: [] }, 0, { tooCommon: true });
    }

    const [newest, ...older] = index.shards;
    const first = newest && (await evaluate(newest, asked.asks, asked.without));
    let early: Found | undefined;
    if (first && older.length > 0 && !isOver()) {
      const { finds } = findsIn([first], conditions, sort);
      if (finds.length > 0) {
        early = { finds, asks: asked.asks };
        await say(early, soon, { complete: false });
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    if (isOver()) return;
    const all = [first, ...(await evaluateAll(older, asked))];
    const unreached = index.shards.filter((_, at) => all[at] === undefined);
    if (unreached.length > 0 && unreached.length === index.shards.length) {
      throw new LostLine('No part of the index arrived.');
    }
    const guessed = await tryGuesses(asked, all, index);
    const pages = await pagesFor(guessed.asked, index, conditions);
    if (isOver()) return;
    const { finds, counts } = findsIn(guessed.evaluations, conditions, sort);
    const yearsIn = (shards: readonly OpenShard[]) =>
      shards.map(({ shard: { from, until } }) => yearsOf(from, until));
    const saying = say({ finds, asks: guessed.asked.asks }, batch, {
      counts,
      pages,
      alsoSearched: guessed.guesses.map(({ said, instead }) => ({ said, instead })),
      absent:
        unreached.length > 0
          ? []
          : absentIn(guessed.asked.asks, guessed.evaluations).map(({ said }) => said),
      without:
        finds.length > 0 ? [] : withoutEach(q, guessed.asked, guessed.evaluations, conditions),
      unreached: yearsIn(unreached),
      unguessed: guessed.lost,
    });
    // What the newest shard gave stays where a card of another is lost.
    await saying.catch((error: unknown) => {
      if (early === undefined) throw error;
      return say(early, soon, { unreached: yearsIn(older) });
    });
  };

  return {
    search,
    async prepare() {
      const { shards } = await opened();
      await shards[0]?.prepare();
    },
    async results(from, to) {
      return resultsOf(shown, from, to, (await opened()).books);
    },
  };
}

function askedIn(query: Query, books: Books, typing: boolean): Asked {
  const asks = asksIn(query.words, books);
  const phrases = query.phrases.flatMap((phrase) => phraseAsk(phrase, books) ?? []);
  const last = asks.length - 1;
  const typed = asks.map((ask, index) => (typing && index === last ? unfinished(ask, books) : ask));
  const without = query.without.flatMap((text) =>
    tokensIn(text).length > 1 ? (phraseAsk(text, books) ?? []) : asksIn(text, books),
  );
  return { asks: [...typed, ...phrases], without };
}

/** Fewer letters begin too many words. */
const shortestBeginning = 3;
/** What a word that only begins as was typed is worth beside the word itself. */
const beginningWorth = 0.5;

/** Lets the word that is being typed be the beginning of one, unless it is a name: "Lao" of Lào Cai. */
function unfinished(ask: Ask, { names }: Books): Ask {
  const beginning = fold(ask.said);
  if (!/^[a-z]+$/.test(beginning) || beginning.length < shortestBeginning) return ask;
  if (names.at([beginning], 0).length > 0) return ask;
  return { ...ask, any: [...ask.any, { ...one(beginning, beginningWorth), open: true }] };
}

function evaluateAll(
  shards: readonly OpenShard[],
  { asks, without }: Asked,
): Promise<(Evaluation | undefined)[]> {
  return Promise.all(shards.map((shard) => evaluate(shard, asks, without)));
}

/** What came of guessing. */
interface Guessed {
  asked: Asked;
  evaluations: Evaluation[];
  /** The guesses that led to something. */
  guesses: Guess[];
  /** Whether what guesses are made from did not arrive. */
  lost: boolean;
}

/**
 * Looks for what may have been meant where words occur nowhere, or nowhere together. As long as a
 * part of the archive was not reached, no word is known to occur nowhere.
 */
async function tryGuesses(
  asked: Asked,
  all: readonly (Evaluation | undefined)[],
  index: OpenIndex,
): Promise<Guessed> {
  const evaluations = all.filter((evaluation) => evaluation !== undefined);
  const asIs: Guessed = { asked, evaluations, guesses: [], lost: false };
  if (evaluations.length < all.length) return asIs;
  const absent = asked.asks.map((_, at) => foundOf(evaluations, at) === 0);
  const meetsAll = findsIn(evaluations, noConditions, 'date').finds.length > 0;
  if (meetsAll || asked.asks.length === 0) return asIs;
  const someAbsent = absent.includes(true);
  const guesses = someAbsent
    ? await guessFor(asked.asks, absent, index).catch(() => undefined)
    : guessAtNames(asked.asks, index.books);
  if (guesses === undefined) return { ...asIs, lost: true };
  if (guesses.length === 0) return asIs;
  const instead = { ...asked, asks: withGuesses(asked.asks, guesses) };
  const again = (await evaluateAll(index.shards, instead)).filter((one) => one !== undefined);
  if (again.length < all.length) return { ...asIs, lost: true };
  const met = findsIn(again, noConditions, 'date').finds.length > 0;
  if (!someAbsent && !met) return asIs;
  const stillAbsent = absentIn(instead.asks, again);
  const led = guesses.filter(({ asks }) => !asks.some((ask) => stillAbsent.includes(ask)));
  return led.length === 0
    ? asIs
    : { asked: instead, evaluations: again, guesses: led, lost: false };
}

function absentIn(asks: readonly Ask[], evaluations: readonly Evaluation[]): Ask[] {
  return asks.filter((_, at) => foundOf(evaluations, at) === 0);
}

async function pagesFor(
  { asks, without }: Asked,
  { pages }: OpenIndex,
  conditions: Request['conditions'],
): Promise<Card[]> {
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
  books: Books,
): Promise<Result[]> {
  const isWanted = wantedBy(asks);
  return Promise.all(
    finds.slice(from, to).map(async ({ shard, row }): Promise<Result> => {
      const card = await shard.cardOf(row);
      return { ...card, excerpt: excerptOf(card.text, isWanted, books) };
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

/** What would be found if one of the words were left out, most first. */
function withoutEach(
  q: string,
  { asks }: Asked,
  evaluations: readonly Evaluation[],
  conditions: Request['conditions'],
): Without[] {
  if (asks.length < 2 || asks.length > mostWithout) return [];
  return asks
    .map(({ said }, left): Without => {
      const others = evaluations.map((evaluation) => ({
        ...evaluation,
        meetings: evaluation.meetings.filter((_, at) => at !== left),
      }));
      const { finds } = findsIn(others, conditions, 'date');
      return { said, total: finds.length, q: lineWithout(q, said) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/** The line without the words of an ask, where they stand by themselves. */
function lineWithout(q: string, said: string): string {
  const phrase = /^“(.*)”$/.exec(said)?.[1];
  const words = (phrase ?? said).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const form =
    phrase === undefined
      ? `(?<![\\p{L}\\p{N}:])${words}(?![\\p{L}\\p{N}])`
      : `["“”]\\s*${words}\\s*["“”]`;
  return q.replace(new RegExp(form, 'u'), ' ').replace(/\s+/g, ' ').trim();
}

function yearsOf(from: string, until: string): string {
  return from === until ? from : `${from}–${until}`;
}
