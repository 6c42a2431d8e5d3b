import type { FigureSetting } from './draft-figure.ts';

/** A country in a sentence, with the word that leads to it: "with" in "with Vietnam". */
export interface CountryInSentence {
  /** Its code, or "world" for all. */
  country: string;
  start: number;
  end: number;
  preposition: string;
  /** Whether a body of the country is named, not the country itself. */
  isBody: boolean;
}

const transit = /\b(?:via|through|across|after|behind|like|including|than)\s+(?:the\s+)?$/i;
const office =
  /\b(?:ambassadors?|envoys?|visits?|trips?|counsellors?|consuls?|missions?|embass(?:y|ies)|offices?|adviser|delegation) (?:to|in)\s+(?:the\s+)?$/i;
const leading =
  /\b(with|to|from|in|into|inside|by|between|of|for)\s+(?:the |neighbouring |southern |northern |central |[A-Z][a-z]+ and )?$/;

/** The countries of a sentence, in their order, also those of its ministries; not those passed through. */
export function countriesIn(sentence: string, setting: FigureSetting): CountryInSentence[] {
  const named = setting.names(sentence).flatMap(({ kind, id, start, end }) => {
    const before = sentence.slice(0, start);
    const country = kind === 'country' ? id : kind === 'organisation' && setting.countryOf?.(id);
    if (!country || transit.test(before) || office.test(before)) return [];
    const preposition = kind === 'country' ? leadingWord(before, sentence.slice(end)) : '';
    return [{ country, start, end, preposition, isBody: kind !== 'country' }];
  });
  const all = [
    ...sentence.matchAll(/(?<=\b(?:and|with|to|from) )the (?:rest of the )?world\b/g),
  ].map(({ index, 0: words }) => ({
    country: 'world',
    start: index,
    end: index + words.length,
    preposition: leadingWord(sentence.slice(0, index), ''),
    isBody: false,
  }));
  return [...named, ...all].sort((a, b) => a.start - b.start);
}

/** "between" also where a hyphen or "and" joins two: "Laos-Thailand trade". */
function leadingWord(before: string, after: string): string {
  const isJoined =
    /\p{L}[-–]$/u.test(before) ||
    /^(?:[-–]\p{Lu})/u.test(after) ||
    /\bbetween [^,;]{2,40} and (?:the )?$/.test(before);
  return isJoined ? 'between' : (leading.exec(before)?.[1]?.toLowerCase() ?? '');
}
