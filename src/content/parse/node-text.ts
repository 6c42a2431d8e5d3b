import type { MdastNode } from 'satteri';

/** The words in a part of a Markdown body, as a reader sees them. */
export function textOf(node: MdastNode): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The texts that stand in a node itself and are printed, also those that only programs read. */
export function textsAt(node: MdastNode): string[] {
  if (node.type === 'html') return [];
  return [
    'value' in node && node.value,
    'title' in node && node.title,
    'lang' in node && node.lang,
    'meta' in node && node.meta,
  ].filter((text) => typeof text === 'string');
}
