import type { FigureKind } from '../../../src/model/figure-kinds.ts';
import type { Surroundings } from './amount-in-sentence.ts';
import { moneyWordIn } from './kind-words.ts';
import type { Meaning } from './meaning.ts';

const listBegins =
  /\b(?:products?|items?|goods|commodities)\b[^;,.]*\b(?:were|was)\b|\b(?:exports?|imports?)\b[^;,.]*\bincluded?\b|\b(?:mainly|including|such as|namely)\s(?=[a-z])|\bAmong (?:them|these)\b/;
const about = '(?:nearly |over |about |some |more than |almost |around )?';
const named = new RegExp(
  String.raw`(?:^|[,;:()]|\b(?:them|these|and|were|was|included?|including|as|mainly|of|from|other)\s)\s*((?:(?!(?:and|earned|brought|fetched|generated|were|was|is|are|to|in|for|by|at|up|down|of|from|its|the|which|while|with|worth|including|included|mainly|valued|reached|reaching|as|exports?|imports?|turnover|value)\s)[a-z][a-z'’-]*\s+){1,4}(?:and (?:(?!earned|brought|fetched|generated)[a-z'’-]+\s+){1,3})?)(?:,?\s?(?:with|worth|valued at|at|reaching|earned|earning|brought home|brought in|fetched|generated)\s)?\s*\(?\s*${about}$`,
);
const boughtAfter =
  /^ (?:on|to (?:buy|import|purchase)|buying|importing) ((?:[a-z]+ ?){1,3}(?:and (?:[a-z]+ ?){1,2})?)(?: from\b|$|\s?[(,;.])/;
const spent = new RegExp(String.raw`\bspent\s${about}$`);
const anyGoods = /^(?:commodities|goods|products|imports|items)\b/;

/** Whether a text begins to list goods: a sum in it is then not that of all. */
export function listsGoods(text: string): boolean {
  return listBegins.test(text);
}

/**
 * What a sum is for in a list of goods that were traded: "fuel (58 million USD)", "spent 27 million
 * USD to buy rubber". Undefined where there is no list or the goods are not told.
 *
 * @param last what the amount before it measures, else what the sentence before is about.
 */
export function goodsListed(
  { before, after }: Surroundings,
  adjacent: Meaning | undefined,
  last: Meaning | undefined,
): Pick<Meaning, 'kind' | 'what' | 'isListed'> | undefined {
  const bought = boughtAfter.exec(after)?.[1]?.trim();
  if (spent.test(before) && bought !== undefined) {
    return {
      kind: 'trade_import',
      ...(anyGoods.test(bought) ? {} : { what: bought, isListed: true }),
    };
  }
  const goesOn = adjacent?.isListed === true;
  if (!goesOn && !listsGoods(before)) return undefined;
  const kind = tradeKind(moneyWordIn(before)?.kind) ?? tradeKind(last?.of ?? last?.kind);
  const what =
    named.exec(`${before.trimEnd()} `.replace('( ', '('))?.[1]?.trim() ??
    (goesOn ? bought : undefined);
  return kind && what !== undefined ? { kind, what, isListed: true } : undefined;
}

function tradeKind(kind: FigureKind | undefined): FigureKind | undefined {
  return kind === 'trade_export' || kind === 'trade_import' ? kind : undefined;
}
