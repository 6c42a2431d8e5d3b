import type { Options } from 'minisearch';
import type { PeerFilters } from './peer-query.ts';

/** A briefing as the peers index it: its texts, and the values that conditions filter by. */
export interface PlainCopy {
  /** Its slug. */
  id: string;
  title: string;
  summary: string;
  body: string;
  filters: PeerFilters;
}

/** The usual settings: words that begin alike or have a typing mistake match, and accents are folded. */
export const miniSearchOptions: Options<PlainCopy> = {
  fields: ['title', 'summary', 'body'],
  storeFields: ['title', 'summary', 'filters'],
  processTerm: (term) =>
    term
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase(),
  searchOptions: { prefix: true, fuzzy: 0.2 },
};
