import { text } from '../text/text.ts';

/** Returns a name as it is in a sentence: "the Ministry of Finance of Kenya", but "Siemens", "Kenya Power". */
export function withArticle(name: string): string {
  return text.people.inSentence(name);
}
