import type { MdastNode } from 'satteri';
import { decoded } from './safe-html.ts';

/** What is checked of a body: its tree and its links. */
interface Checked {
  root: MdastNode;
  links: readonly { url: string }[];
}

/** Finds a word or link that is only in what is checked and searched of a body, or only in its HTML. */
export function differenceBetween({ root, links }: Checked, html: string): string | undefined {
  const published = html
    .replace(/<sup><a [^>]*data-footnote-ref[^]*?<\/sup>/g, '')
    .replace(/<h2 [^>]*id="footnote-label"[^]*?<\/h2>/g, '')
    .replace(/<a [^>]*data-footnote-backref[^]*?<\/a>/g, '');
  const words = published
    .replace(/<\/?(?:a|code|del|em|input|strong|sub|sup)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n');
  const hrefs = Array.from(published.matchAll(/<a [^>]*?href="([^"]*)"/g), ([, href = '']) => href);
  return (
    onlyInOne(wordsIn(textOf(root)), wordsIn(decoded(words))) ??
    onlyInOne(
      links.map(({ url }) => plain(url)),
      hrefs.map((href) => plain(decoded(href))),
    )
  );
}

/** Returns all text of a tree, blocks on lines of their own. */
function textOf(node: MdastNode): string {
  if (node.type === 'image') return `\n${node.alt ?? ''}\n${node.title ?? ''}\n`;
  if (node.type === 'break') return '\n';
  const isInline = /^(?:text|inlineCode|emphasis|strong|delete|link|linkReference)$/.test(
    node.type,
  );
  const text =
    'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
  return isInline ? text : `\n${text}\n`;
}

function wordsIn(text: string): string[] {
  return text.normalize().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function plain(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Returns what is in one list and not in the other, as often as it is there. */
function onlyInOne(checked: readonly string[], published: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of checked) counts.set(one, (counts.get(one) ?? 0) + 1);
  for (const one of published) counts.set(one, (counts.get(one) ?? 0) - 1);
  const [different] = Array.from(counts).filter(([, count]) => count !== 0);
  return (
    different &&
    `${JSON.stringify(different[0])} is only in what is ${different[1] > 0 ? 'checked' : 'published'}`
  );
}
