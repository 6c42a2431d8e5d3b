import { defineMdastPlugin, markdownToMdast, type Features, type MdastNode } from 'satteri';
import { positionsIn, type Position } from './problem.ts';

/** More levels than any briefing's lists and quotations have; a tree is walked recursively. */
export const deepestMarkdown = 50;

/**
 * The Markdown of the site, for the tree and for the page alike: GitHub's, with typographic quotation
 * marks. Dashes and dots stay as typed, as changing them would break addresses. `subscript` keeps a single
 * tilde from striking words out, as in "5~7 MW in 2026 and 10~12 MW"; see `withTildes`.
 */
const features: Features = {
  frontmatter: false,
  subscript: true,
  smartPunctuation: { dashes: false, ellipses: false },
};

/**
 * Sätteri 0.10 takes a second for a paragraph of some 4,000 straight quotation marks, and ends the process
 * if there are some 20,000.
 */
const mostQuotes = 3_000;

/** Returns the options with which a body is parsed. */
export function featuresFor(body: string): Features {
  const quotes = body.length > mostQuotes ? body.match(/["']/g) : null;
  return (quotes?.length ?? 0) > mostQuotes ? { ...features, smartPunctuation: false } : features;
}

/** A block of words in a Markdown body as a reader sees them: a paragraph, a heading, a cell. */
export interface Prose {
  kind: 'paragraph' | 'heading' | 'tableCell';
  text: string;
  /** Returns where a character of the text is in the file, by its index. */
  positionAt: (index: number) => Position;
  /** The addresses that it links to, or its notes, or the item of a list that contains it. */
  links: string[];
}

/**
 * The Markdown of a file. It is parsed once, when its tree is first needed: all checks, and the text
 * for the search index, come from that tree. Only `renderBody` parses it again.
 */
export class MarkdownBody {
  readonly text: string;
  /** The line of the file on which it begins. */
  readonly line: number;
  #root?: MdastNode;

  constructor(text: string, line = 1) {
    this.text = text;
    this.line = line;
  }

  /** The tree with positions, cut off below the deepest level that is published. */
  get root(): MdastNode {
    return (this.#root ??= parseMarkdown(this.text));
  }

  /** The words, a line for each block or row of a table, as the search index reads them. */
  get plainText(): string {
    const blocks: string[] = [];
    const lineOf = (node: MdastNode) => textOf(node).replaceAll('\n', ' ');
    const visit = (node: MdastNode) => {
      if (isProse(node)) blocks.push(lineOf(node));
      else if (node.type === 'tableRow') {
        blocks.push(node.children.map(lineOf).filter(Boolean).join(' | '));
      } else if ('children' in node) node.children.forEach(visit);
    };
    visit(this.root);
    return blocks.filter((block) => block.trim() !== '').join('\n');
  }

  /** The blocks of words, in order, each with the way back to its file. */
  get prose(): Prose[] {
    const positionOf = positionsIn(this.text, this.line);
    const linksIn = linkFinder(this.root);
    const blocks: Prose[] = [];
    const visit = (node: MdastNode, around: MdastNode) => {
      if (isProse(node)) {
        const { text, offsets } = visibleText(node, this.text);
        const positionAt = (index: number) => positionOf(offsets[index] ?? 0);
        const links = linksIn(around.type === 'root' ? node : around);
        blocks.push({ kind: node.type, text, positionAt, links });
      } else if ('children' in node) {
        const inner = node.type === 'listItem' ? node : around;
        node.children.forEach((child) => visit(child, inner));
      }
    };
    visit(this.root, this.root);
    return blocks;
  }

  positionOf({ position }: MdastNode): Position {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    return { line: line + this.line - 1, column };
  }
}

/** Returns the words in a part of a body, as a reader sees them. */
export function textOf(node: MdastNode): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function parseMarkdown(text: string): MdastNode {
  const root = markdownToMdast(text, { features: featuresFor(text) });
  cutBelow(deepestMarkdown, root);
  return root;
}

function cutBelow(depth: number, node: MdastNode): void {
  if (!('children' in node)) return;
  if (depth === 0) node.children = [];
  else {
    const children = withTildes(node.children);
    if (children !== node.children) Object.assign(node, { children });
    for (const child of node.children) cutBelow(depth - 1, child);
  }
}

/** Returns the parts of a block with two tildes, and what is between them, in place of each `subscript`. */
function withTildes(parts: readonly MdastNode[]): readonly MdastNode[] {
  if (!parts.some(({ type }) => type === 'subscript')) return parts;
  const typed: MdastNode[] = [];
  const left = parts.toReversed();
  for (let part = left.pop(); part; part = left.pop()) {
    if (part.type !== 'subscript') typed.push(part);
    else {
      const [opening, closing] = tildesOf(part);
      left.push(closing);
      for (const child of part.children.toReversed()) left.push(child);
      left.push(opening);
    }
  }
  return typed;
}

function tildesOf({ position }: MdastNode): [opening: MdastNode, closing: MdastNode] {
  const tilde = { type: 'text', value: '~' } as const;
  if (!position) return [tilde, tilde];
  const { start, end } = position;
  const behind = { ...start, column: start.column + 1, offset: (start.offset ?? 0) + 1 };
  const before = { ...end, column: end.column - 1, offset: (end.offset ?? 0) - 1 };
  return [
    { ...tilde, position: { start, end: behind } },
    { ...tilde, position: { start: before, end } },
  ];
}

/** Does the same for the page, where Sätteri accepts one new node per block, not one per sign. */
export const tildes = defineMdastPlugin({
  name: 'tildes',
  paragraph: typedBlock,
  heading: typedBlock,
  tableCell: typedBlock,
});

function typedBlock(block: ProseNode): MdastNode | undefined {
  const typed = (node: MdastNode): MdastNode =>
    'children' in node
      ? ({ ...node, children: withTildes(node.children).map(typed) } as MdastNode)
      : node;
  return hasSubscript(block) ? typed(block) : undefined;
}

function hasSubscript(node: MdastNode): boolean {
  return node.type === 'subscript' || ('children' in node && node.children.some(hasSubscript));
}

type ProseNode = Extract<MdastNode, { type: Prose['kind'] }>;

function isProse(node: MdastNode): node is ProseNode {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** The text of a node, and for each of its characters the offset in the body. */
function visibleText(node: MdastNode, body: string): { text: string; offsets: number[] } {
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

/** A character as it is written in Markdown: an escaped one, an entity, the end of a line. */
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

/** Returns a function that finds the addresses below a node, also those of references and notes. */
function linkFinder(root: MdastNode): (node: MdastNode) => string[] {
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
