import type { Source } from '../model/source.ts';
import { text } from '../text/text.ts';

/** Returns what a source is, with its ownership where that says more: "newspaper, state-owned". */
export function sourceKindInWords({ kind, ownership }: Pick<Source, 'kind' | 'ownership'>): string {
  const words = text.kinds.source[kind];
  if (!ownership || kind === 'government') return words;
  return `${words}, ${text.kinds.ownership[ownership.kind]}`;
}
