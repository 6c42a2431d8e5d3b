import type { MdastNode } from 'satteri';
import { didYouMean } from '../../model/nearest.ts';
import { hiddenAdvice, hiddenCharacterIn, isBlank, quoted } from '../../model/text.ts';
import { isWebAddress, problemWithEnd, withScheme } from '../../model/web-address.ts';
import { deepestMarkdown, textOf, type MarkdownBody } from './markdown-body.ts';
import { misreadIn } from './misread-markdown.ts';
import { meantAddress } from './meant-address.ts';
import { mistakeInPicture, pictureByReference, type PictureInText } from './picture-in-text.ts';
import { positionsIn, type Position, type ProblemInFile } from './problem.ts';
import { unrenderedIn } from './unrendered-markdown.ts';

export interface Link extends Position {
  url: string;
  /** The words of a link to a document, which is listed by them. */
  title?: string;
}

interface CheckedBody {
  /** Whether there is anything to read but headings. */
  hasText: boolean;
  links: Link[];
  /** The pictures, those with problems, too. */
  pictures: PictureInText[];
  problems: ProblemInFile[];
}

/** Signs of tables, code, addresses and notes, without which nothing can be left out. */
const mayLeaveOut = /\||\]:|```|~~~/;

export interface BodyOptions {
  /** What to do where a body is empty. */
  advice?: string;
  /** Whether it may be without text. */
  mayBeEmpty?: boolean;
  /** Whether it may have pictures. */
  mayHavePictures?: boolean;
}

/**
 * Finds in a Markdown body what may not be published: raw HTML, headings out of order, links that lead
 * nowhere, pictures without a description or a credit, and a body without text.
 */
export function checkBody(
  body: MarkdownBody,
  {
    advice = 'summarise the report in 150 to 350 words',
    mayBeEmpty = false,
    mayHavePictures = false,
  }: BodyOptions = {},
): CheckedBody {
  const problems: ProblemInFile[] = [];
  const links: Link[] = [];
  const pictures: PictureInText[] = [];
  const seen: { level: number; hasText: boolean; alone?: MdastNode | undefined } = {
    level: 1,
    hasText: false,
  };
  const opened = new Set<string>();
  /** Returns whether HTML is neither the end of an earlier tag nor the markup of a program, "{{<x>}}". */
  const isRawHtml = ({ value, position }: Extract<MdastNode, { type: 'html' }>) => {
    if (body.text.slice(0, position?.start.offset).endsWith('{{')) return false;
    const [, slash, name = ''] = /^<(\/?)([\w-]*)/.exec(value) ?? [];
    const isEnd = slash === '/' && opened.has(name);
    opened.add(name);
    return !isEnd;
  };
  let positionAt: ((index: number) => Position) | undefined;
  const notes = notesWithoutColon(body.text);
  /** The same notes, where one of them is not read as a note. */
  const unread = new Map<string, number>();
  const visit = (node: MdastNode, depth: number, inHeading: boolean) => {
    const position = body.positionOf(node);
    const report = (rule: string, message: string) => problems.push({ ...position, rule, message });
    for (const text of textsAt(node)) {
      const hidden = hiddenCharacterIn(text);
      if (hidden) report('visible-text', hiddenAdvice(text, hidden));
    }
    if (depth === deepestMarkdown) {
      report(
        'nesting',
        `The text is nested too deeply, expected at most ${deepestMarkdown} levels.`,
      );
      seen.hasText = true;
      return;
    }
    for (const { rule, message, index } of misreadIn(node, body.text)) {
      const [, note] = /^\[\^([^[\]\n]+)\]/.exec(body.text.slice(index, index + 100)) ?? [];
      if (note !== undefined && notes.has(note)) {
        for (const [name, start] of notes) unread.set(name, start);
        continue;
      }
      problems.push({
        ...(positionAt ??= positionsIn(body.text, body.line))(index),
        rule,
        message,
      });
    }
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        seen.hasText ||= !inHeading && saysSomething.test(node.value);
        break;
      case 'paragraph':
        if (depth === 1 && node.children.length === 1) seen.alone = node.children[0];
        break;
      case 'html':
        seen.hasText = true;
        if (isRawHtml(node)) report('no-raw-html', rawHtml);
        break;
      case 'image':
      case 'imageReference':
        if (!mayHavePictures) {
          seen.hasText = true;
          report(
            'no-picture',
            'Only briefings can have pictures; describe the picture, or link to it.',
          );
        } else if (node.type === 'imageReference') report('picture-alone', pictureByReference);
        else {
          const mistake = mistakeInPicture(node, node === seen.alone);
          if (mistake) report(...mistake);
          const { url: address, alt, title } = node;
          pictures.push({ address, description: alt ?? '', credit: title ?? '', ...position });
        }
        break;
      case 'heading':
        if (isBlank(textOf(node)))
          report('not-empty', 'The heading is empty; write its text, or remove it.');
        else if (node.depth === 1) {
          const isUnderlined = body.text[node.position?.start.offset ?? 0] !== '#';
          report('heading-order', isUnderlined ? underlined : levelOne);
        } else if (node.depth > seen.level + 1) {
          const expected = '#'.repeat(seen.level + 1);
          report(
            'heading-order',
            `The heading skips from level ${seen.level} to level ${node.depth}; use "${expected} ".`,
          );
        }
        // As if the mistake were corrected, so that it is reported once.
        seen.level = Math.max(2, Math.min(node.depth, seen.level + 1));
        break;
      case 'link':
      case 'definition': {
        if (node.type === 'link' && isBlank(textOf(node)) && !hasPicture(node))
          report('not-empty', linkWithoutWords);
        const problem = problemWithAddress(node.url);
        if (problem === undefined) {
          const title = node.type === 'link' && documentForm.test(node.url) && textOf(node);
          links.push({ url: node.url, ...(title && { title }), ...position });
        } else report('link-address', problem);
        break;
      }
    }
    if (!('children' in node)) return;
    for (const child of node.children)
      visit(child, depth + 1, inHeading || node.type === 'heading');
  };
  visit(body.root, 0, false);
  for (const [note, index] of unread) {
    problems.push({
      ...(positionAt ??= positionsIn(body.text, body.line))(index),
      rule: 'markdown',
      message: `Write a colon after the sign of the note, as in "[^${note}]: Text".`,
    });
  }
  const isTooDeep = problems.some(({ rule }) => rule === 'nesting');
  if (seen.hasText && !isTooDeep && mayLeaveOut.test(body.text)) {
    for (const { node, advice } of unrenderedIn(body.root)) {
      problems.push({ ...body.positionOf(node), rule: 'left-out', message: advice });
    }
  }
  if (!seen.hasText && !mayBeEmpty) {
    const message = `The body is empty; ${advice}.`;
    problems.push({ line: body.line, column: 1, rule: 'not-empty', message });
  }
  return { hasText: seen.hasText, links, pictures, problems };
}

/** Returns where lines begin with the sign of a note and a space, by the name of the note. */
function notesWithoutColon(text: string): ReadonlyMap<string, number> {
  const lines = text.includes('[^') ? [...text.matchAll(/^\[\^([^[\]\n]+)\][ \t]+(?=\S)/gm)] : [];
  return new Map(lines.map(({ 1: note = '', index }) => [note, index]));
}

const rawHtml = 'Raw HTML is not published; write Markdown, or "&lt;" for "<".';

function hasPicture(node: MdastNode): boolean {
  return node.type.startsWith('image') || ('children' in node && node.children.some(hasPicture));
}

/** A letter or digit that can be seen. */
const saysSomething = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

const levelOne = 'Level-1 headings are reserved for the title; begin with level 2, "## ".';

const underlined =
  'The line of "=" below turns this text into a heading of level 1; remove that line, or begin the heading with "## ".';

const linkWithoutWords = 'The link has no text; write it between the square brackets.';

/** The texts that a node itself prints, and those that only programs read. */
function textsAt(node: MdastNode): string[] {
  if (node.type === 'html') return [];
  return [
    'value' in node && node.value,
    'alt' in node && node.alt,
    'title' in node && node.title,
    'lang' in node && node.lang,
    'meta' in node && node.meta,
  ].filter((text) => typeof text === 'string');
}

/** A document of this site, whichever part of it. */
const documentForm = /^\/[^?#]+\.pdf(?:#|$)/;

/** An address from the site's root, a place on the page, or a mailbox with nothing filled in. */
const insideOrMail = /^(?:(?:\/(?!\/)|#)[^\s\\]*|mailto:[^\s@?#&%,"<>]+@[^\s@?#&%,"<>]+)$/;

/** Why an address is none that a body may link to. */
function problemWithAddress(url: string): string | undefined {
  if (isWebAddress(url)) return problemWithEnd(url);
  if (insideOrMail.test(url) && !hiddenCharacterIn(url)) return undefined;
  if (url === '') return 'The link has no address; write it between the round brackets.';
  return `${quoted(url)} is not an address that readers can follow; write the full address, as in "https://example.org/report", or one on this site, as in "/briefings/…/".${didYouMean(meantAddress(url) ?? withScheme(url))}`;
}
