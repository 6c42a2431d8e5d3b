import { namesIn } from './dateline.ts';

/** Who is named as the author of a report. */
export interface Credit {
  /** Agencies and publications, as printed; none where only persons are named. */
  names: string[];
  /** The words that say so. */
  words: string;
  /** How many characters it takes at the end of its paragraph. */
  length: number;
}

const capitalised = String.raw`[\p{Lu}\d][\p{L}\p{M}\d.'’-]{0,30}`;

/** In a run of capitalised words, the sentence before must have ended. */
const namesAlone = new RegExp(
  String.raw`(?:^|[.!?”"’')]\s*)(${capitalised}(?:[ /]{1,2}${capitalised}){0,7})$`,
  'u',
);
const dashed =
  /(?:^|\s)[—–-]{1,3}\s*(\p{L}(?:[\p{L}\p{M}\p{N}.'’ /&]|(?<=\p{L})-(?=\p{L})){1,60})\.?$/u;
const enclosed = /(?:^|[\s.!?”"])(\([^()]{2,300}\)|\/[^/]{2,60}\/)\.?$/u;
const labelled =
  /^((?:(?:story |written |reported |text )?by|sources?|credits?|courtesy(?: of)?|writers?|authors?|agency) ?[:;]?) (.+)$/i;
const desk =
  /(?:^|[;,(] ?)(?:(?:additional |writing and )?(?:reporting|writing|editing) (?:by|and)) /i;
const publication =
  /\b(?:News|Agency|Press|Post|Times|Daily|Herald|Tribune|Gazette|Journal|Network|Service|Wire)\b/i;

/** In characters: more than any credit. */
const longestCredit = 400;

/**
 * The credit at the end of a paragraph: "— VNA/VNS", "/TASS/", "(Xinhua)", "(Reporting by …; Editing by
 * …)", "Source: KPL"; undefined where there is none.
 */
export function creditAtEnd(
  paragraph: string,
  isAgency: (name: string) => boolean,
): Credit | undefined {
  const end = paragraph.slice(-longestCredit);
  if (end.length === paragraph.length) {
    const line = creditLine(paragraph, isAgency);
    if (line) return line;
  }
  for (const form of [dashed, enclosed, namesAlone]) {
    const [, printed = ''] = form.exec(end) ?? [];
    if (printed === '') continue;
    const at = end.lastIndexOf(printed);
    const inside = printed.replace(/^[(/]|[)/]$/g, '');
    // "signed by Vietnam News Agency (VNA)" explains a name.
    if (form === enclosed && /(?:Agency|Press|News|Service)\s*$/.test(end.slice(0, at))) continue;
    const names = namesInCredit(inside, form === dashed, isAgency);
    if (names.length === 0 && !desk.test(inside)) continue;
    const start = form === dashed ? end.slice(0, at).search(/\s?[—–-]{1,3}\s*$/) : at;
    return { names, words: end.slice(start).trim(), length: end.length - Math.max(start, 0) };
  }
  return undefined;
}

function namesInCredit(
  words: string,
  isDashed: boolean,
  isAgency: (name: string) => boolean,
): string[] {
  if (desk.test(words)) return words.split(/[,;]/).slice(0, 1).filter(isAgency);
  if (isDashed && words === words.toUpperCase() && isPublication(words)) return namesIn(words);
  return agenciesIn(labelled.exec(words)?.[2] ?? words, isAgency);
}

const deskLine =
  /^\(?(?:with )?(?:(?:additional |writing and )?(?:reporting|editing) by|inputs from) /i;
const list =
  /^(?!.*\p{Ll}\. )[\p{L}\p{M}\p{N}.'’ -]{1,40}(?: ?[/|] ?[\p{L}\p{M}.'’ -]{1,40}){1,3}$/u;
const personAndAgency = /^\p{Lu}[\p{L}\p{M}.'’ -]{3,40}, (\p{Lu}[\p{L}\p{M} ]{1,40})$/u;

/** A line that says nothing but who wrote the report: "By Reuters", "Source: KPL", "Xinhua". */
export function creditLine(line: string, isAgency: (name: string) => boolean): Credit | undefined {
  if (line.length > longestCredit) return undefined;
  const credit = (names: string[]) => ({ names, words: line, length: line.length });
  if (deskLine.test(line)) {
    const [, last = ''] = /\(([^()]{2,40})\)\.?\s*$/.exec(line) ?? [];
    return credit(namesIn(last).filter(isAgency));
  }
  if (line.length > 160) return undefined;
  const [, label = '', printed] = labelled.exec(line) ?? [];
  if (printed !== undefined) {
    const names = agenciesIn(printed, isAgency);
    if (/by$/i.test(label)) {
      const isPerson =
        /^\p{Lu}/u.test(printed) && printed.length <= 80 && !/\p{Ll}\.$/u.test(printed);
      return names.length > 0 || isPerson ? credit(names) : undefined;
    }
    const others = /[:;]$/.test(label) ? namesIn(printed).filter(isPublication) : [];
    if (names.length === 0 && others.length === 0) return undefined;
    return credit(names.length > 0 ? names : others);
  }
  const bare = line.replace(/^[(\s]*[—–-]*[/\s]*|[)/.\s]+$/g, '');
  if (isAgency(bare)) return credit([bare]);
  const [, agency = ''] = personAndAgency.exec(bare) ?? [];
  const names = list.test(bare) ? agenciesIn(bare, isAgency) : [agency].filter(isAgency);
  return names.length > 0 ? credit(names) : undefined;
}

/**
 * The agencies and publications among the names of a credit: "Deborah Example, Reuters", "VNA/HARBOUR
 * POST", "AFP/ec", "PTI SKR NSA". None where no agency is among them.
 */
function agenciesIn(printed: string, isAgency: (name: string) => boolean): string[] {
  // "Reuters and Bloomberg" wrote it together.
  const isOfAgencies = (name: string) => isAgency(name) || name.split(/ and | & /).every(isAgency);
  const names = namesIn(printed).flatMap((name) =>
    isOfAgencies(name)
      ? [name]
      : name.split(/ and | & /).map((one) => leadingAgency(one, isAgency) ?? one),
  );
  if (!names.some(isOfAgencies)) return [];
  return names.filter((name) => isOfAgencies(name) || isPublication(name));
}

/** "Xinhua" of "Xinhua writer Li Example", "PTI" of "PTI SKR ZH". */
function leadingAgency(name: string, isAgency: (name: string) => boolean): string | undefined {
  const words = name.split(' ');
  const isRole = /^(?:writers?|reporters?|correspondents?|staff|in|\p{Lu}{2,4})$/u;
  for (let count = Math.min(words.length - 1, 4); count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    if (isAgency(start) && isRole.test(words[count] ?? '')) return start;
  }
  return undefined;
}

function isPublication(name: string): boolean {
  return name.length <= 60 && publication.test(name) && /^\p{Lu}/u.test(name);
}
