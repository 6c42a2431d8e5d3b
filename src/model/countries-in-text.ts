import {
  ambiguousCountryNames,
  capitalOf,
  countryWords,
  type AmbiguousName,
} from './country-names.ts';
import { countryCodes, type Country } from './country.ts';
import { isCurrencyNoun } from './currencies.ts';
import { memoisedByObject } from './memoise.ts';

/** A country where an English text names it. */
export interface CountryInText {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** The span in the text, in UTF-16 units, without "'s". */
  start: number;
  end: number;
}

/** Other spellings and demonyms of countries by code, as in `content/countries/`. */
type OtherNames = ReadonlyMap<string, Partial<Country>>;
const noOtherNames: OtherNames = new Map();

/**
 * Returns the countries that an English text names, by a name, an abbreviation or a demonym, in the
 * order of the text. Of names that overlap the first and longest counts ("Papua New Guinea"), and
 * capitals are required ("US", not "us"). Left out is what is no country although it bears the name
 * of one: seas and rivers, currencies, media, airlines and companies, larger regions, languages and
 * persons. Where that is in doubt nothing is returned. The time is linear in the length of the text.
 */
export function countriesInText(text: string, others = noOtherNames): CountryInText[] {
  const lexicon = lexiconWith(others);
  const words = wordsIn(text);
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = longestAt(words, at, lexicon);
    if (!match) continue;
    const { entry, length } = match;
    if (entry.kind !== 'other') found.push({ entry, from: at, until: at + length });
    at += length - 1;
  }
  const inCountry = new Set(found.flatMap(({ from, until }) => [from, until - 1]));
  const mentions = found
    .filter((one) => !isSomethingElse(one, words, inCountry))
    .map((one) => ({ ...one, isDoubtful: isDoubtful(one, words, inCountry) }));
  const evident = new Set(
    mentions.flatMap(({ entry, isDoubtful }) =>
      isDoubtful || entry.ambiguous || entry.codes.length > 1 ? [] : entry.codes,
    ),
  );
  return mentions.flatMap(({ entry, from, until, isDoubtful }) => {
    const code = codeMeant(entry, isDoubtful, evident);
    const start = words[from]?.start;
    const end = words[until - 1]?.end;
    if (code === undefined || start === undefined || end === undefined) return [];
    return [{ code, start, end }];
  });
}

/** Returns the country that a phrase means in a text that names the evident ones without doubt. */
function codeMeant(
  { kind, codes, ambiguous }: LexiconEntry,
  isDoubtful: boolean,
  evident: ReadonlySet<string>,
): string | undefined {
  if (kind === 'capital') return undefined;
  if (ambiguous) {
    const [only, ...more] = ambiguous.codes.filter((code) => evident.has(code));
    return only !== undefined && more.length === 0 ? only : ambiguous.usually;
  }
  const [code, ...more] = codes;
  if (code === undefined || more.length > 0) return undefined;
  return isDoubtful && !evident.has(code) ? undefined : code;
}

interface LexiconEntry {
  /** The phrase's words as they are written. */
  words: readonly string[];
  kind: 'name' | 'demonym' | 'prefix' | 'capital' | 'other';
  /** The countries that bear it; a capital is only evidence for its country. */
  codes: string[];
  /** Several countries share it, or something else has the same name. */
  ambiguous?: AmbiguousName;
  isPersonal?: boolean;
}

/** Phrases by their folded words, and how many words the longest has that begins with a word. */
interface Lexicon {
  entries: Map<string, LexiconEntry>;
  longest: Map<string, number>;
}

interface Word {
  text: string;
  folded: string;
  start: number;
  end: number;
  /** What is between the word before and this one. */
  after: 'space' | 'hyphen' | 'apostrophe' | 'point' | 'else';
  isBeforeDollar: boolean;
}

interface Found {
  entry: LexiconEntry;
  /** The places of its first word and of the word after it. */
  from: number;
  until: number;
}

/** An abbreviation with points, a word or number, or the sign for "and". */
const wordPattern = /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}])\.?|[\p{L}\p{M}\p{N}]+|&/gu;

