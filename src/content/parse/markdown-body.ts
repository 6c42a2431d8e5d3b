import type { MdastNode } from 'satteri';
import { parseToDeepest } from './body.ts';
import { placesIn, type Place } from './problem.ts';

/** A block of words in a Markdown body as a reader sees them: a paragraph, a heading, a cell. */
export interface Prose {
  kind: 'paragraph' | 'heading' | 'tableCell';
  text: string;
  /** Where a character of the text stands in the file, by its index. */
  placeAt: (index: number) => Place;
  /** The addresses that it links to, or its notes, or the item of a list in which it stands. */
  links: string[];
}

/**
 * The blocks of a Markdown body, in order, each with the way back to its file.
 *
 * @param firstLine the line of the file on which the body begins.
 */
export function proseIn(body: string, firstLine: number): Prose[] {
  const root = parseToDeepest(body);
  const placeOf = placesIn(body, firstLine);
  const linksIn = linksOf(root);
  const blocks: Prose[] = [];
  const visit = (node: MdastNode, around: MdastNode) => {
    if (!('children' in node)) return;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const { type: kind } = node;
      const { text, offsets } = seen(node, body);
      const placeAt = (index: number) => placeOf(offsets[index] ?? 0);
      blocks.push({ kind, text, placeAt, links: linksIn(around.type === 'root' ? node : around) });
    } else {
      const inner = node.type === 'listItem' ? node : around;
      node.children.forEach((child) => visit(child, inner));
    }
  };
  visit(root, root);
  return blocks;
}

/** The text of a node, and for each of its characters the offset in the body. */
function seen(node: MdastNode, body: string): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  const add = (characters: string, offset: number) => {
    text += characters;
    for (let index = 0; index < characters.length; index++) offsets.push(offset);
  };
  const visit = (part: MdastNode) => {
    const start = part.position?.start.offset ?? 0;
    const end = part.position?.end.offset ?? start;
    if (part.type === 'break') add(' ', start);
    else if (part.type === 'text' || part.type === 'inlineCode') {
      const written = body.slice(start, end);
      for (const { 0: sign, index } of written.matchAll(writtenSign)) {
        add(asSeen(sign), start + index);
      }
    } else if ('children' in part) part.children.forEach(visit);
  };
  visit(node);
  return { text, offsets };
}

/** A character as it is written in Markdown: an escaped one, an entity, the turn of a line. */
const writtenSign = /\\[!-/:-@[-`{-~]|&[a-z][a-z0-9]*;|\n[ \t>]*|[^]/gi;

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

function asSeen(sign: string): string {
  if (sign.startsWith('\n')) return ' ';
  if (sign.length === 1) return sign;
  return sign.startsWith('\\') ? sign.slice(1) : (entities[sign] ?? ' ');
}

/** Tells the addresses below a node, also those of references and notes. */
function linksOf(root: MdastNode): (node: MdastNode) => string[] {
  const named = new Map<string, MdastNode>();
  const collect = (node: MdastNode) => {
    if (node.type === 'definition') named.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') named.set(`^${node.identifier}`, node);
    if ('children' in node) node.children.forEach(collect);
  };
  collect(root);
  const linksIn = (node: MdastNode, isNote = false): string[] => {
    const isReference = node.type === 'linkReference';
    const target = isReference ? named.get(node.identifier) : undefined;
    const note =
      node.type === 'footnoteReference' && !isNote ? named.get(`^${node.identifier}`) : undefined;
    return [
      ...(node.type === 'link' ? [node.url] : []),
      ...(target?.type === 'definition' ? [target.url] : []),
      ...(note ? linksIn(note, true) : []),
      ...('children' in node ? node.children.flatMap((child) => linksIn(child, isNote)) : []),
    ];
  };
  return linksIn;
}
