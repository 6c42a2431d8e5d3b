import type { SearchRequest } from '../engine/protocol.ts';
import { parseQuery } from '../parse-query.ts';
import type { SearchState } from '../search-state.ts';
import { conditionsIn, requestedBy } from './conditions.ts';
import type { FilterValue } from './filter-values.ts';

/**
 * Returns what a search asks of the engine.
 *
 * @param offered the values that the controls of the page offer.
 * @param typing whether the reader is still typing.
 */
export function requestFor(
  state: SearchState,
  offered: readonly FilterValue[],
  typing = false,
): SearchRequest {
  const { words, phrases, excluded, addresses, conditions: typed } = parseQuery(state.q);
  const requested = requestedBy(conditionsIn(state, typed, offered));
  return { words, phrases, excluded, addresses, ...requested, sort: state.sort, typing };
}
