import { namesListed, type Mark } from './dateline.ts';

type IsAgency = (name: string) => boolean;

/** In characters: more than any credit of editors, and than any other. */
const longestDesk = 400;
const longestCredit = 160;

const capitalised = String.raw`[\p{Lu}\d][^\s,;:()/“”"]{0,30}`;
/** How a credit is set after the last words of a report. */
const ends = [
  // "— VNA/VNS"
  /(?:^|\s)([—–-]{1,3}\s*\p{L}(?:[^—–(),;:-]|(?<=\S)-(?=\S)){1,60}?)\.?$/u,
  // "(Xinhua)", "/TASS/"; "the Vietnam News Agency (VNA)" explains a name.
  /(?:^|(?<!Agency|Press|News|Service)\s|[.!?”"])(\([^()]{2,300}\)|\/[^/]{2,60}\/)\.?$/u,
  // "They met. VIENTIANE TIMES/ASIA NEWS"
  new RegExp(String.raw`(?:^|[.!?”"’')]\s*)(${capitalised}(?:[ /]{1,2}${capitalised}){0,7})$`, 'u'),
];
const labelled =
  /^((?:(?:story |written |reported |text )?by|sources?|credits?|courtesy(?: of)?|writers?|authors?|agency) ?[:;]?) (.+)$/i;
const desk =
  /^(?:[\p{L} ]{2,20}, ?)?(?:with )?(?:(?:additional |writing and )?(?:reporting|editing) (?:by|and)|inputs from) /iu;
const publication =
  /^\p{Lu}.{0,40}\b(?:News|Agency|Press|Post|Times|Daily|Herald|Tribune|Gazette|Journal|Network|Service|Wire)\b/iu;

/**
 * Returns the credit at the end of a paragraph: "— VNA/VNS", "/TASS/", "(Xinhua)", "(Reporting by …;
 * Editing by …)"; undefined where there is none.
 */
export function creditAtEnd(paragraph: string, isAgency: IsAgency): Mark | undefined {
  const end = paragraph.slice(-longestDesk);
  for (const form of ends) {
    const [, words = ''] = form.exec(end) ?? [];
    const names = words === '' ? undefined : namesCredited(words, isAgency);
    if (names) return { credits: names, words: end.slice(end.lastIndexOf(words)) };
  }
  return undefined;
}

/** Reads a line that says only who wrote the report: "By Reuters", "Source: KPL", "Xinhua". */
export function creditLine(line: string, isAgency: IsAgency): Mark | undefined {
  if (line.length > longestDesk) return undefined;
  const names = namesCredited(line, isAgency);
  return names && { credits: names, words: line };
}

/** Returns the agencies and publications that a credit names; undefined where the words are none. */
function namesCredited(printed: string, isAgency: IsAgency): string[] | undefined {
  const words = printed.replace(/^[—–\-(/\s]+|[)/.:\s]+$/g, '');
  if (desk.test(words)) return namesListed(words).filter(isAgency);
  if (words.length > longestCredit) return undefined;
  const [, label, named = words] = labelled.exec(words) ?? [];
  const names = agenciesIn(named, isAgency);
  if (label === undefined) {
    if (/^[—–-]/.test(printed) && words === words.toUpperCase() && publication.test(words))
      return namesListed(words);
    // "Vietnam News Agency, KPL to Sign Deal" is a headline, "Jane Example, Reuters" a credit.
    const isSentence = / (?!and )\p{Ll}/u.test(words);
    const isCredit = !words.includes(',') || isAgency(namesListed(words).at(-1) ?? '');
    return names.length > 0 && isCredit && !isSentence ? names : undefined;
  }
  if (names.length > 0) return names;
  // "By Jane Example – Trend:"
  const [, after] = /^\p{Lu}[^–—]{2,60} [–—-] (\p{Lu}[\p{L}. ]{1,30})$/u.exec(named) ?? [];
  if (/by$/i.test(label) && after !== undefined) return [after];
  if (/by$/i.test(label)) return /^\p{Lu}.{2,80}(?<!\p{Ll}\.)$/u.test(named) ? [] : undefined;
  const others = /[:;]$/.test(label)
    ? namesListed(named).filter((name) => publication.test(name))
    : [];
  return others.length > 0 ? others : undefined;
}

/**
 * Returns the agencies and publications among the names of a credit: "Deborah Example, Reuters",
 * "VNA/HARBOUR POST", "AFP/ec", "PTI SKR NSA". None where no agency is among them.
 */
function agenciesIn(printed: string, isAgency: IsAgency): string[] {
  // "Reuters and Bloomberg" wrote it together.
  const isOfAgencies = (name: string) => isAgency(name) || name.split(/ and | & /).every(isAgency);
  const names = namesListed(printed).flatMap((name) =>
    isOfAgencies(name)
      ? [name]
      : name.split(/ and | & /).map((one) => leadingAgency(one, isAgency)),
  );
  if (!names.some(isOfAgencies)) return [];
  return names.filter((name) => isOfAgencies(name) || publication.test(name));
}

/** "Xinhua" of "Xinhua writer Li Example", "PTI" of "PTI SKR ZH"; else the name itself. */
function leadingAgency(name: string, isAgency: IsAgency): string {
  const [, agency = ''] =
    /^(.{2,40}?) (?:writers?|reporters?|correspondents?|staff|\p{Lu}{2,4})\b/u.exec(name) ?? [];
  return isAgency(agency) ? agency : name;
}

/** Returns the agency on which a paragraph relies: "…, IRNA reported." */
export function reporterIn(paragraph: string, isAgency: IsAgency): Mark | undefined {
  const form = /, ((\p{Lu}[\p{L}\p{M}'’ -]{1,40}?) (?:reported|reports|has learned))\b/gu;
  for (const [, words = '', name = ''] of paragraph.slice(0, 1000).matchAll(form)) {
    if (isAgency(name)) return { credits: [name], words };
  }
  return undefined;
}
