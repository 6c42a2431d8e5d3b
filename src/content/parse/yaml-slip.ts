import { codePoint, quoted } from '../../model/text.ts';
import { replaced, type Line, type Mistake } from './source-line.ts';

const oddSpace = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;

/** What is before the value of a line with such a space: the indentation, hyphens, and a key. */
const beforeValue = new RegExp(
  String.raw`^(?=[ -]*(?:[A-Za-z][\w-]*:)?${oddSpace.source})([^\S\n]*)((?:-[^\S\n]+)*(?:[A-Za-z][\w-]*:(?:[^\S\n]+|$))?)`,
  'gm',
);

/** Replaces spaces that are letters in YAML, in indentation and after a colon or a hyphen, and reports the first. */
export function withPlainSpaces(source: string): (Mistake & { repaired: string }) | undefined {
  if (!oddSpace.test(source)) return undefined;
  const odd = new RegExp(oddSpace, 'g');
  let offset = -1;
  const repaired = source.replace(beforeValue, (text, indentation: string, signs: string, at) => {
    if (signs === '') return text;
    if (offset < 0) offset = Number(at) + text.search(oddSpace);
    // An ideographic space is as wide as two others.
    return (indentation.replaceAll('\u3000', '  ') + signs).replace(odd, ' ');
  });
  if (offset < 0) return undefined;
  const message = `The space here (${codePoint(source.charAt(offset))}) is not a space in YAML; use a plain one.`;
  return { offset, message, repaired };
}

/** Slips in a line, what replaces them, and the advice in the message. */
const slips: [slip: RegExp, without: string, advice: string][] = [
  [
    /^(\s*)(?:\/\/|<!--|%|;)\s*(.*?)(?:-->)?$/,
    '$1# $2',
    'Write a comment on a line that begins with "#"',
  ],
  [/^(\s*)\d{1,2}[.)]\s+(?=[A-Za-z"\'[{])/, '$1- ', 'Write a hyphen and a space before an item'],
  [/^(\s*(?:- +)*[A-Za-z][\w-]*):(?=[^\s/:])/, '$1: ', 'Write a space after the colon'],
  [/^(\s*(?:- +)*[A-Za-z][\w-]*)\s*[：﹕꞉]\s*/, '$1: ', 'Write an ordinary colon and a space'],
  [/^(\s*(?:- +)*[A-Za-z][\w-]*)\s+(?:=|=>|:=|->)\s+/, '$1: ', 'Write a colon'],
  [/^(\s*)-(?=[A-Za-z"'[{])/, '$1- ', 'Write a space after the hyphen'],
  [/^(\s*)[–—−•*]\s+(?=[A-Za-z"'[{])/, '$1- ', 'Write a hyphen and a space before an item'],
  [
    /^(\s*)"([A-Za-z][\w-]*)":\s*"([A-Za-z0-9](?:[^":#]|:\S)*)",$/,
    '$1$2: $3',
    'Write a key and its value without quotation marks or a comma',
  ],
  [
    /^(\s*)"([A-Za-z][\w-]*)":\s*("[^"]*"|\[[^\][]*\]|[\d.]+),$/,
    '$1$2: $3',
    'Write a key without quotation marks, and no comma after its value',
  ],
];

/** Explains a slip. The lines directly below that have it, too, are part of the same mistake. */
export function explainSlip(source: string, { start, end }: Line): Mistake | undefined {
  const text = source.slice(start, end);
  const [form, without = '', advice = ''] = slips.find(([form]) => form.test(text)) ?? [];
  if (form === undefined) return undefined;
  const right = text.replace(form, without);
  const below = source.slice(end).split('\n').slice(1);
  const other = below.findIndex((line) => !form.test(line));
  const run = below.slice(0, other < 0 ? below.length : other);
  const rights = [right, ...run.map((line) => line.replace(form, without))].join('\n');
  return {
    offset: start + text.search(/\S/),
    message: `${advice}, as in ${quoted(right.trim())}.`,
    repaired: replaced(source, start, end + run.join('\n').length + Number(run.length > 0), rights),
  };
}
