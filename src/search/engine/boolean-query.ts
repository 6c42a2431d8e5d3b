import { addressWord, slugIn } from '../analysis/address-word.ts';
import { single, type Clause } from '../analysis/clause.ts';
import { clausesIn, phraseClause } from '../analysis/clauses.ts';
import { fold } from '../analysis/fold.ts';
import type { Lexicon } from '../analysis/lexicon.ts';
import { tokensIn } from '../analysis/tokens.ts';
import type { SearchRequest } from './protocol.ts';

/** The clauses that a document has to match, and those that it must not match. */
export interface BooleanQuery {
  must: Clause[];
  mustNot: Clause[];
}

/** Returns the clauses of a request. */
export function booleanQuery(
  { words, phrases, excluded, addresses, typing }: SearchRequest,
  lexicon: Lexicon,
): BooleanQuery {
  const must = clausesIn(words, lexicon);
  const last = must.pop();
  if (last) must.push(typing ? unfinished(last, lexicon) : last);
  const mustNot = excluded.flatMap((text) =>
    tokensIn(text).length > 1 ? (phraseClause(text, lexicon) ?? []) : clausesIn(text, lexicon),
  );
  return {
    must: [
      ...must,
      ...phrases.flatMap((phrase) => phraseClause(phrase, lexicon) ?? []),
      ...addresses.map((address) => addressClause(address, lexicon)),
    ],
    mustNot,
  };
}

/** Returns the clause of a report's address, or of that of a briefing, which has its slug's words. */
function addressClause(address: string, lexicon: Lexicon): Clause {
  const slug = slugIn(address)?.replaceAll('-', ' ') ?? '';
  const own = phraseClause(slug, lexicon)?.alternatives ?? [];
  return { text: address, alternatives: [single(addressWord(address)), ...own], exact: true };
}

/** Fewer letters begin too many words. */
const shortestPrefix = 3;
/** How much a longer word counts beside the word as it was typed. */
const prefixBoost = 0.5;

/**
 * Lets the word that is being typed be the beginning of one, unless it is a name: "Lao" of Lào Cai, or a syllable
 * of Vietnamese with its marks.
 */
function unfinished(clause: Clause, { names, rules }: Lexicon): Clause {
  const prefix = fold(clause.text);
  if (!/^[a-zа-я]+$/.test(prefix) || prefix.length < shortestPrefix) return clause;
  if (rules?.isWhole?.(clause.text)) return clause;
  if (names.at([prefix], 0).length > 0) return clause;
  const longer = { ...single(prefix, prefixBoost), prefix: true };
  return { ...clause, alternatives: [...clause.alternatives, longer] };
}
