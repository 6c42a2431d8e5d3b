import type { MdastNode } from 'satteri';

/** A part of a body that no reader would see, and what to do. */
interface Unrendered {
  node: MdastNode;
  advice: string;
}

const wordsBehindLanguage =
  'Text after the language of a code block is not shown; move it to a line of its own.';

/**
 * Finds what Markdown leaves out silently: the cells of a row beyond the head of its table, words
 * behind the language of code, addresses and notes that nothing refers to, and all but the first that
 * are given the same name.
 */
export function unrenderedIn(root: MdastNode): Unrendered[] {
  const given = new Map<string, MdastNode>();
  const found: Unrendered[] = [];
  const visit = (node: MdastNode) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const name = nameOf(node);
      if (given.has(name))
        found.push({
          node,
          advice: `"[${name}]" is defined twice; choose another name, or remove one.`,
        });
      else given.set(name, node);
    }
    if (node.type === 'code' && node.meta) found.push({ node, advice: wordsBehindLanguage });
    if (node.type === 'table') found.push(...cellsBeyond(node));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  const referred = referredNames(root, given);
  for (const [name, node] of given) {
    if (referred.has(name)) continue;
    found.push({
      node,
      advice: `The text does not refer to "[${name}]"; refer to it, or remove it.`,
    });
  }
  return found;
}

function cellsBeyond({ children: [head, ...rows] }: Extract<MdastNode, { type: 'table' }>) {
  return rows.flatMap((row) =>
    row.children
      .slice(head?.children.length)
      .filter((cell) => cell.children.length > 0)
      .map((node): Unrendered => ({
        node,
        advice:
          'This cell is not shown, because the table has no heading above it; add one, or write "\\|" for "|".',
      })),
  );
}

/** The names to which the text refers, directly or in its notes. */
function referredNames(root: MdastNode, given: ReadonlyMap<string, MdastNode>): Set<string> {
  const referred = new Set<string>();
  const visit = (node: MdastNode) => {
    if (
      node.type === 'linkReference' ||
      node.type === 'imageReference' ||
      node.type === 'footnoteReference'
    ) {
      const name = nameOf(node);
      const note = given.get(name);
      const isNew = !referred.has(name);
      referred.add(name);
      if (isNew && note && 'children' in note) note.children.forEach(visit);
    }
    if (node.type !== 'footnoteDefinition' && 'children' in node) node.children.forEach(visit);
  };
  visit(root);
  return referred;
}

/** Links and notes have names of their own. */
function nameOf({ type, identifier }: { type: string; identifier: string }): string {
  return `${type.startsWith('footnote') ? '^' : ''}${identifier}`;
}
