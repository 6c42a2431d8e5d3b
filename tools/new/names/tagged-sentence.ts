import { countriesInText, type CountryInText } from '../../../src/model/countries-in-text.ts';
import { countryWords } from '../../../src/model/country-names.ts';
import { monthNames, weekdayNames } from '../../../src/model/month-names.ts';
import type { OrganisationKind } from '../../../src/model/organisation.ts';
import type { NamedKind } from '../../../src/search/analysis/lexicon.ts';

/**
 * A sentence whose words have tags of one character each, so that a regular expression over `tags`
 * finds words by what they are: in "French Deputy Minister of Trade" they are `DRH~F`.
 */
export interface TaggedSentence {
  text: string;
  words: readonly Word[];
  tags: string;
}

/** A word or a mark; a country or a known name is one word. */
export interface Word {
  /** The span, in UTF-16 units. */
  start: number;
  end: number;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  name?: KnownName;
}

/** A known name in a sentence. */
export interface KnownName {
  kind: NamedKind;
  /** The records of this kind that have the name. */
  ids: readonly string[];
  /** Whether a place has it, too. */
  isPlace: boolean;
  /** The span, in UTF-16 units. */
  start: number;
  end: number;
}

/** A person or a body where a sentence names it. */
export interface Mention {
  folder: 'people' | 'organisations';
  /** The records that may be meant; none where no record has the name. */
  ids: readonly string[];
  /** Whether the one record is surely meant. */
  isCertain: boolean;
  name: string;
  /** The short form of a body, as it is printed in brackets: "KPA". */
  short?: string;
  /** A person's office as the report prints it. */
  office?: string;
  /** ISO 3166-1 alpha-2, where the words right beside the name say it. */
  country?: string;
  /** Where a noun in the name of a body says it. */
  kind?: OrganisationKind;
  /** The same for all names of a person or a body without a record, as far as they are known. */
  key: string;
  /** The words of the sentence: the name with its country or its office. */
  words: string;
}

/**
 * The tags of words that offices and organisations are named with. A word without a capital has the
 * same tag in lower case. The other tags are
 *
 * - `C` a country's name, `D` its adjective, `P` a known person, `O` a known organisation, `L` a place
 * - `X` another word with a capital, `I` an initial, `_` "bin", "de" and the like, `-` any other word
 * - the marks of the table below, `"` a mark that opens, `!` any other mark.
 */
