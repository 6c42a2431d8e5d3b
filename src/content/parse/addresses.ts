import type { MdastNode } from 'satteri';
import type { MarkdownBody } from './markdown-body.ts';

/** What may be an address of this site, or a picture; most bodies have neither. */
const mayHaveOwn = /\]\(\s*<?[/#]|\]:\s*<?[/#]|!\[/;

const address = String.raw`(<(?:\\.|[^<>\\])*>|(?:\\.|[^\s\\()]|\((?:\\.|[^\s\\()])*\))+)`;
const title = String.raw`(?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?`;

/** The end of a link or a picture, and of a definition, which gives an address a name. */
const ending = {
  link: new RegExp(String.raw`\]\(\s*${address}${title}\s*\)`, 'y'),
  definition: new RegExp(String.raw`\]:\s*${address}${title}`, 'y'),
};

/**
 * Returns the Markdown of a body with other addresses of links and pictures; all else is as it was written.
 *
 * @param changed returns the new address; undefined for one that stays.
 */
export function withAddresses(
  body: MarkdownBody,
  changed: (address: string, isPicture: boolean) => string | undefined,
): string {
  const { text } = body;
  if (!mayHaveOwn.test(text)) return text;
  let [written, done] = ['', 0];
  const visit = (node: MdastNode) => {
    const isPicture = node.type === 'image';
    const isAddress = isPicture || node.type === 'link' || node.type === 'definition';
    const address = isAddress ? changed(node.url, isPicture) : undefined;
    // What is within a link comes before its address.
    if ('children' in node) node.children.forEach(visit);
    if (address === undefined) return;
    const place = placeOf(node, text);
    if (!place) return;
    written += text.slice(done, place.start) + addressInMarkdown(address);
    done = place.end;
  };
  visit(body.root);
  return written + text.slice(done);
}

/** Returns where the address of a link, a picture or a definition is written. */
function placeOf({ type, position }: MdastNode, text: string) {
  const form = type === 'definition' ? ending.definition : ending.link;
  const end = position?.end.offset ?? 0;
  for (let at = position?.start.offset ?? end; at < end; at++) {
    form.lastIndex = at;
    const [whole, address = ''] = form.exec(text) ?? [];
    if (whole === undefined || form.lastIndex !== end) continue;
    const start = at + whole.indexOf(address);
    return { start, end: start + address.length };
  }
  return undefined;
}

/** Returns an address as Markdown has it in a link. */
export function addressInMarkdown(address: string): string {
  const written = address.replace(/&(?=#?\w+;)/g, '&amp;');
  return /[\s()<>\\]/.test(written) ? `<${written.replace(/[<>\\]/g, '\\$&')}>` : written;
}
