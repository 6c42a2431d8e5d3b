import { asksIn, literally, one, phraseAsk, type Ask } from '../../words/asks.ts';
import { openBooks } from '../../words/books.ts';
import { fold } from '../../words/fold.ts';
import type { Books } from '../../words/terms.ts';
import { tokensIn } from '../../words/tokens.ts';
import {
  indexFolder,
  manifestFile,
  type BookData,
  type Card,
  type Manifest,
  type WordFile,
  type WordLists,
} from '../index-format.ts';
import { parseQuery, type Query } from '../query.ts';
import type { AlsoSearched, Answer, Request, Result, Without } from './answer.ts';
import { evaluate, findsIn, foundOf, type Evaluation, type Find } from './archive.ts';
import { excerptOf } from './excerpt.ts';
import { fetchTwice, LostLine, unpacked } from './line.ts';
import { nearbyWords, type WordsOf } from './nearby-words.ts';
import { openShard, type GetJson, type OpenShard } from './open-shard.ts';
import { wordIndexesAt } from './pagefind.ts';

/** Searches the archive. */
export interface Engine {
  /**
   * Tells what it finds: of the newest shard as soon as it knows, then of the whole archive. A later
   * search ends an earlier one.
   *
   * @throws {LostLine} where nothing can be searched.
   */
  search(request: Request, tell: (answer: Answer) => void): Promise<void>;
  /** The results of the last search from one position up to, not including, another. */
  results(from: number, to: number): Promise<Result[]>;
}

/** How many results come with an answer: a first few soon, then as many as are shown at once. */
const soon = 5;
const batch = 10;
/** How many other pages are shown beside the briefings. */
const mostPages = 5;
/** More than so many words are not taken out one by one to see what would be found. */
const mostWithout = 6;

/** What of the index is needed for every search. */
interface Tools {
  books: Books;
  shards: OpenShard[];
  pages: OpenShard;
  words: WordLists;
  wordsOf: WordsOf;
}

/**
 * @param root the site's root, e.g. "/".
 * @param load imports a module.
 */
export function openEngine(root: string, load: (address: string) => Promise<unknown>): Engine {
  const indexes = wordIndexesAt(root, load);
  const get = (file: string) => fetchTwice(`${root}${indexFolder}${file}`);
  const getJson: GetJson = async <T>(file: string) => {
    const bytes = await unpacked(await (await get(file)).arrayBuffer());
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  };
  const words = new Map<string, Promise<string[]>>();
  const wordsOf = ({ file }: WordFile) => {
    let list = words.get(file);
    if (list === undefined) words.set(file, (list = getJson<string[]>(file)));
    list.catch(() => words.delete(file));
    return list;
  };

  let opening: Promise<Tools> | undefined;
  const fetchTools = async (): Promise<Tools> => {
    const manifest = (await (await get(manifestFile)).json()) as Manifest;
    const books = openBooks(await getJson<BookData>(manifest.books));
    const open = (shard: Manifest['pages']) => openShard(shard, indexes, getJson);
    const { shards, pages, words } = manifest;
    return { books, shards: shards.map(open), pages: open(pages), words, wordsOf };
  };
  const toolsAtHand = () =>
    (opening ??= fetchTools().catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));

  let latest = 0;
  let last: { finds: Find[]; asks: Ask[]; books: Books } | undefined;

  const resultsOf = (finds: readonly Find[], asks: readonly Ask[], books: Books) =>
    Promise.all(
      finds.map(async ({ shard, row }): Promise<Result> => {
        const card = await shard.cardOf(row);
        return { ...card, excerpt: excerptOf(card.text, wantedBy(asks), books) };
      }),
    );

  return {
    async search({ q, conditions, sort, typing }, tell) {
      const turn = ++latest;
      const tools = await toolsAtHand();
      const { books, shards, pages } = tools;
      const query = parseQuery(q);
      const without = excludedBy(query, books);
      let asks = asksOf(query, books, typing);
      if (asks.length === 0 && `${query.words}${query.phrases.join('')}` !== '') {
        tell({ ...nothingFound, tooCommon: true });
        return;
      }

      const evaluations: (Evaluation | undefined)[] = [];
      const say = async (answer: Partial<Answer>, order: Find[], count: number) => {
        const results = await resultsOf(order.slice(0, count), asks, books);
        if (turn !== latest) return;
        last = { finds: order, asks, books };
        tell({ ...nothingFound, ...answer, total: order.length, results });
      };

      const [newest, ...older] = shards;
      if (newest) {
        const first = await evaluate(newest, asks, without);
        evaluations.push(first);
        if (turn !== latest) return;
        if (first && older.length > 0) {
          const { finds } = findsIn([first], conditions, sort);
          if (finds.length > 0) await say({ complete: false }, finds, soon);
        }
      }
      evaluations.push(
        ...(await Promise.all(older.map((shard) => evaluate(shard, asks, without)))),
      );
      if (turn !== latest) return;
      let reached = evaluations.filter((evaluation) => evaluation !== undefined);
      if (reached.length === 0 && shards.length > 0) throw new LostLine('No shard arrived.');
      const unreached = shards.filter((_, index) => evaluations[index] === undefined);

      const guesses = unreached.length > 0 ? [] : await guessAll(asks, reached, tools);
      if (guesses.some((guess) => guess !== undefined)) {
        asks = asks.map((ask, index) => guesses[index]?.ask ?? ask);
        const again = await Promise.all(shards.map((shard) => evaluate(shard, asks, without)));
        reached = again.filter((evaluation) => evaluation !== undefined);
      }
      const isAbsent = asks.map((_, index) => foundOf(reached, index) === 0);
      if (turn !== latest) return;
      const { finds, counts } = findsIn(reached, conditions, sort);
      const others = await evaluate(pages, asks, without);
      const found =
        others && asks.length > 0 ? findsIn([others], conditions, 'relevance').finds : [];
      const cards = found.slice(0, mostPages).map(({ shard, row }) => shard.cardOf(row));
      await say(
        {
          complete: true,
          counts,
          pages: await Promise.all(cards).catch((): Card[] => []),
          alsoSearched: guesses.flatMap((guess, index) =>
            guess === undefined || isAbsent[index] ? [] : [guess.also],
          ),
          absent: asks.flatMap(({ said }, index) => (isAbsent[index] ? [said] : [])),
          without: finds.length > 0 ? [] : withoutEach(q, asks, reached, conditions),
          unreached: unreached.map(({ shard: { from, until } }) => yearsOf(from, until)),
        },
        finds,
        batch,
      );
    },

    async results(from, to) {
      if (!last) return [];
      return resultsOf(last.finds.slice(from, to), last.asks, last.books);
    },
  };
}

