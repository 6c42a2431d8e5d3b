import { briefingCount } from '../format/count.ts';
import { formatSearch, hasConditions, nothingAsked, type SearchState } from './search-state.ts';

/**
 * How many were found, as a sentence for the status line.
 *
 * @param conditions the words readers see for the chosen conditions, e.g. ["Laos–Vietnam"].
 */
export function outcomeOf(total: number, { q }: SearchState, conditions: string[]): string {
  const words = q.trim() === '' ? '' : ` for “${q.trim()}”`;
  const narrowed = conditions.length === 0 ? '' : ` in ${conditions.join(', ')}`;
  const many = total === 0 ? 'No briefings' : briefingCount(total);
  return `${many} found${words}${narrowed}.`;
}

/** What a reader who found nothing can do next, and the address that does it. */
export function wayOn(state: SearchState): { label: string; href: string } {
  if (state.q.trim() === '' || !hasConditions(state)) {
    return { label: 'Clear the search', href: '?' };
  }
  const wider = formatSearch({ ...nothingAsked, q: state.q });
  return { label: 'Search for the same words without conditions', href: `?${wider}` };
}
