/** Scripts by which the language of a name is known, for the names of this archive. */
const scripts = [
  ['lo', /\p{Script=Lao}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['zh', /\p{Script=Han}/u],
  ['km', /\p{Script=Khmer}/u],
  ['th', /\p{Script=Thai}/u],
] as const;

/** Letters that hardly any other language writes: ơ, ư, and vowels that carry a tone mark. */
const vietnameseOnly = /[ơưạ-ỹ]/u;

/** Letters that Vietnamese shares with French, Portuguese or Romanian. */
const vietnameseToo = /[ăâđêôàáãèéìíĩòóõùúũýỳ]/u;

/** One written syllable: an onset, vowels, a final consonant. */
const syllable =
  /^(?:ngh?|nh|gh?|kh|ph|th|tr|ch|q|[bcdđhklmnprstvx])?[aăâeêioôơuưyàáãèéìíĩòóõùúũýỳạ-ỹ]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;

/** Returns the language of a name, BCP 47; undefined where its letters do not show it. */
export function languageOfName(text: string): string | undefined {
  for (const [language, script] of scripts) if (script.test(text)) return language;
  return isVietnamese(text.normalize('NFC').toLowerCase()) ? 'vi' : undefined;
}

/** Recognises names such as "Nhân Dân", too: no letter of it is only Vietnamese, but every word is a syllable. */
function isVietnamese(text: string): boolean {
  if (vietnameseOnly.test(text)) return true;
  return vietnameseToo.test(text) && text.split(/[^\p{L}]+/u).every(isSyllable);
}

function isSyllable(word: string): boolean {
  return word === '' || syllable.test(word);
}
