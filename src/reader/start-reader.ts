import { startSchemeChoice } from './scheme-choice.ts';

/** What every page does for the reader who comes back to it. */
export function startReader(page: Document): void {
  startSchemeChoice(page);
}
