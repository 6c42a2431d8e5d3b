import { fold } from '../analysis/fold.ts';

/** The words of a text as they are compared, e.g. "viet" and "nam" for "Việt Nam". */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
