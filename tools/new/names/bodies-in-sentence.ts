import {
  codeOfCountryName,
  ambiguousCountryNames,
  countryWords,
} from '../../../src/model/country-names.ts';
import { countriesInText } from '../../../src/model/countries-in-text.ts';
import { countryName } from '../../../src/model/country.ts';
import type { OrganisationKind } from '../../../src/model/organisation.ts';
import { fold } from '../../../src/search/analysis/fold.ts';
import type { KnownRecords } from '../known-records.ts';
import {
  inList,
  spansOf,
  taggedSentence,
  wordsIn,
  type Mention,
  type Span,
  type TaggedSentence,
} from './tagged-sentence.ts';

/** A body where a sentence names it: the first word, and the one behind the last. */
type Body = Omit<Mention, 'folder'> & { from: number; to: number };
const nowhere: Span = [0, 0];

// The expressions below are over the tags of `TaggedSentence`.

/** No capital follows that the name may go on with: "EVN Finance" is not EVN. */
const isEnd = '(?![BE-GI-RTVX])';

/** What a ministry is for: "Energy and Mines", "foreign affairs". */
const purpose = `(?:(?:[FXKNBRL]|${inList}){1,10}|(?:f|${inList}){1,10})`;
/** "French Ministry of Finance", "Kenya’s trade ministry", "Embassy of Kenya in France". */
const stateBody = new RegExp(
  `(?<![BE-NPRXf])(?:(?<country>(?<![CD]&)[CD]'?)|(?<![A-Z][&,]))` +
    `(?<name>[Mm]~#?${purpose}(?![FKLNBRXMf]|,?&[FfX])|${purpose}[Mm](?!~#?[BE-Zf])|[Vv]|[Ee])` +
    `(?<of>~#?C|"C!)?(?<host>>#?C)?${isEnd}`,
  'dg',
);

const namePart = `(?:[XFRGKNBCDL]|${inList})`;
/** "Kenya Ports Authority", "Chamber of Commerce and Industry of Kenya", with the whole of each name. */
const namedBody = new RegExp(
  `(?<![A-RT-Z_]|[A-Z]~|[ABE-Z]')(?<country>[CD]')?(?:(?<!&)|(?!F))` +
    `(?<name>(?<row>${namePart}{1,9}(?<=[KN]))(?:~#?${namePart}{1,8}){0,2})` +
    `(?![A-RT-Y]|~#?[A-Z]|,?&?F|>#?C)`,
  'dg',
);

/**
 * Returns a function that finds the bodies that a sentence names, with and without a record, save those
 * that it names only to say whose office somebody holds.
 */
