import type { FigureKind } from '../../../src/model/figure-kinds.ts';
import { lastMatch, type Surroundings } from './amount-in-sentence.ts';
import { goodsIn } from './goods-words.ts';

/** What a sum of money is, in the words beside it. */
export interface KindInWords {
  kind: FigureKind;
  /** Goods, or what is built. */
  what?: string;
  isNegative?: boolean;
  /** A doubt, in a sentence. */
  note?: string;
}

/** Words for sums of money, in small letters: those of names, as of a ministry of trade, are not. */
const words: [RegExp, FigureKind][] = [
  [
    /(?<!\b(?:budget|fiscal|account|supply|power) )\b(?:deficit|surplus|trade balance)\b/,
    'trade_balance',
  ],
  [/\b(?:imports? ?(?:and|[-–/]) ?exports?|exports? ?(?:and|[-–/]) ?imports?)\b/, 'trade_total'],
  [
    /(?<!\bfor )\bexport(?:s|ed|ing)?\b(?! (?:tax|dut|contract|market|licen|permit|project|plan|route|polic))/,
    'trade_export',
  ],
  [
    /\bimport(?:s|ed|ing)?\b(?! (?:tax|dut|contract|market|licen|permit|project|plan|polic|price))/,
    'trade_import',
  ],
  [/\b(?:bought|purchased|imported) goods\b/, 'trade_import'],
  [/\b(?:sold|shipped|exported) goods\b/, 'trade_export'],
  [
    /\b(?:(?:two-way|bilateral|mutual|reciprocal) (?:trade|commerce|turnover|exchange)|(?:commodity|goods) turnover|(?:the|with) turnover|trade)\b(?! (?:deficit|surplus|gap|balance|imbalance|fair|office|minist|union|agreement|partner|mission|promotion|barrier|counsel|relation|link|tie|and (?:economic )?invest|cooperation|war|pact|deal|zone|polic|delegation))/,
    'trade_total',
  ],
  [
    /\b(?:invest(?:ment|ments|ed|ing|s)?|registered capital|capital|FDI|pour(?:s|ed|ing)?|inject(?:s|ed|ing)?)\b(?! (?:projects?|promotion|certificate|licen|cooperation|climate|polic|law|fund|forum|conference))/,
    'investment_flow',
  ],
  [/\b(?:costs?|costing|budgeted at|price tag|construction value)\b/, 'project_cost'],
];

const structures =
  'project|railway|expressway|highway|motorway|power plant|plant|dam|port|bridge|station|wind farm|solar farm|farm|road|pipeline|airport|refinery|facility|complex|terminal|line|factory|hospital|park';
const structureAfter = new RegExp(
  String.raw`^[\s-]+((?:(?!(?:in|of|to|for|with|and|by|on|at|from|a|the|this|last)\s)[\p{L}\d'’–-]+\s){0,6}?(?:${structures})s?)\b`,
  'u',
);
const oneStructure = new RegExp(
  String.raw`\b(?:[Aa]n?|[Tt]he|[Tt]his|which) (?:(?:[\p{L}\d'’.–-]|(?<=\d),(?=\d))+ ){0,6}(?:${structures})\b`,
  'u',
);
const afterAmount =
  /^\s*(?:-?worth of |in (?:annual |total )?|of |from (?:its |the )?)?((?:[a-z'’-]+ ){0,3}?)(deficit|surplus|exports?|exporting|imports?|importing|trade turnover|trade(?! (?:deficit|surplus|gap|balance))|investments?|FDI)\b(?! fair)/;
const notAfter = /\b(?:with|to|by|this|last|next|in|and|for|on|at|year)\b/;
const stockWords =
  /\b(?:total|accumulated|cumulative|accumulative|combined|overall|aggregate|stock|so far|to date|currently|projects)\b/i;
const flowWords =
  /\b(?:new|newly|fresh|additional|annual|attracted|drew|poured|pour|injected|received|inflows?|months|quarter|half)\b/i;
const inOneYear = /\b(?:last|this) year\b|\bin (?:19|20)\d\d\b/i;
/** Sums that no kind of figure is for. */
const other =
  /\b(?:GDP|loans?|aid|grants?|debts?|bonds?|(?<!(?:export|import|trade) )revenues?|profits?|budget|fund(?:s|ed|ing)?|fines?|tax(?:es)?|salar(?:y|ies)|income|penalt(?:y|ies)|credit|capitali[sz]ation|damage|losses|scholarships?|donat(?:ed|ion)|assistance|wages?|remittances?)\b/;

const paidForBuilding = /\b(?:worth|valued at)\s(?:about |nearly |over |more than |some )?$/;

/** The kind of a sum of money, from the words beside it; undefined where they do not tell. */
export function kindOfMoney({ before, next, sentence }: Surroundings): KindInWords | undefined {
  const built = structureAfter.exec(next)?.[1];
  if (built !== undefined) return { kind: 'project_cost', what: built };
  const near = `${lowered(before)} ${next}`;
  const [, between = '', word = ''] = afterAmount.exec(next) ?? [];
  if (word !== '' && !other.test(between) && !notAfter.test(between)) {
    const kind = words.find(([pattern]) => pattern.test(word))?.[1];
    if (kind) return detailed(kind, word, near, before, sentence);
  }
  const nearest = moneyWordIn(before);
  const stranger = lastMatch(before, other);
  if (!nearest && paidForBuilding.test(before) && oneStructure.test(sentence)) {
    return { kind: 'project_cost' };
  }
  if (!nearest || (stranger && stranger.index > nearest.start)) return undefined;
  return detailed(nearest.kind, nearest.word, near, before, sentence);
}

/** The last word of a text that tells a kind of sum. */
export function moneyWordIn(
  text: string,
): { kind: FigureKind; word: string; start: number } | undefined {
  const [last] = words
    .flatMap(([pattern, kind]) => {
      const found = lastMatch(lowered(text), pattern);
      return found ? [{ kind, word: found[0], start: found.index }] : [];
    })
    .sort((a, b) => b.start + b.word.length - a.start - a.word.length || a.start - b.start);
  return last;
}

function detailed(
  kind: FigureKind,
  word: string,
  near: string,
  before: string,
  sentence: string,
): KindInWords {
  if (kind === 'trade_balance') return { kind, isNegative: word === 'deficit' };
  if (kind === 'trade_export' || kind === 'trade_import') {
    const what = goodsIn(before) ?? goodsIn(near);
    return { kind, ...(what !== undefined && { what }) };
  }
  if (kind !== 'investment_flow') return { kind };
  if (oneStructure.test(sentence) && !/\bprojects\b/.test(near)) return { kind: 'project_cost' };
  if (flowWords.test(near)) return { kind };
  if (!stockWords.test(near)) {
    const note = 'Read as one year’s flow; it may be meant as all that was invested up to then.';
    return inOneYear.test(sentence) ? { kind, note } : { kind: 'investment_stock' };
  }
  const note = 'Read as all that was invested up to then; it may be meant as one year’s flow.';
  return { kind: 'investment_stock', ...(inOneYear.test(near) && { note }) };
}

/** The sentence's first letter small. */
function lowered(text: string): string {
  return text.replace(/^[\s"“'‘(]*\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
