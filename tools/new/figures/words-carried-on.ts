/** Words that lead from one sum to the next of the same kind: "to", "from", "compared with". */
const onlyLeads =
  /^(?:[\s,;()–—-]|\b(?:to|from|and|or|up|down|in|by|about|around|nearly|almost|more|than|over|compared|with|against|versus|of|the|a|an|year|years|earlier|before|ago|previous|last|this|same|period|which|it|is|was|were|will|be|some|rising|increasing|falling|equivalent|approximately|then|respectively|reach(?:ing|ed)?|rise|rose|risen|grow|grew|end|between|first|half|months?|expected|projected|further|just|only|raise|lift|bring|quarter|for|at|per|each|every|annual|annually|on|average|has|have|had|been|record|high|level|worth|an?|estimated|target|mark|figure|per ?cent|increas(?:e|es|ed|ing)|growth|growing|grown|year-on-year|yoy|declin(?:e|ed|ing)|drop(?:ped)?|fall|fell|jump(?:ed)?|surg(?:e|ed|ing)|decreas(?:e|ed|ing)|reduction|gain|representing|marking|showing|equal|thus|demonstrating|some|goal|aim|ultimate|reaching|further|another|higher|lower)\b|\b(?:to|from|with) (?:the )?\p{Lu}\p{L}+|\d{4})*$/u;
const pointsBack =
  /^\W*(?:it|this|that)\b|\b(?:the|this|that) (?:figure|number|value|amount|turnover|total)\b|\b(?:bring|raise|lift|take|push|double) (?:it|this|that|the figure)\b|^\W*(?:up|down|an increase|a rise|representing|marking)\b/i;

/** Whether what stands between two amounts of a sentence keeps to the same thing. */
export function leadsOn(between: string): boolean {
  return onlyLeads.test(between);
}

/** Whether the last words before a rate set it beside the amount before: "..., up", "... (down". */
export function isApposition(between: string): boolean {
  return leadsOn(between) || (/[,(]/.test(between) && leadsOn(between.split(/[,(]/).at(-1) ?? ''));
}

const pointsToParagraph =
  /^(?:Of (?:this|that|these|which|the (?:total|figure|sum|amount))|Among (?:this|them|these)|Specifically|In particular|Meanwhile|Conversely|In contrast|On the other (?:side|hand)|Of them)\b/;

/** Whether a paragraph goes on about what the one before told: "Of this", "Meanwhile". */
export function goesOnFromParagraph(text: string): boolean {
  return pointsToParagraph.test(text);
}

/** Whether words mean what the sentence before was about: "the figure", "bring it to". */
export function pointsToEarlier(text: string): boolean {
  return pointsBack.test(text);
}