const nothingFound: Answer = {
  complete: true,
  total: 0,
  results: [],
  pages: [],
  alsoSearched: [],
  tooCommon: false,
  absent: [],
  without: [],
  unreached: [],
};

function asksOf({ words, phrases }: Query, books: Books, typing: boolean): Ask[] {
  const asks = asksIn(words, books);
  const asked = phrases.flatMap((phrase) => phraseAsk(phrase, books) ?? []);
  return typing && asked.length === 0
    ? [...asks.slice(0, -1), ...asks.slice(-1).map(unfinished)]
    : [...asks, ...asked];
}

/** Fewer letters begin too many words. */
const shortestBeginning = 3;

/** Lets the word that is being typed be the beginning of one. */
function unfinished(ask: Ask): Ask {
  const beginning = fold(ask.said);
  if (!/^[a-z]+$/.test(beginning) || beginning.length < shortestBeginning) return ask;
  return { ...ask, any: [...ask.any, { ...one(beginning, 0.5), open: true }] };
}

function excludedBy({ without }: Query, books: Books): Ask[] {
  return without.flatMap((text) => {
    const several = tokensIn(text).length > 1;
    return several ? (phraseAsk(text, books) ?? []) : asksIn(text, books);
  });
}

/** Whether a term was asked for. */
function wantedBy(asks: readonly Ask[]): (term: string) => boolean {
  const alternatives = asks.flatMap(({ any }) => any);
  const exact = new Set(alternatives.flatMap(({ parts }) => parts.map(({ term }) => term)));
  const open = alternatives.flatMap(({ parts, open }) => (open ? parts : []));
  return (term) => exact.has(term) || open.some((part) => term.startsWith(part.term));
}

interface Guess {
  ask: Ask;
  also: AlsoSearched;
}

/** What the asks that nothing meets may have been meant for. */
function guessAll(
  asks: readonly Ask[],
  evaluations: readonly Evaluation[],
  tools: Tools,
): Promise<(Guess | undefined)[]> {
  return Promise.all(
    asks.map(async (ask, index) =>
      foundOf(evaluations, index) > 0 ? undefined : guess(ask, tools),
    ),
  );
}

async function guess(ask: Ask, { books, words, wordsOf }: Tools): Promise<Guess | undefined> {
  const [token, ...others] = tokensIn(ask.said);
  if (token?.kind !== 'word' || others.length > 0) return undefined;
  if (books.names.at([token.text], 0).length > 0) return undefined;
  const { slips, parts } = await nearbyWords(token.text, words, books.names.words, wordsOf);
  if (slips.length > 0) {
    const any = slips.flatMap((word) => asksIn(word, books)[0]?.any ?? []);
    return { ask: { ...ask, any }, also: { said: ask.said, instead: slips } };
  }
  if (parts === undefined) return undefined;
  const any = [literally(tokensIn(parts))];
  return { ask: { ...ask, any }, also: { said: ask.said, instead: [parts] } };
}

/** What would be found if one of the words were left out, most first. */
function withoutEach(
  q: string,
  asks: readonly Ask[],
  evaluations: readonly Evaluation[],
  conditions: Request['conditions'],
): Without[] {
  if (asks.length < 2 || asks.length > mostWithout) return [];
  return asks
    .map(({ said }, left): Without => {
      const others = evaluations.map((evaluation) => ({
        ...evaluation,
        meetings: evaluation.meetings.filter((_, index) => index !== left),
      }));
      const { finds } = findsIn(others, conditions, 'date');
      return { said, total: finds.length, q: q.replace(said, ' ').replace(/\s+/g, ' ').trim() };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

function yearsOf(from: string, until: string): string {
  return from === until ? from : `${from}–${until}`;
}
