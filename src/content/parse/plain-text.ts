import type { MdastNode } from 'satteri';
import { parseToDeepest } from './body.ts';
import { textOf } from './node-text.ts';

/** The words of a Markdown body, a line for every block, as a search index reads them. */
export function plainText(body: string): string {
  const blocks: string[] = [];
  const visit = (node: MdastNode) => {
    if (!('children' in node)) return;
    if (node.type !== 'root' && isBlockOfText(node)) blocks.push(textOf(node));
    else node.children.forEach(visit);
  };
  visit(parseToDeepest(body));
  return blocks.filter((block) => block.trim() !== '').join('\n');
}

function isBlockOfText({ type }: MdastNode): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}
