import type { LabelledQuery } from '../../src/model/labelled-query.ts';
import { formatSearch, emptySearch } from '../../src/search/search-state.ts';

/** The query part of the search page's address that asks for it, without "?". */
export function addressOf(query: LabelledQuery): string {
  const { q, pair = '', country = '', sector = [], source = [], year = '' } = query;
  const conditions = { pair, country: country.toLowerCase(), sector, source, year };
  return formatSearch({ ...emptySearch, q, ...conditions });
}
