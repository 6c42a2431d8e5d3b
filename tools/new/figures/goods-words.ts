/** Goods of which reports tell the trade. */
const goods =
  'coal|electricity|power|rubber|rice|coffee|cassava|timber|wood(?: products)?|potash|fertili[sz]ers?|iron and steel|steel|iron(?: ore)?|petroleum(?: products)?|fuels?|crude oil|oil|natural gas|gas|LNG|copper|gold|vehicles|machinery|electronics|textiles|garments|footwear|seafood|fruits?|vegetables|agricultural (?:products|produce|goods)|farm produce|minerals?|ores?|bauxite|chemical products|chemicals?|cement|sugar|tea|cattle|livestock|grain|wheat|bananas|durians?|computers|phones|components|paper|pepper|cashew nuts|maize|corn';
const patterns = [
  String.raw`\b(${goods})\s(?:exports|imports)\b`,
  String.raw`\b(?:exports?|imports?|export(?:ed|ing)|import(?:ed|ing)|worth|value|tonnes|tons) (?:value |turnover )?of (?:\w+ )??(${goods})\b`,
  String.raw`\b(${goods})\b[^,;.\d]{0,30}\b(?:worth|valued at|at|with)\s(?:about |nearly |over |more than |some )?$`,
  String.raw`\b(?:export(?:s|ed|ing)?|import(?:s|ed|ing)?|bought|sold) (${goods}) (?:worth|valued)`,
].map((source) => new RegExp(source, 'i'));

/** The goods of which a text tells the exports or imports; undefined where it names none. */
export function goodsIn(text: string): string | undefined {
  return patterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
}
