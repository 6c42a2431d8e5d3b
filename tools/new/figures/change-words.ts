const changes =
  'rose|risen|rises?|rising|grow[sn]?|grew|growing|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|jump(?:s|ed)?|surg(?:e|es|ed)|climb(?:s|ed)?|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|f[ae]ll(?:s|en|ing)?|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|shr[au]nk|narrow(?:s|ed|ing)?|widen(?:s|ed|ing)?';
const about = '(?:about |around |nearly |almost |over |more than |some )?';
const by = new RegExp(String.raw`\b(?:${changes})\b[^,;]*\bby\s+${about}$`, 'i');
const rightAfter = new RegExp(String.raw`\b(?:${changes})\s+${about}$`, 'i');

/** Whether an amount is by how much something changed: "rose by $3 million", "fell $3 million to". */
export function isChange(before: string, after: string): boolean {
  return by.test(before) || (rightAfter.test(before) && /^\s+(?:from|to)\b/.test(after));
}
