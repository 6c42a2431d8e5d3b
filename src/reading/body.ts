import { markdownToMdast, type MdastNode } from 'satteri';
import { isWebAddress } from '../model/web-address.ts';
import type { Finding, Place } from './problem.ts';

/** A link in a body and the place where it stands. */
export interface Link extends Place {
  url: string;
}

export interface BodyReading {
  links: Link[];
  findings: Finding[];
}

/**
 * Reads a Markdown body with the parser that renders it, and finds what may not be published:
 * raw HTML, pictures, headings out of order, links that lead nowhere, and a body without text.
 *
 * @param firstLine the line of the file on which the body begins.
 */
export function readBody(body: string, firstLine: number): BodyReading {
  const findings: Finding[] = [];
  const links: Link[] = [];
  let level = 1;
  let hasText = false;
  for (const { node, inHeading } of descendants(parseMarkdown(body))) {
    const place = placeOf(node, firstLine);
    const report = (rule: string, message: string) => findings.push({ ...place, rule, message });
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        hasText ||= !inHeading && node.value.trim() !== '';
        break;
      case 'html':
        report('no-raw-html', `Raw HTML is not published; write Markdown, or "&lt;" for "<".`);
        break;
      case 'image':
      case 'imageReference':
        report('no-picture', 'Pictures are not published; describe it, or link to it.');
        break;
      case 'heading': {
        const { depth } = node;
        if (depth === 1) {
          report(
            'heading-order',
            'A heading of level 1 is the title’s; begin with level 2, "## ".',
          );
        } else if (depth > level + 1) {
          const expected = '#'.repeat(level + 1);
          report(
            'heading-order',
            `A heading of level ${depth} after level ${level} skips one; use "${expected} ".`,
          );
        }
        level = depth;
        break;
      }
      case 'link':
      case 'definition': {
        const complaint = complaintAboutLink(node.url);
        if (complaint) report('link-address', complaint);
        links.push({ url: node.url, ...place });
        break;
      }
    }
  }
  if (!hasText) {
    findings.push({
      line: firstLine,
      column: 1,
      rule: 'not-empty',
      message: 'The body is empty; tell the report in 150 to 350 words.',
    });
  }
  return { links, findings };
}

/** The tree of a body, with positions, as the renderer sees it. */
export function parseMarkdown(body: string): MdastNode {
  return markdownToMdast(body, { features: { frontmatter: false } });
}

function* descendants(root: MdastNode): Generator<{ node: MdastNode; inHeading: boolean }> {
  const stack = [{ node: root, inHeading: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    const { node } = next;
    if (!('children' in node)) continue;
    const inHeading = next.inHeading || node.type === 'heading';
    for (const child of [...node.children].reverse()) stack.push({ node: child, inHeading });
  }
}

function placeOf(node: MdastNode, firstLine: number): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { line: start.line + firstLine - 1, column: start.column };
}

function complaintAboutLink(url: string): string | undefined {
  if (/^[/#]/.test(url) && !url.startsWith('//')) return undefined;
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(url) || isWebAddress(url)) return undefined;
  return `"${url}" is not an address a reader can follow; write it whole, beginning with https://, or from the site’s root, as in "/briefings/…/".`;
}