const wordsByTag: Record<string, string> = {
  // Who holds an office.
  H: `president minister pm premier ambassador secretary chairman chairwoman chairperson chair speaker
    governor mayor director ceo chief head spokesman spokeswoman spokesperson consul counsellor commissioner
    manager member representative envoy commander rector chancellor secretary-general director-general
    governor-general consul-general attorney-general chief-executive chief-executive-officer chief-minister under-secretary vice-president
    vice-chairman vice-chair vice-premier vice-minister co-chair`,
  // What comes before the holder.
  R: `deputy vice first second acting interim permanent standing senior executive prime managing former then
    late incoming outgoing special presidential state press central provincial municipal high principal
    assistant under parliamentary federal lead honorary designate elect`,
  // The same, and ranks of soldiers.
  G: 'general gen lieutenant lt colonel col major marshal admiral',
  // Titles that are said to a name in respect.
  T: 'mr mrs ms dr prof professor madam comrade',
  // What a ministry or a department is for.
  F: `industry industrial industries trade commerce commercial energy mines mine mining mineral minerals
    resources natural environment environmental ecology foreign affairs finance financial planning
    investment investments agriculture agricultural fisheries livestock forestry rural urban development
    transport transportation transports ports maritime aviation public works construction housing
    infrastructure education training sports youth science technology innovation health labour labor
    employment manpower social welfare women gender family invalids security defence defense national
    justice home interior internal culture tourism information post posts telecommunications communications
    digital economic economy relations external nuclear power electricity oil petroleum gas water irrigation
    international cooperation ethnic religious promotion market import export customs statistics policy coal
    rail railway railways land lands cooperatives growth treasury budget supply food territories`,
  M: 'ministry',
  E: 'embassy',
  V: 'government national-assembly',
  // Nouns that make the name of a body, alone or together with its country.
  K: `bank parliament ltd limited co corp corporation company group inc plc holdings university chamber
    foundation`,
  N: `authority agency council commission committee board department bureau office administration
    secretariat fund federation union organisation organization airlines airways senate institute academy
    association`,
  // Other bodies that one may hold an office of.
  B: `assembly party duma court cabinet province city congress front division directorate service branch
    politburo legislature`,
  // Who works for a body, so that the body itself is not meant.
  W: `official officials officer officers leader leaders executives economist economists analyst analysts
    expert experts researcher researchers staff employee employees worker workers adviser advisor source
    sources diplomat diplomats spokespeople fellow lecturer lawmaker lawmakers delegate delegates delegation
    candidate candidates leadership writer correspondent reporter`,
  // Words that begin a sentence, and days and months: a name may begin behind them.
  S: `${[...weekdayNames, ...monthNames].join(' ').toLowerCase()} spring summer autumn winter
    mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
    this that these those our my i we he she it they by as after before during under over since while
    when where who according but or if although though however meanwhile later earlier also both last
    next today yesterday tomorrow there here what how why not no yes more most many some
    visiting speaking quoting citing addressing asked following including read related`,
  // Other words with a capital that are part of no name of a person or a body.
  Z: `summit forum conference meeting agreement treaty protocol memorandum initiative project new talks expo
    exhibition fair festival games cup award prize plan programme program partnership dialogue session day
    week year act law declaration statement strategy corridor road highway pipeline bridge sea ocean river
    gulf strait bay island islands mount lake house hall palace street avenue airport station port tunnel
    canal dam square tower park newspaper news times daily herald tribune gazette journal television radio
    media photo file image analysis western eastern northern southern north south east west excellency`,
};

const tagOfWord = new Map(
  Object.entries(wordsByTag).flatMap(([tag, words]) =>
    words.split(/\s+/).map((word): [string, string] => [word, tag]),
  ),
);

/** The tags of small words and marks, whatever their capitals. */
const tagOfMark: Partial<Record<string, string>> = {
  ...{ of: '~', for: '~', to: '>', in: '>', at: '>', from: '>', on: '<', with: '<' },
  ...{ the: '#', a: '#', an: '#', its: '#', their: '#', his: '#', her: '#' },
  ...{ and: '&', '&': '&', who: '@', is: '=', was: '=' },
  ...{ ',': ',', '.': '.', "'": "'", '’': "'", "'s": "'" },
};

const particles = /^(?:bin|binti|bint|ibn|van|von|der|den|de|da|do|dos|du|di|del|la|le|al)$/;

/** The comma or the "and" of a list: "Culture, Sports and Tourism". */
export const inList = '(?:(?<=F)(?:,&|&|,(?=[F,]{1,9}&))(?=F)|(?<=f)(?:,&|&|,(?=[f,]{1,9}&))(?=f))';

/** Whether a word means the holder of an office. */
export const isHolder = (word: string) => tagOfWord.get(word.toLowerCase()) === 'H';

const wordPattern =
  /(?:[Dd]irector|[Ss]ecretary|[Cc]onsul|[Gg]overnor|[Aa]ttorney) [Gg]eneral(?!\p{L})|[Cc]hief (?:[Ee]xecutive(?: [Oo]fficer)?|[Mm]inister)(?!\p{L})|[Uu]nder [Ss]ecretary|[Nn]ational [Aa]ssembly|\p{Lu}\.(?= ?\p{Lu})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’&.-]*[\p{L}\p{M}\p{N}])?|[^\s\p{L}\p{N}]/gu;

