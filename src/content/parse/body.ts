import { markdownToMdast, type MdastNode } from 'satteri';
import { codePoint, hiddenCharacterIn, isBlank } from '../../model/text.ts';
import { unrenderedIn } from './unrendered-markdown.ts';
import { complaintAboutLink } from './link-address.ts';
import { markdownMistakeIn } from './markdown-mistake.ts';
import type { ProblemInFile, Place } from './problem.ts';
import { textOf, textsAt } from './node-text.ts';

/** A link in a body and the place where it stands. */
export interface Link extends Place {
  url: string;
}

export interface ParsedBody {
  /** Whether there is anything to read but headings. */
  hasText: boolean;
  links: Link[];
  problems: ProblemInFile[];
}

/** More levels than any briefing's lists and quotations have; renderers walk them recursively. */
const deepest = 50;

/** Signs of tables, code, addresses and notes, without which there is nothing to look for. */
const mayLeaveOut = /\||\]:|```|~~~/;

/**
 * Reads a Markdown body with the parser that renders it, and finds what may not be published:
 * raw HTML, pictures, headings out of order, links that lead nowhere, and a body without text.
 *
 * @param firstLine the line of the file on which the body begins.
 * @param advice what to do where it is empty.
 */
export function parseBody(
  body: string,
  firstLine: number,
  advice = 'tell the report in 150 to 350 words',
): ParsedBody {
  const problems: ProblemInFile[] = [];
  const links: Link[] = [];
  let level = 1;
  let hasText = false;
  const root = parseMarkdown(body);
  for (const { node, inHeading, depth } of descendants(root)) {
    const place = placeOf(node, firstLine);
    const report = (rule: string, message: string) => problems.push({ ...place, rule, message });
    for (const text of textsAt(node)) {
      const hidden = hiddenCharacterIn(text);
      if (!hidden) continue;
      report('visible-text', `Remove the unprintable character ${codePoint(hidden.character)}.`);
    }
    if (depth === deepest) {
      report('nesting', `Nested too deeply, expected at most ${deepest} levels.`);
      hasText = true;
    }
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        hasText ||= !inHeading && saysSomething.test(node.value);
        break;
      case 'paragraph': {
        const slip = markdownMistakeIn(node);
        if (slip !== undefined) report('markdown', slip);
        break;
      }
      case 'html':
        hasText = true;
        report('no-raw-html', `Raw HTML is not published; write Markdown, or "&lt;" for "<".`);
        break;
      case 'image':
      case 'imageReference':
        hasText = true;
        report('no-picture', 'Pictures are not published; describe it, or link to it.');
        break;
      case 'heading': {
        const { depth: rank } = node;
        if (isBlank(textOf(node))) report('not-empty', 'The heading is empty; name it.');
        if (rank === 1) {
          report(
            'heading-order',
            'A heading of level 1 is the title’s; begin with level 2, "## ".',
          );
        } else if (rank > level + 1) {
          const expected = '#'.repeat(level + 1);
          report(
            'heading-order',
            `A heading of level ${rank} after level ${level} skips one; use "${expected} ".`,
          );
        }
        level = rank;
        break;
      }
      case 'link':
      case 'definition': {
        if (node.type === 'link' && isBlank(textOf(node))) report('not-empty', linkWithoutWords);
        const complaint = complaintAboutLink(node.url);
        if (complaint) report('link-address', complaint);
        else links.push({ url: node.url, ...place });
        break;
      }
    }
  }
  if (hasText && mayLeaveOut.test(body) && !problems.some(({ rule }) => rule === 'nesting')) {
    for (const { node, advice } of unrenderedIn(root)) {
      problems.push({ ...placeOf(node, firstLine), rule: 'left-out', message: advice });
    }
  }
  if (!hasText) {
    problems.push({
      line: firstLine,
      column: 1,
      rule: 'not-empty',
      message: `The body is empty; ${advice}.`,
    });
  }
  return { hasText, links, problems };
}

/** The tree of a body, with positions, as the renderer sees it. */
export function parseMarkdown(body: string): MdastNode {
  return markdownToMdast(body, { features: { frontmatter: false } });
}

/**
 * The same tree down to the deepest level that is published: what is read of a file whose nesting is
 * a problem can be walked by functions that call themselves.
 */
export function parseToDeepest(body: string): MdastNode {
  const root = parseMarkdown(body);
  for (const { node, depth } of descendants(root)) {
    if (depth === deepest && 'children' in node) node.children = [];
  }
  return root;
}

/** A letter or digit that can be seen. */
const saysSomething = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

const linkWithoutWords =
  'Nothing of the link can be seen; write its words between the square brackets.';

interface Descendant {
  node: MdastNode;
  inHeading: boolean;
  depth: number;
}

/** The nodes of a tree in reading order, none below the deepest level. */
function* descendants(root: MdastNode): Generator<Descendant> {
  const stack: Descendant[] = [{ node: root, inHeading: false, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    const { node } = next;
    const depth = next.depth + 1;
    if (!('children' in node) || depth > deepest) continue;
    const inHeading = next.inHeading || node.type === 'heading';
    for (const child of [...node.children].reverse()) stack.push({ node: child, inHeading, depth });
  }
}

function placeOf(node: MdastNode, firstLine: number): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { line: start.line + firstLine - 1, column: start.column };
}
