import { text } from '../text/text.ts';

/** Returns a name as it is in a sentence: "the Ministry of Finance of Vietnam", but "EVN", "Rosatom". */
export function withArticle(name: string): string {
  return text.people.inSentence(name);
}
