const phrase =
  /^[\s-]+(?:-?long\s+|of\s+(?:the\s+)?)?((?:(?!(?:in|of|to|for|with|and|or|by|on|at|from|a|an|the|this|last|next|per|each|every|is|are|was|were|has|have|had|will|would|can|could|between|through|over|under|during|after|before|since|while|as|that|which|who|when|if|into|annually|yearly|year-on-year|worth|than|up|down|via|it|they|compared)\b)[\p{L}\d'’–-]+(?:\s|$|(?=[,.;:()]))){1,7})/u;

/** What is measured, where it follows the number: "600MW Monsoon wind farm", "tonnes of coal". */
export function whatAfter(next: string): string | undefined {
  const what = phrase
    .exec(next)?.[1]
    ?.trim()
    .replace(/ \p{Ll}+(?:ing|ed)$/u, '');
  return what !== undefined &&
    /\p{L}{3}/u.test(what) &&
    !/ly$|ed$|^(?:capacity|long|away|respectively)$/.test(what)
    ? what
    : undefined;
}
