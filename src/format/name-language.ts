import { languagesOfScripts } from '../model/scripts.ts';

/** Which languages letters mean on a site, as in its settings. */
interface LanguagesOfNames {
  /** Those in Latin letters whose names are recognised. */
  latin: readonly string[];
  /** By the name of the script; for others, `languagesOfScripts` applies. */
  scripts: Readonly<Record<string, string>>;
}

const scripts = Object.keys(languagesOfScripts).map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
);

const notLatin = /(?!\p{Script=Latin})\p{L}/u;

/** Letters that hardly any other language writes: ơ, ư, and vowels that carry a tone mark. */
const vietnameseOnly = /[ơưạ-ỹ]/u;

/** Letters that Vietnamese shares with French, Portuguese or Romanian. */
const vietnameseToo = /[ăâđêôàáãèéìíĩòóõùúũýỳ]/u;

/** One written syllable: an onset, vowels, a final consonant. */
const syllable =
  /^(?:ngh?|nh|gh?|kh|ph|th|tr|ch|q|[bcdđhklmnprstvx])?[aăâeêioôơuưyàáãèéìíĩòóõùúũýỳạ-ỹ]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;

/** Returns the language of a name, BCP 47; undefined where its letters do not show it. */
export function languageOfName(
  text: string,
  { latin, scripts: chosen }: LanguagesOfNames,
): string | undefined {
  if (notLatin.test(text)) {
    const script = scripts.find(([, letters]) => letters.test(text))?.[0];
    if (script !== undefined) return chosen[script] ?? languagesOfScripts[script];
  }
  if (!latin.includes('vi')) return undefined;
  return isVietnamese(text.normalize('NFC').toLowerCase()) ? 'vi' : undefined;
}

/**
 * Returns the name of a record that readers of a language know: of those in that language the first with the fewest
 * words in others; or else one in the same letters, or the main one.
 *
 * @param language ISO 639.
 */
export function nameIn(
  { name, names = [] }: { name: string; names?: readonly string[] | undefined },
  language: string,
  settings: LanguagesOfNames,
): string {
  const all = [name, ...names];
  const inLanguage = all.filter((each) => languageOfName(each, settings) === language);
  // "Đèo Cả Group" is half in English.
  const others = (each: string) =>
    language === 'vi'
      ? each
          .normalize('NFC')
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .filter((word) => !isSyllable(word)).length
      : 0;
  const [best] = inLanguage.toSorted((a, b) => others(a) - others(b));
  if (best !== undefined) return best;
  const isLatin = !Object.values(languagesOfScripts).includes(language);
  return (isLatin ? all.find((each) => !notLatin.test(each)) : undefined) ?? name;
}

/** Recognises names such as "Nhân Dân", too: no letter of it is only Vietnamese, but every word is a syllable. */
function isVietnamese(text: string): boolean {
  if (vietnameseOnly.test(text)) return true;
  return vietnameseToo.test(text) && text.split(/[^\p{L}]+/u).every(isSyllable);
}

function isSyllable(word: string): boolean {
  return word === '' || syllable.test(word);
}
