import { endOfOffice, wordsBetween, type OfficeField } from './office-phrase.ts';
import { honorific } from './office-words.ts';
import type { NameInText } from '../../../src/words/name-finder.ts';

/** An office where it stands in a text. */
export interface OfficeInText {
  /** As it is printed, without the country's adjective before it, save an ambassador's. */
  office: string;
  /** The span in the text, the adjective included, in UTF-16 units. */
  start: number;
  end: number;
}

/**
 * The office right before a name: "Vietnamese Deputy Minister of Industry and Trade Name", "the Director
 * of the National Bank, Mr Name,".
 *
 * @param at where the name stands.
 * @param from where the office begins at the earliest: behind the name before.
 */
export function officeBefore(
  text: string,
  names: readonly NameInText[],
  at: { start: number; end: number },
  from: number,
): OfficeInText | undefined {
  const before = text.slice(0, at.start);
  const title = honorific.exec(before)?.[0] ?? '';
  const plain = before.slice(0, before.length - title.length).trimEnd();
  const isApposed = plain.endsWith(',');
  if (isApposed && title === '' && !/^\s*[,.]|^$/.test(text.slice(at.end))) return undefined;
  const words = wordsBetween(text, from, isApposed ? plain.length - 1 : plain.length);
  const field = { text, words, names };
  for (let first = 0; first < words.length; first++) {
    const end = endOfOffice(field, first, 'to the last word');
    if (end === words.length) return officeOf(field, first, end);
  }
  return undefined;
}

/** The office right after a name: "Name, Minister of Energy,", "Name, who is Lao Minister of Energy". */
export function officeAfter(
  text: string,
  names: readonly NameInText[],
  end: number,
): OfficeInText | undefined {
  const lead = /^\s*,\s+(?:who (?:is|was)\s+(?:also\s+)?)?(?:(?:the|a|an|its)\s+)?/u.exec(
    text.slice(end),
  );
  if (lead === null) return undefined;
  let from = end + lead[0].length;
  const country = names.find(({ kind, start }) => kind === 'country' && start === from);
  if (country) from = country.end + (/^['’]?s?\s+/u.exec(text.slice(country.end))?.[0].length ?? 0);
  const words = wordsBetween(text, from, text.length);
  const field = { text, words, names };
  const last = endOfOffice(field, 0, 'to a mark');
  const next = words[last];
  const found = last === 0 ? undefined : officeOf(field, 0, last);
  if (found === undefined || (next && /^\p{Lu}/u.test(next.text))) return undefined;
  const holdsAName = names.some(
    ({ kind, start }) => kind === 'person' && start >= found.start && start <= found.end + 1,
  );
  return holdsAName ? undefined : found;
}

/** Every office that a name may follow, each as long as its words are surely an office's. */
export function officesIn(text: string, names: readonly NameInText[]): OfficeInText[] {
  const words = wordsBetween(text, 0, text.length);
  const field = { text, words, names };
  const offices: OfficeInText[] = [];
  for (let first = 0; first < words.length; first++) {
    const end = endOfOffice(field, first, 'while it is sure');
    if (end === first) continue;
    offices.push(officeOf(field, first, end));
    first = end - 1;
  }
  return offices;
}

function officeOf({ text, words, names }: OfficeField, first: number, last: number): OfficeInText {
  const [from, to] = [words[first], words[last - 1]];
  let start = from?.start ?? 0;
  const end = to?.end ?? start;
  const before = names.find(
    (name) => name.end < start && /^['’]?s?\s+$/u.test(text.slice(name.end, start)),
  );
  const isOf = before?.kind === 'organisation' || before?.kind === 'place';
  const isSent =
    before?.kind === 'country' && /\b(?:ambassador|consul|envoy)\b/i.test(text.slice(start, end));
  const officeStart = before && (isOf || isSent) ? before.start : start;
  if (before?.kind === 'country' || isOf) start = before.start;
  return { office: text.slice(officeStart, end), start, end };
}
