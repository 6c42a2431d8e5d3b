/** What stands between quotation marks in a text; the marks do not belong to it. */
export interface Quotation {
  start: number;
  end: number;
}

/** Marks of a direct quotation, and what may close each; single ones are apostrophes as well. */
const closing: Record<string, string> = { '“': '”“', '"': '"', '„': '“”', '«': '»' };

/** The direct quotations in a paragraph; one that is never closed goes on to its end. */
export function quotationsIn(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  let at = 0;
  while (at < text.length) {
    const closers = closing[text[at] ?? ''];
    at += 1;
    if (closers === undefined) continue;
    const start = at;
    while (at < text.length && !closers.includes(text[at] ?? '')) at += 1;
    quotations.push({ start, end: at });
    at += 1;
  }
  return quotations;
}
