import type { Lexicon } from './lexicon.ts';
import { prepareOffices } from './offices.ts';
import { partsOfNames } from './parts-of-names.ts';

/** Computes what queries need to know of names, so that the first one does not wait for it. */
export function prepareNames(lexicon: Lexicon): void {
  partsOfNames(lexicon);
  prepareOffices(lexicon);
}
