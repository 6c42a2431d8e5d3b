import { ownershipKinds, type Source, sourceKinds } from '../model/source.ts';

/**
 * Returns what a source is, and its ownership where that is established: "newspaper, state-owned".
 * The ownership of a government body goes without saying.
 */
export function sourceKindInWords({ kind, ownership }: Pick<Source, 'kind' | 'ownership'>): string {
  const words = sourceKinds[kind];
  if (!ownership || kind === 'government') return words;
  return `${words}, ${ownershipKinds[ownership.kind]}`;
}
