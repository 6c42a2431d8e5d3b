import type { LexiconData } from './lexicon.ts';

/** Checks whether a text has letters that are not Latin. */
export function hasOtherScript(text: string): boolean {
  return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);
}

/**
 * Divides a lexicon into what every query needs, and the names and synonyms in other scripts that only a
 * query with such letters needs.
 *
 * @param isInTexts checks whether a text may have a phrase.
 */
export function splitLexicon(
  { names, synonyms: { groups, narrower }, offices, ...rest }: LexiconData,
  isInTexts: (phrase: string) => boolean,
): [needed: LexiconData, others: LexiconData] {
  const isOther = (phrase: string) => hasOtherScript(phrase) && !isInTexts(phrase);
  const namesIf = (isWanted: (name: string) => boolean): LexiconData['names'] =>
    names
      .map(([term, ...own]): LexiconData['names'][number] => [term, ...own.filter(isWanted)])
      .filter(({ length }) => length > 1);
  // By its first phrase a group is found.
  const groupsIf = (isWanted: (phrase: string, index: number) => boolean) =>
    groups.map((group) => group.split('|').filter(isWanted).join('|'));
  const isOtherPhrase = (phrase: string, index: number) => index > 0 && isOther(phrase);
  const needed = groupsIf((phrase, index) => !isOtherPhrase(phrase, index));
  return [
    {
      ...rest,
      names: namesIf((name) => !isOther(name)),
      ...{ synonyms: { groups: needed, narrower }, offices },
    },
    {
      names: namesIf(isOther),
      ...{ synonyms: { groups: groupsIf(isOtherPhrase), narrower: [] }, offices: [] },
    },
  ];
}

/** Joins the parts of a lexicon. */
export function joinLexicon(needed: LexiconData, others: LexiconData): LexiconData {
  const { groups, narrower } = needed.synonyms;
  const joined = groups.map((group, index) =>
    [group, others.synonyms.groups[index]].filter(Boolean).join('|'),
  );
  return {
    ...needed,
    names: [...needed.names, ...others.names],
    synonyms: { groups: joined, narrower },
  };
}
