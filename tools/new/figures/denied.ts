const denial =
  /\b(?:not(?! (?:only|less|more|under|over|below|fewer)\b)|\p{L}+n['’]t|never|yet to|fail(?:s|ed|ing)? to|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing) to|cannot)\b[^,;]*$/iu;

/** Whether the words before an amount say that it is not so: "did not reach", "has yet to exceed". */
export function isDenied(before: string): boolean {
  return denial.test(before);
}
