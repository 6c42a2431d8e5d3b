import { reporterNotStated } from '../../../src/model/figure-kinds.ts';
import type { FigureSetting } from './draft-figure.ts';

const source =
  /\b(?:according to|(?:data|figures|statistics|numbers|a report|report|calculations) (?:from|of|by|released by|published by|provided by)|(?:reported|announced|released|published|cited|provided|compiled) by|citing)\s+(?:the |Vietnam['’]s |Laos['’]s? |Russia['’]s )?$/i;
const says =
  /^(?:['’]s)?\s+(?:said|says|reported|reports|announced|stated|data|figures|statistics|showed|shows|noted|put|estimates?d?|calculated)\b/;
const wishes =
  /^\s+(?:expects?|plans?|aims?|intends?|targets?|hopes?|seeks?|wants|has set|have set|set a|strives?|will)\b/;

/** Whose statistics a sentence's numbers are: an organisation's id, or that it is not said. */
export function reporterOf(sentence: string, setting: FigureSetting): string {
  const named = setting.names(sentence).filter(({ kind }) => kind === 'organisation');
  const reporter = named.find(({ start, end }) => {
    const after = sentence.slice(end);
    return source.test(sentence.slice(0, start)) || says.test(after) || wishes.test(after);
  });
  return reporter?.id ?? reporterNotStated;
}
