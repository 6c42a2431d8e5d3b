import type { FigureKind } from '../../../src/model/figure-kinds.ts';

/** Things of which reports print a number in words that is a figure: "two joint ventures". */
const countedInWords =
  /^(?:projects|ventures|agreements|documents|memorand(?:a|ums)|mous|contracts|deals|protocols|treaties|plants|stations|units|turbines|reactors|dams|terminals|ports|wharves|berths|flights|routes|airlines|airports|companies|enterprises|firms|businesses|trains|wagons|containers|students|workers|experts|scholarships|booths|stalls|exhibitors|households|floors|storeys|mines|wells|licen[cs]es|substations|vessels|ships|aircraft|trucks|vehicles|tourists|visitors|hospitals|schools|warehouses|factories|services|rigs|blocks|bridges|tunnels|lines|lanes|branches|offices|satellites|locomotives|people|jobs)$/i;

/** What is no figure even where a number in digits counts it. */
const uncounted =
  /^(?:countries|nations|sides|parties|members|leaders|governments|officials|ministers|times|points|degrees|weeks|minutes|seconds|decades|dollars|cents|years|months|days|hours|others|percents?|st|nd|rd|th|as|is|was|this|has|us|pages?|editions?|articles|laos|series|news|versus|his|its|plus|less|across|thus|always|process|business|status|access|progress|address|gas|ties|terms|relations|successes|o'clock)$/i;

const stop =
  /^(?:of|and|or|in|into|to|by|is|are|was|were|be|been|has|have|had|will|would|can|could|the|a|an|with|for|at|from|on|that|which|who|as|than|up|down|while|but|after|before|since|until|per|not|also|they|it|he|she|we|said|its|their|his|her|this|these|those|both|over|under|through|between|during|about|against)$/i;

const documents =
  /^(?:agreements|documents|memorand(?:a|ums)|mous|contracts|deals|protocols|treaties)$/i;

/** What a number counts. */
export interface Counted {
  /** In the report's words, without the number: "Vietnamese investment projects in Laos". */
  what: string;
  kind: FigureKind;
  /** How much of the text says what is counted, and its last word alone. */
  length: number;
  /** Whether the noun follows the number at once. */
  isNext: boolean;
}

/**
 * What is counted by a number that stands before a text; undefined where that says nothing of the
 * kind: no plural noun follows.
 *
 * @param inWords whether the number is a word: of those only some things are counted.
 */
export function countedIn(text: string, inWords: boolean): Counted | undefined {
  const words: string[] = [];
  let length = 0;
  let found: { head: string; length: number; words: number } | undefined;
  for (const [all, word = ''] of text.matchAll(
    /(?:^\s|(?<=[\w'’.&-])\s|^-)([\p{L}][\p{L}\p{N}'’&-]*)/gu,
  )) {
    if (text.indexOf(all, length) !== length || words.length > 5 || stop.test(word)) break;
    words.push(word);
    length += all.length;
    if (isPlural(word)) found = { head: word, length, words: words.length };
    else if (found) break;
  }
  if (!found || uncounted.test(found.head)) return undefined;
  if (inWords && !countedInWords.test(found.head)) return undefined;
  const rest = text.slice(found.length);
  const more =
    /^ (?:a|per) (?:week|day|month|year)\b/.exec(rest)?.[0] ??
    /^ in (?:\p{Lu}[\p{L}’']*)(?: \p{Lu}[\p{L}’']*)*(?=[,.;:]|$| and | with )/u.exec(rest)?.[0] ??
    /^ of [a-z][a-z-]*(?=[,.;:]|$| (?:each|a|per|in|on|by|from|to|that|with|and)\b)/.exec(
      rest,
    )?.[0] ??
    '';
  return {
    what: text.slice(0, found.length).replace(/^[\s-]/, '') + more,
    kind: kindOf(found.head),
    length: found.length,
    isNext: found.words === 1,
  };
}

function kindOf(head: string): FigureKind {
  if (/^projects$/i.test(head)) return 'project_count';
  return documents.test(head) ? 'document_count' : 'count';
}

function isPlural(word: string): boolean {
  if (/^(?:people|staff|personnel|aircraft|memoranda)$/i.test(word)) return true;
  return /[a-z]s$/.test(word) && !/(?:ss|us|is|'s|’s)$/.test(word);
}
