import type { Records } from '../model/records.ts';
import { bodyHtml } from './body-html.ts';

/** What an editor wrote on the state of a relation, as HTML; undefined where nobody did. */
export function stateOfPlay(
  { statesOfPlay }: Pick<Records, 'statesOfPlay'>,
  pair: string,
): { html: string; asOf: string } | undefined {
  const state = statesOfPlay.get(pair);
  return state && { html: bodyHtml(state, 'state-'), asOf: state.asOf };
}