/** Tags the words of a sentence, in which the countries and the known names are found already. */
export function taggedSentence(
  text: string,
  countries: readonly CountryInText[],
  names: readonly KnownName[],
): TaggedSentence {
  const words: Word[] = [];
  const tags: string[] = [];
  const spans = [...names, ...countries].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  for (const { 0: match, index } of text.matchAll(wordPattern)) {
    for (const part of match.split(/(?=['’]s$)/)) {
      const start = part === match ? index : index + match.indexOf(part);
      const end = start + part.length;
      while ((spans[next]?.end ?? Infinity) <= start) next++;
      const span = spans[next];
      const last = words.at(-1);
      if (!span || start < span.start || end > span.end) {
        words.push({ start, end });
        tags.push(tagOf(part, text[start - 1], tags.at(-1)));
      } else if (last && last.start >= span.start) {
        last.end = end;
      } else if ('code' in span) {
        words.push({ start, end, country: span.code });
        tags.push(isDemonym(text.slice(span.start, span.end), span.code) ? 'D' : 'C');
      } else {
        words.push({ start, end, name: span });
        tags.push(tagOfKind[span.kind]);
      }
    }
  }
  tagAdjectives(text, words, tags);
  return { text, words, tags: tags.join('') };
}

const tagOfKind = { person: 'P', organisation: 'O', place: 'L', source: '!', country: 'C' };

function tagOf(text: string, before = ' ', last = '!'): string {
  const lower = text.toLowerCase();
  const mark = tagOfMark[lower.replace('’', "'")];
  if (mark !== undefined) return mark;
  if (!/^[\p{L}\p{N}]/u.test(text)) return before === ' ' ? '"' : '!';
  const isCapital = /^\p{Lu}/u.test(text);
  const tag = tagOfWord.get(lower.replaceAll(' ', '-'));
  if (tag !== undefined) return isCapital ? tag : /[SZ]/.test(tag) ? '-' : tag.toLowerCase();
  if (isHolder(lower.replace(/s$/, ''))) return isCapital ? 'W' : 'w';
  if (particles.test(text)) return '_';
  // "China-based" describes what follows.
  if (!isCapital || /-(?:based|listed|led|owned|backed|run|controlled)$/.test(text)) return '-';
  // At the beginning of a sentence "Visiting" or "Reportedly" need not be a name.
  if (/[!"]/.test(last) && /(?:ing|ly|ed)$/.test(text)) return 'S';
  if (/^\p{Lu}\.?$/u.test(text)) return 'I';
  return /^[\p{L}\p{M}'’-]+$/u.test(text) ? 'X' : 'Z';
}

/** Tags "South African" before "Electricity Minister", where otherwise a company might be meant. */
function tagAdjectives(text: string, words: readonly Word[], tags: string[]): void {
  for (const { index: last } of tags.join('').matchAll(/X(?=[RGF,&]{0,8}H)/gi)) {
    for (const first of [last, last - 1]) {
      const adjective = text.slice(words[first]?.start, words[last]?.end);
      const [country] = countriesInText(adjective);
      if (!country || !isDemonym(adjective, country.code)) continue;
      for (const word of words.slice(first, last + 1)) word.country = country.code;
      tags.fill('D', first, last + 1);
    }
  }
}

const isDemonym = (text: string, code: string) => countryWords(code).demonyms.includes(text);

/** The first word and the one behind the last. */
export type Span = [number, number];
export type Spans = Partial<Record<string, Span>>;

/** Returns the words of a span, as the sentence has them. */
export function wordsIn({ text, words }: TaggedSentence, [from, to]: Span): string {
  return text.slice(words[from]?.start, words[to - 1]?.end);
}

/** Finds an expression over the tags of a sentence: the spans of its groups. */
export function spansOf({ tags }: TaggedSentence, expression: RegExp): Spans[] {
  return Array.from(tags.matchAll(expression), ({ indices }) => indices?.groups ?? {});
}