export function bodyFinder(known: KnownRecords): (sentence: TaggedSentence) => Mention[] {
  const records = stateBodyRecords(known);
  return (sentence) => {
    if (!/[OMVEKN]/i.test(sentence.tags)) return [];
    const bodies = [
      ...knownBodiesIn(sentence),
      ...stateBodiesIn(sentence).flatMap((body) => withRecords(body, records)),
      ...namedBodiesIn(sentence),
    ].sort((a, b) => a.from - b.from);
    let office: Body | undefined;
    return bodies.flatMap((body) => {
      // "Officials of the Ministry of Trade and the Ministry of Finance" are officials of both.
      const isJoined = office && /^[&#,]*$/.test(sentence.tags.slice(office.to, body.from));
      office = isJoined || isInOffice(sentence.tags, body) ? body : undefined;
      // In "the Reserve Bank of Fiji's Jane Example" she acts.
      const behind = sentence.text.slice(sentence.words[body.to - 1]?.end);
      const isOwner = /^['’]s? \p{Lu}/u.test(behind);
      return office || isOwner ? [] : [{ ...body, folder: 'organisations' }];
    });
  };
}

/** Whether words name a body only to say whose office somebody holds, or who works there. */
function isInOffice(tags: string, { from, to }: Body): boolean {
  return (
    /^'?[XFRGKNBfrgknb]{0,4}[HhWw]/.test(tags.slice(to, to + 6)) ||
    /[HhWw][~<>]#?$/.test(tags.slice(Math.max(0, from - 3), from))
  );
}

/** Returns the organisations with a record that a sentence names by one of their own names. */
function knownBodiesIn({ text, words, tags }: TaggedSentence): Body[] {
  return Array.from(tags.matchAll(/O/g)).flatMap(({ index: from }) => {
    const { name } = words[from] ?? {};
    if (!name) return [];
    const { ids, start, end } = name;
    const printed = text.slice(start, text[end] === ')' ? end + 1 : end);
    // "Rein in spending" does not begin with REIN.
    if (from === 0 && /^\p{Lu}\p{Ll}{1,3}$/u.test(printed)) return [];
    const isWhole = new RegExp(`^${isEnd}`).test(tags.slice(from + 1, from + 2));
    const isCertain = ids.length === 1 && !name.isPlace && isWhole;
    return { ids, isCertain, name: printed, key: printed, words: printed, from, to: from + 1 };
  });
}

/** The first letter of a word that is a capital in names of bodies. */
const smallLetter = /(?<!\p{L})(?!(?:of|for|the|and)(?!\p{L}))\p{Ll}/gu;

/** Returns the ministries, governments, parliaments and embassies that a sentence names, without records. */
function stateBodiesIn(sentence: TaggedSentence): Body[] {
  const countryIn = (span = nowhere) =>
    sentence.words.slice(...span).find(({ country }) => country !== undefined)?.country;
  return spansOf(sentence, stateBody).flatMap(({ name = nowhere, country, of, host }) => {
    const [before, after, where] = [country, of, host].map(countryIn);
    const isSame = before === undefined || after === undefined || before === after;
    const code = isSame ? (before ?? after) : undefined;
    const called = wordsIn(sentence, name).replace(smallLetter, (one) => one.toUpperCase());
    const isEmbassy = called === 'Embassy';
    // "Ministry of Electricity, Water and Renewable Energy" is cut.
    const behind = sentence.text.slice(sentence.words[name[1] - 1]?.end);
    if (/^, \p{Lu}[\p{L} ]{1,40},? and \p{Lu}/u.test(behind)) return [];
    if (isEmbassy && (code === undefined || where === undefined)) return [];
    const place = isEmbassy && where !== undefined ? ` in ${withArticle(where)}` : '';
    const [from] = country ?? name;
    const [, to] = (isEmbassy && host) || of || name;
    return {
      name: code === undefined ? called : `${called} of ${withArticle(code)}${place}`,
      country: code,
      kind: kindOf(/ministry|\w+$/i.exec(called)?.[0]),
      key: isEmbassy ? `embassy ${where}` : keyOf(called),
      words: wordsIn(sentence, [from, to]),
      ...{ ids: [], isCertain: false, from, to },
    };
  });
}

/** Returns a key that all names of a body have: "Ministry of National Defense" is "Defence Ministry". */
function keyOf(called: string): string {
  const words = fold(called).split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => !/^(?:ministry|of|for|the|and)$/.test(word))
    .join(' ')
    .replace('defense', 'defence')
    .replace(/^national (?!assembly)| affairs$/g, '');
}

function withArticle(code: string): string {
  const country = countryName(code);
  const takes =
    /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|DR|Czech|Dominican|Central)/;
  return takes.test(country) ? `the ${country}` : country;
}

/** Returns the records of state bodies, by what they are. */
function stateBodyRecords({ organisations, countries }: KnownRecords) {
  const records = Array.from(organisations).flatMap(([id, { name, names, country }]) => {
    if (country === undefined) return [];
    const keys = [name, ...names].flatMap((one) => {
      const sentence = taggedSentence(one, countriesInText(one, countries), []);
      const [body] = stateBodiesIn(sentence);
      const isWhole = body?.from === 0 && body.to === sentence.words.length;
      return isWhole && (body.country ?? country) === country ? [body.key] : [];
    });
    return [...new Set(keys)].map((key) => ({ key, id, country }));
  });
  return Map.groupBy(records, ({ key }) => key);
}

/** Adds the records of a state body. Without its country a ministry is doubtful, and any other is left out. */
function withRecords(body: Body, records: ReturnType<typeof stateBodyRecords>): Body[] {
  const { key, kind, country } = body;
  const ids = (records.get(key) ?? []).flatMap((record) =>
    country === undefined || record.country === country ? [record.id] : [],
  );
  if (country === undefined) return kind === 'ministry' && ids.length > 0 ? [{ ...body, ids }] : [];
  if (ids.length === 0 && kind !== 'ministry' && kind !== 'embassy') return [];
  return [{ ...body, ids, isCertain: ids.length === 1, key: `${key} ${country}` }];
}