function wordsIn(text: string): Word[] {
  let last = 0;
  return Array.from(text.matchAll(wordPattern), ({ 0: said, index: start }) => {
    const after = gapOf(text.slice(last, start));
    const end = (last = start + said.length);
    const plain = withoutMarks(said.replaceAll('.', '').replace('&', 'and'));
    const word = plain === 'St' ? 'Saint' : plain;
    const isBeforeDollar = /^ ?[$¢]/.test(text.slice(end, end + 2));
    return { text: word, folded: word.toLowerCase(), start, end, after, isBeforeDollar };
  });
}

/** Returns what parts two words. A blank line ends a sentence, as a heading has no full stop. */
function gapOf(gap: string): Word['after'] {
  if (gap.trim() === '') return /\n\s*\n/.test(gap) ? 'else' : 'space';
  if (/^[-‐‑–]$/.test(gap)) return 'hyphen';
  if (/^['’]$/.test(gap)) return 'apostrophe';
  return gap.startsWith('.') && gap.length < 3 ? 'point' : 'else';
}

function withoutMarks(text: string): string {
  // Most words have no marks, and normalising takes longer than all else.
  return isAscii(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

/** Names that persons bear, too; a capitalised word beside one of them makes it doubtful. */
const personalNames = new Set(
  `Chad Cuba England France Georgia Holland India Ireland Israel Jersey Jordan Kenya Montserrat
  Scotland Wales`.split(/\s+/),
);

/** Phrases with a country's name in them that mean something else. */
const otherPhrases =
  `Port of Spain|Guinea Current|Cuban heels|New Mexico|New Mexican|New England|New Britain|New Ireland|New Guinea|New Jersey|
  British Columbia|British Columbian|British thermal|Indian and Pacific|Atlantic and Indian|West Indian|West Indians|East Indian|American Indian|
  American Indians|American States|American football|Central African States|Korean War|Panama Papers|
  Panama hat|Guinea pig|Guinea pigs|guinea pig|French fries|French Open|Dutch disease|
  Brazil nut|Brazil nuts|Bermuda Triangle|Japanese encephalitis|Chinese New Year|Captain America|
  Turkish bath|Swiss Re|Swiss cheese|Spanish flu|Indian summer|Georgia Tech|Georgia State|Niger State|
  New South Wales|West Jordan|South Jordan|Jersey City|Norwegian Refugee Council|Danish Refugee Council`
    .split('|')
    .map((phrase) => phrase.trim());

/** First halves of adjectives with a hyphen, e.g. in "Franco-Vietnamese". */
const prefixes: Record<string, string> = { Sino: 'CN', Franco: 'FR', Russo: 'RU' };

const lexiconWith = memoisedByObject(newLexicon);

function newLexicon(others: OtherNames): Lexicon {
  const lexicon: Lexicon = { entries: new Map(), longest: new Map() };
  for (const phrase of otherPhrases) add(lexicon, phrase, 'other');
  for (const [prefix, code] of Object.entries(prefixes)) add(lexicon, prefix, 'prefix', code);
  for (const code of countryCodes) {
    const { names, demonyms } = countryWords(code);
    for (const name of names) add(lexicon, name.replace(/^The /, ''), 'name', code);
    for (const demonym of demonyms) add(lexicon, demonym, 'demonym', code);
    for (const demonym of demonyms) add(lexicon, `${demonym}s`, 'demonym', code);
  }
  for (const [code, { names = [], demonym }] of others) {
    // "Nga" is Russia in Vietnamese, and a given name.
    for (const name of names) add(lexicon, name, 'name', code, /^\p{Lu}\p{Ll}+$/u.test(name));
    if (demonym !== undefined) add(lexicon, demonym, 'demonym', code);
  }
  const doubtful = [...ambiguousCountryNames.values()].flatMap(({ codes }) => codes);
  for (const code of new Set([...doubtful, 'GE', 'IL', 'JO', 'KE', 'TD'])) {
    const capital = capitalOf(code);
    if (capital !== undefined) add(lexicon, capital, 'capital', code);
  }
  return lexicon;
}

function add(
  { entries, longest }: Lexicon,
  phrase: string,
  kind: LexiconEntry['kind'],
  code?: string,
  isPersonal = personalNames.has(phrase),
) {
  const words = wordsIn(phrase);
  const [first] = words;
  if (first === undefined) return;
  const key = words.map(({ folded }) => folded).join(' ');
  const known = entries.get(key);
  if (known) {
    if (code !== undefined && !known.codes.includes(code) && kind !== 'capital')
      known.codes.push(code);
    return;
  }
  entries.set(key, {
    words: words.map(({ text }) => text),
    kind,
    codes: code === undefined ? [] : [code],
    ambiguous: ambiguousCountryNames.get(phrase.replace(/^St\. /, 'Saint ').replace(/ns$/, 'n')),
    isPersonal,
  });
  const before = longest.get(first.folded) ?? 0;
  longest.set(first.folded, Math.max(before, words.length));
}

function longestAt(
  words: readonly Word[],
  at: number,
  { entries, longest }: Lexicon,
): { entry: LexiconEntry; length: number } | undefined {
  let length = longest.get(words[at]?.folded ?? '') ?? 0;
  for (; length > 0; length--) {
    const said = words.slice(at, at + length);
    const entry = entries.get(said.map(({ folded }) => folded).join(' '));
    if (entry && said.length === length && isPhrase(said) && hasCapitalsOf(said, entry))
      return { entry, length };
  }
  return undefined;
}

/** Returns whether nothing ends between words; a point may follow "St." only. */
function isPhrase(words: readonly Word[]): boolean {
  return words.every(({ after }, index) => {
    if (index === 0 || after === 'space' || after === 'hyphen' || after === 'apostrophe')
      return true;
    return after === 'point' && words[index - 1]?.text === 'Saint';
  });
}

function hasCapitalsOf(said: readonly Word[], { words }: LexiconEntry): boolean {
  return words.every((name, index) => {
    const word = said[index]?.text ?? '';
    if (word === name || !/^\p{Lu}/u.test(name)) return true;
    const isAbbreviation = name === name.toUpperCase();
    return name.length > 3 && !isAbbreviation && word === name.toUpperCase();
  });
}

const listOf = (words: string) => new Set(words.split(/\s+/));

/** What a country's name before "of" is part of, folded: "Gulf of Thailand", "Voice of America". */
const beforeOf = listOf('sea seas gulf strait straits bay times voice radio prince princess');

/** Countries after which a commercial bank is named "Bank of …". */
const ofBanks = listOf('America China India Ireland Scotland Singapore');

/** What makes a larger region, or a people, of America or Americans. */
const americas = listOf('America American Americans');
const beforeAmerica = listOf('latin south north central african native asian pan inter meso');

/** Natural features, capitalised as part of a name. */
const features = listOf(
  'Ocean Sea Strait Straits Canal River Delta Basin Valley Desert Trench Peninsula Gulf',
);

/** The same where they need no capital. */
const plainFeatures = listOf('ocean peninsula subcontinent delta');

/** Media and companies, where the word follows the country directly: "Turkish Airlines". */
const organisations = listOf(
  `Airlines Airways Air Daily News Times Post Herald Today Tribune Telegraph Gazette Observer Express
  Digest Journal Chronicle Morning Briefing PBS Mobile Telecom Unicom Railways Electricity Steel
  Petroleum Eastern Southern Merchants Resources`,
);

/** How a company's name ends that begins with a country's. */
const companyEndings = listOf(
  `Group Corporation Corp Company Co Ltd Limited Inc Holding Holdings Bank PLC JSC Network Television
  Telecommunications Broadcasting Insurance Daily Review`,
);

/** The most words that such a name has after the country. */
const longestCompany = 5;

/** Offices and bodies that follow a country which is meant. */
const offices = listOf(
  `president prime premier deputy vice foreign minister ministers ministry king queen prince
  ambassador embassy consulate parliament government defence defense finance trade national assembly
  state army navy police supreme central border office general secretary chamber`,
);

/** Small words that may begin a sentence, or a word of a heading. */
const smallWords = listOf(
  `a about after against all also although among an and are as at because before between both but by
  despite during for from had has have how if in into is it its like most near neither of on one or
  our over since so some than that the then there these this through to today today's towards under
  until was were what when where which while who why will with within without would`,
);

/** Units of money that follow the name of a country: "US dollars"; all others follow its adjective only. */
const unitsAfterNames = listOf(
  'dollar dollars cent cents franc francs shilling shillings rupee rupees peso pesos pound pounds yen',
);

/** What makes a language of an adjective, after it and before it. */
const afterLanguage = listOf('language languages speaking speaker speakers');
const beforeLanguage = listOf('in into speak speaks spoke speaking learn learning');

/** Returns whether a phrase is part of the name of something that is not a country. */
function isSomethingElse(
  { entry, from, until }: Found,
  words: readonly Word[],
  inCountry: ReadonlySet<number>,
): boolean {
  const first = words[from];
  const next = words[until];
  const before = first?.after === 'else' ? undefined : words[from - 1];
  if (entry.kind === 'capital') return false;
  if (entry.kind === 'prefix') return next?.after !== 'hyphen';
  if (words[until - 1]?.isBeforeDollar) return true;
  const [name = ''] = entry.words;
  if (before?.folded === 'of') {
    const head = words[from - 2];
    if (beforeOf.has(head?.folded ?? '')) return true;
    if (head?.folded === 'bank' && ofBanks.has(name)) return true;
    if (head?.folded === 'state' && name === 'Georgia') return true;
  }
  if (before?.text === 'Air' || before?.text === 'Radio') return true;
  if (americas.has(name) && beforeAmerica.has(before?.folded ?? '')) return true;
  if (first?.text === 'US' && first.end - first.start === 2 && isPronoun(from, words, inCountry))
    return true;
  if (next === undefined) return false;
  if (entry.kind === 'demonym' && isLanguage(before, next)) return true;
  if (name === 'Georgia' && next.after === 'else' && /^USA?$/.test(next.text)) return true;
  if (next.after !== 'space') return false;
  if (features.has(next.text) || plainFeatures.has(next.folded)) return true;
  if (unitsAfterNames.has(next.folded)) return true;
  const second = words[until + 1];
  if (entry.kind === 'demonym' && isCurrencyNoun(next.folded)) return second?.folded !== 'estate';
  if (organisations.has(next.text))
    return next.text !== 'Air' || !/^(?:Force|Defen[cs]e|Traffic)/.test(second?.text ?? '');
  return (
    entry.kind === 'name' && first?.after !== 'hyphen' && isCompany(name, until, words, inCountry)
  );
}

/** "CONTACT US": a capitalised "us" after another word in capitals that is not a country. */
function isPronoun(at: number, words: readonly Word[], inCountry: ReadonlySet<number>): boolean {
  const before = words[at - 1];
  if (before === undefined || words[at]?.after !== 'space' || inCountry.has(at - 1)) return false;
  return /^\p{Lu}{3,}$/u.test(before.text);
}

function isLanguage(before: Word | undefined, next: Word): boolean {
  if (afterLanguage.has(next.folded)) return next.after === 'space' || next.after === 'hyphen';
  const isLast = next.after === 'else' || next.after === 'point';
  return isLast && beforeLanguage.has(before?.folded ?? '');
}

/** Returns whether the capitalised words from a place on end as a company's name does. */
function isCompany(
  name: string,
  from: number,
  words: readonly Word[],
  inCountry: ReadonlySet<number>,
): boolean {
  if (name === name.toUpperCase()) return false;
  for (let at = from; at < from + longestCompany; at++) {
    const word = words[at];
    if (word?.after !== 'space' || offices.has(word.folded) || inCountry.has(at)) return false;
    if (companyEndings.has(word.text)) return true;
    const isJoint = at > from && /^(?:and|of|for)$/.test(word.text);
    if (!isJoint && (!isCapitalised(word) || smallWords.has(word.folded))) return false;
  }
  return false;
}

/** Returns whether a name may be that of a person, as another capitalised word is next to it. */
function isDoubtful(
  { entry, from, until }: Found,
  words: readonly Word[],
  inCountry: ReadonlySet<number>,
): boolean {
  // If everything is in capitals, they do not show names.
  const isInCapitals = /^\p{Lu}+$/u.test(words[from]?.text ?? '');
  if (!entry.isPersonal || isInCapitals) return false;
  const isNameBeside = (at: number, after: Word['after'] | undefined) => {
    const word = words[at];
    if (!word || after !== 'space' || inCountry.has(at) || !isCapitalised(word)) return false;
    return !smallWords.has(word.folded) && !offices.has(word.folded);
  };
  return isNameBeside(from - 1, words[from]?.after) || isNameBeside(until, words[until]?.after);
}

function isCapitalised({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}
