import type { MdastNode } from 'satteri';

/** Signs of Markdown that was not understood and would be printed as it stands, and what to do. */
const slips: [sign: RegExp, advice: string][] = [
  [/^#{2,6}[^\s#]|^#{2,6}\u00A0/, 'A heading needs a plain space after its "#" signs; add it.'],
  [/\]\(/, 'This link is not whole; write [text](address), without spaces in the address.'],
  [/\] \(https?:/, 'A link has no space between its brackets; write [text](address).'],
  [/\)\[https?:/, 'A link’s brackets are the other way round; write [text](address).'],
  [/\]\[/, 'This link refers to an address that is not given; write [text](address).'],
  [
    /\[\^[^[\]]+\]/,
    'This note is not given; write its text in a line that begins with the same sign.',
  ],
];

/** What looks like Markdown in a paragraph's text but is not, as advice to the editor. */
export function markdownMistakeIn(paragraph: MdastNode): string | undefined {
  if (!('children' in paragraph)) return undefined;
  const text = paragraph.children.map(asTyped).join('');
  return slips.find(([sign]) => sign.test(text))?.[1];
}

/** Text as it stands; an address that became a link by itself; a blank for everything else. */
function asTyped(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'link') return ' \uFFFC ';
  const [only] = node.children;
  return only?.type === 'text' && node.url.endsWith(only.value) ? only.value : ' \uFFFC ';
}