/** Returns what a noun in a body's name says of its kind. */
function kindOf(noun = ''): OrganisationKind | undefined {
  if (/^(?:co|corp|corporation|company|ltd|limited|group|inc|plc|holdings)$/i.test(noun))
    return 'company';
  if (/^(?:university|institute|academy|chamber|association|foundation)$/i.test(noun))
    return 'other';
  if (/^(?:parliament|assembly)$/i.test(noun)) return 'parliament';
  const kinds = ['ministry', 'embassy', 'government', 'bank'] as const;
  return kinds.find((kind) => kind === noun.toLowerCase());
}

/** Bodies of several countries need no country beside their names. */
const worldly = /^(?:World|International|European|African|Asian|Arab|United|ASEAN|UN)\b/;

/** What looks like a body and is none, or is one that publishes. */
const noBody =
  /\b(?:West|South|Left|Right|North) Bank\b|\bSoviet Union\b|\b(?:Working|Contact|Study|Joint|Expert|Core|Interest|Friendship|Focus|Peer|Ethnic|Age|Income|Blood|Advisory) Group|\b(?:Joint|Intergovernmental|Mixed|Steering|Organi[sz]ing|Preparatory) (?:\S+ )?(?:Committee|Commission|Council)|\b(?:News|Reuters|Press|Times|Post|Daily|Media|Television|Radio|Herald|Tribune|Broadcasting)\b|\bExecutive Board\b/;

/** Returns the bodies without a record that a noun such as "Authority", "Bank" or "Ltd" shows. */
function namedBodiesIn(sentence: TaggedSentence): Body[] {
  const { text, words, tags } = sentence;
  if (text === text.toUpperCase()) return [];
  return spansOf(sentence, namedBody).flatMap(
    ({ country: owner, name: span = nowhere, row = span }) => {
      const [first, to] = span;
      const start = owner?.[0] ?? first;
      const noun = first + tags.slice(...row).search(/[KN]/);
      const kindAt = (at: number) => kindOf(wordsIn(sentence, [at, at + 1]));
      const kind = kindAt(row[1] - 1) ?? kindAt(noun);
      // The adjective before a company's name is seldom a part of it: "Chinese Tongkun Group".
      const behind = first + tags.slice(...span).search(/[^D]/);
      const from = kind === 'company' ? behind : first;
      const name = wordsIn(sentence, [from, to]);
      const codes = words.slice(start, to).map(({ country }) => country);
      const [country, other] = new Set([countryOfName(name), ...codes].filter((code) => code));
      const hasOwnWord = tags.slice(...span).includes('X');
      const behindName = text.slice(words[to - 1]?.end);
      const short = /^ \((?=\w{0,8}[A-Z]{2})([A-Z][A-Za-z&-]{1,9})\)/.exec(behindName)?.[1];
      const isShort = short?.[0] === name[0];
      const isSure = tags[noun] === 'K' || isShort || worldly.test(name);
      const isBody = country !== undefined || (hasOwnWord && isSure);
      // "Chinese Oil Company" and "Thai Central Bank" describe a body; "Korea Oil Company" is a name.
      const isDescription = !hasOwnWord && behind > first;
      const isPart = /[-–—/.&]\s?$/.test(text.slice(0, words[start]?.start).slice(-2));
      if (!isBody || isDescription || isPart || to - from < 2 || noBody.test(name)) return [];
      return {
        ...{ name, kind, key: fold(name), words: wordsIn(sentence, [start, to]) },
        ...{ ids: [], isCertain: false, from: start, to },
        short: isShort ? short : undefined,
        country: other === undefined ? country : undefined,
      };
    },
  );
}

/** Returns the country whose name a body's name begins with: "Kenya Ports Authority". */
function countryOfName(body: string): string | undefined {
  const [first = ''] = body.split(' ');
  const code = codeOfCountryName(first);
  // Persons, rivers and states of a federation have these names, too.
  const isOther = /^(?:Chad|Cuba|France|Georgia|Holland|Jersey|Jordan|Mali|Niger)$/.test(first);
  if (code === undefined || isOther || ambiguousCountryNames.has(first)) return undefined;
  return countryWords(code).names.includes(first) ? code : undefined;
}
