const throughPlace =
  /\b(?:through|via|at|across|over)\s(?:the\s)?[^,;.]{0,60}?\b(?:border[\s-]gates?|checkpoints?|crossings?|ports? of entry)\b/i;

/** Whether a sentence tells of what passes one border gate, which is not all that two countries trade. */
export function tellsOfOnePlace(sentence: string): boolean {
  return throughPlace.test(sentence);
}
