import { ownershipKinds } from '../model/ownership.ts';
import { sourceKinds, type Source } from '../model/source.ts';

/**
 * What a source is, and whose where that is established: "newspaper, state-owned". Of a government
 * body, the first says the second.
 */
export function sourceKindInWords({ kind, ownership }: Pick<Source, 'kind' | 'ownership'>): string {
  const words = sourceKinds[kind];
  if (!ownership || kind === 'government') return words;
  return `${words}, ${ownershipKinds[ownership.kind]}`;
}
