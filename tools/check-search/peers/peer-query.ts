import type { SearchRequest } from '../../../src/search/engine/protocol.ts';
import { or } from '../../../src/search/index-format.ts';
import { firstDay, lastDay } from '../../../src/model/partial-date.ts';

/** Values by the name of a condition, any of which will do. */
export type PeerFilters = Record<string, readonly string[]>;

/** A search in the form that both peers can answer. */
export interface PeerQuery {
  /** The words; phrases keep their quotation marks. */
  line: string;
  /** The words after a minus sign. */
  excluded: string;
  filters: PeerFilters;
  /** The conditions after a minus sign. */
  without: PeerFilters;
}

/**
 * Returns a search in the form for the peers. A span of time, which they do not support, becomes a list of dates;
 * "OR", which neither supports, is left out: MiniSearch finds what has any of the words, Pagefind all.
 *
 * @param dates those of the archive, EDTF.
 */
export function peerQuery(request: SearchRequest, dates: Iterable<string>): PeerQuery {
  const { words, phrases, addresses, excluded, from = '', to = '9999' } = request;
  const isWithin = (date: string) => from <= lastDay(date) && firstDay(date) <= to;
  const isSpan = request.from !== undefined || request.to !== undefined;
  const line = [
    ...words.split(' ').filter((word) => word !== or),
    ...phrases.map((phrase) => `"${phrase}"`),
    ...addresses,
  ];
  return {
    line: line.join(' ').trim(),
    excluded: excluded.join(' '),
    filters: {
      ...chosenIn(request.conditions),
      ...(isSpan && { date: [...new Set(dates)].filter(isWithin) }),
    },
    without: chosenIn(request.excludedConditions ?? {}),
  };
}

function chosenIn(conditions: PeerFilters): PeerFilters {
  return Object.fromEntries(Object.entries(conditions).filter(([, values]) => values.length > 0));
}
