import { ownershipKinds, type Source, sourceKinds } from '../model/source.ts';

/** Returns what a source is, with its ownership where that says more: "newspaper, state-owned". */
export function sourceKindInWords({ kind, ownership }: Pick<Source, 'kind' | 'ownership'>): string {
  const words = sourceKinds[kind];
  if (!ownership || kind === 'government') return words;
  return `${words}, ${ownershipKinds[ownership.kind]}`;
}
