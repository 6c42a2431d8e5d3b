import { asksIn, one, phraseAsk, type Ask } from '../analysis/clauses.ts';
import { fold } from '../analysis/fold.ts';
import type { Lexicon } from '../analysis/lexicon.ts';
import { tokensIn } from '../analysis/tokens.ts';
import type { Query } from '../parse-query.ts';

/** What a search asks of every shard. */
export interface Asked {
  asks: Ask[];
  without: Ask[];
}

/**
 * What a reader's line asks for.
 *
 * @param typing whether the last word may be unfinished.
 */
export function askedIn(query: Query, lexicon: Lexicon, typing: boolean): Asked {
  const asks = asksIn(query.words, lexicon);
  const phrases = query.phrases.flatMap((phrase) => phraseAsk(phrase, lexicon) ?? []);
  const last = asks.length - 1;
  const typed = asks.map((ask, index) =>
    typing && index === last ? unfinished(ask, lexicon) : ask,
  );
  const without = query.without.flatMap((text) =>
    tokensIn(text).length > 1 ? (phraseAsk(text, lexicon) ?? []) : asksIn(text, lexicon),
  );
  return { asks: [...typed, ...phrases], without };
}

/** Fewer letters begin too many words. */
const shortestBeginning = 3;
/** What a word that only begins as was typed is worth beside the word itself. */
const beginningWorth = 0.5;

/** Lets the word that is being typed be the beginning of one, unless it is a name: "Lao" of Lào Cai. */
function unfinished(ask: Ask, { names }: Lexicon): Ask {
  const beginning = fold(ask.said);
  if (!/^[a-z]+$/.test(beginning) || beginning.length < shortestBeginning) return ask;
  if (names.at([beginning], 0).length > 0) return ask;
  return { ...ask, any: [...ask.any, { ...one(beginning, beginningWorth), open: true }] };
}
