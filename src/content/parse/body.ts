import type { MdastNode } from 'satteri';
import { didYouMean } from '../../model/nearest.ts';
import { hiddenAdvice, hiddenCharacterIn, isBlank, quoted } from '../../model/text.ts';
import { flawOfAddress, isWebAddress, withScheme } from '../../model/web-address.ts';
import { deepestMarkdown, textOf, type MarkdownBody } from './markdown-body.ts';
import { misreadIn, type Misread } from './misread-markdown.ts';
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

/** What is known of a body while its parts are checked. */
interface Seen {
  body: MarkdownBody;
  mayHavePictures: boolean;
  links: Link[];
  pictures: PictureInText[];
  /** Of the last heading. */
  level: number;
  hasText: boolean;
  /** The only child of the last paragraph, if it has one only. */
  alone?: MdastNode | undefined;
  openTags: Set<string>;
}

/** What is wrong with a part: the rule, and what to do. */
type Mistake = [rule: string, message: string];

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
  const seen: Seen = {
    ...{ body, mayHavePictures, links: [], pictures: [] },
    ...{ level: 1, hasText: false, openTags: new Set() },
  };
  const misread: Misread[] = [];
  const visit = (node: MdastNode, depth: number, inHeading: boolean) => {
    const found: Mistake[] = hiddenIn(node);
    if (depth === deepestMarkdown) found.push(['nesting', tooDeep]);
    else {
      misread.push(...misreadIn(node, body.text));
      found.push(...mistakesAt(node, { depth, inHeading }, seen));
    }
    for (const [rule, message] of found) {
      problems.push({ ...body.positionOf(node), rule, message });
    }
    if (depth === deepestMarkdown || !('children' in node)) return;
    for (const child of node.children) {
      visit(child, depth + 1, inHeading || node.type === 'heading');
    }
  };
  visit(body.root, 0, false);
  problems.push(...problemsOf(misread, body));
  const isTooDeep = problems.some(({ rule }) => rule === 'nesting');
  const hasText = seen.hasText || isTooDeep;
  if (hasText && !isTooDeep && mayLeaveOut.test(body.text)) {
    for (const { node, advice } of unrenderedIn(body.root)) {
      problems.push({ ...body.positionOf(node), rule: 'left-out', message: advice });
    }
  }
  if (!hasText && !mayBeEmpty) {
    const message = `The body is empty; ${advice}.`;
    problems.push({ line: body.line, column: 1, rule: 'not-empty', message });
  }
  return { hasText, links: seen.links, pictures: seen.pictures, problems };
}

const tooDeep = `The text is nested too deeply, expected at most ${deepestMarkdown} levels.`;

function hiddenIn(node: MdastNode): Mistake[] {
  return textsAt(node).flatMap((text): Mistake[] => {
    const hidden = hiddenCharacterIn(text);
    return hidden ? [['visible-text', hiddenAdvice(text, hidden)]] : [];
  });
}

/** Finds what is wrong with one part, apart from its own parts, and adds to what is known. */
function mistakesAt(
  node: MdastNode,
  { depth, inHeading }: { depth: number; inHeading: boolean },
  seen: Seen,
): Mistake[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      seen.hasText ||= !inHeading && saysSomething.test(node.value);
      return [];
    case 'paragraph':
      if (depth === 1 && node.children.length === 1) seen.alone = node.children[0];
      return [];
    case 'html':
      seen.hasText = true;
      return isRawHtml(node, seen) ? [['no-raw-html', adviceOnHtml(node.value)]] : [];
    case 'image':
    case 'imageReference':
      return mistakesInPicture(node, seen);
    case 'heading':
      return mistakesInHeading(node, seen);
    case 'link':
    case 'definition':
      return mistakesInLink(node, seen);
    default:
      return [];
  }
}

type Node<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** Returns whether HTML is neither the end of an earlier tag nor the markup of a program, "{{<x>}}". */
function isRawHtml({ value, position }: Node<'html'>, { body, openTags }: Seen): boolean {
  if (body.text.slice(0, position?.start.offset).endsWith('{{')) return false;
  const [, slash, name = ''] = /^<(\/?)([\w-]*)/.exec(value) ?? [];
  const isEnd = slash === '/' && openTags.has(name);
  openTags.add(name);
  return !isEnd;
}

function mistakesInPicture(node: Node<'image' | 'imageReference'>, seen: Seen): Mistake[] {
  if (!seen.mayHavePictures) {
    seen.hasText = true;
    return [['no-picture', noPicture]];
  }
  if (node.type === 'imageReference') return [['picture-alone', pictureByReference]];
  const { url: address, alt, title } = node;
  const position = seen.body.positionOf(node);
  seen.pictures.push({ address, description: alt ?? '', credit: title ?? '', ...position });
  const mistake = mistakeInPicture(node, node === seen.alone);
  return mistake ? [mistake] : [];
}

const noPicture = 'Only briefings can have pictures; describe the picture, or link to it.';

function mistakesInHeading(node: Node<'heading'>, seen: Seen): Mistake[] {
  const { level } = seen;
  // As if the mistake were corrected, so that it is reported once.
  seen.level = Math.max(2, Math.min(node.depth, level + 1));
  if (isBlank(textOf(node))) {
    return [['not-empty', 'The heading is empty; write its text, or remove it.']];
  }
  if (node.depth === 1) {
    const isUnderlined = seen.body.text[node.position?.start.offset ?? 0] !== '#';
    return [['heading-order', isUnderlined ? underlined : levelOne]];
  }
  if (node.depth <= level + 1) return [];
  const message = `The heading skips from level ${level} to level ${node.depth}; use "${'#'.repeat(level + 1)} ".`;
  return [['heading-order', message]];
}

function mistakesInLink(node: Node<'link' | 'definition'>, seen: Seen): Mistake[] {
  const found: Mistake[] = [];
  if (node.type === 'link' && isBlank(textOf(node)) && !hasPicture(node)) {
    found.push(['not-empty', linkWithoutWords]);
  }
  const isTyped =
    node.type === 'link' && !/[[<]/.test(seen.body.text[node.position?.start.offset ?? 0] ?? '');
  const problem =
    (isTyped ? problemWithBrackets(node.url) : undefined) ?? problemWithAddress(node.url);
  if (problem !== undefined) return [...found, ['link-address', problem]];
  const title = node.type === 'link' && documentForm.test(node.url) && textOf(node);
  seen.links.push({ url: node.url, ...(title && { title }), ...seen.body.positionOf(node) });
  return found;
}

/** Returns the problems with what Markdown reads otherwise than meant; for notes without a colon, one per note. */
function problemsOf(misread: readonly Misread[], body: MarkdownBody): ProblemInFile[] {
  if (misread.length === 0) return [];
  const notes = notesWithoutColon(body.text);
  const noteAt = (index: number) =>
    /^\[\^([^[\]\n]+)\]/.exec(body.text.slice(index, index + 100))?.[1] ?? '';
  const others = misread.filter(({ index }) => !notes.has(noteAt(index)));
  const unread = others.length === misread.length ? [] : notes;
  const positionAt = positionsIn(body.text, body.line);
  const colons = Array.from(unread, ([note, index]) => ({
    ...{ rule: 'markdown', index },
    message: `Write a colon after "[^${note}]", as in "[^${note}]: Text".`,
  }));
  return [...others, ...colons].map(({ rule, message, index }) => ({
    ...positionAt(index),
    ...{ rule, message },
  }));
}

/** Returns where lines begin with the sign of a note and a space, by the name of the note. */
function notesWithoutColon(text: string): ReadonlyMap<string, number> {
  const lines = text.includes('[^') ? [...text.matchAll(/^\[\^([^[\]\n]+)\][ \t]+(?=\S)/gm)] : [];
  return new Map(lines.map(({ 1: note = '', index }) => [note, index]));
}

function adviceOnHtml(html: string): string {
  if (html.startsWith('<!--')) return 'HTML comments are not published; remove this one.';
  const [, slash, tag = ''] = /^<(\/?)([\w-]+)/.exec(html) ?? [];
  const markdown = slash === '' && inMarkdown[tag.toLowerCase()];
  if (markdown) return `Raw HTML is not published; write ${markdown} in place of "<${tag}>".`;
  if (tag === '') return 'Raw HTML is not published; write Markdown, or "&lt;" for "<".';
  const tags = slash === '' ? `"<${tag}>" and "</${tag}>"` : `"</${tag}>"`;
  return `Raw HTML is not published; remove ${tags}, or write "&lt;" for "<".`;
}

/** What to write in place of tags. */
const inMarkdown: Record<string, string> = {
  ...{ a: '[text](https://example.org/report)', img: '![what it shows](file.jpg "Photo: …")' },
  ...{ b: '**words**', strong: '**words**', i: '*words*', em: '*words*', del: '~~words~~' },
  ...{ h1: '"## Heading"', h2: '"## Heading"', h3: '"### Heading"', li: '"- Item"', hr: '"---"' },
  ...{ br: 'an empty line (or, in a table, a comma)', blockquote: '"> Words"', code: '`code`' },
  ...{ sup: 'a character such as "²"', sub: 'a character such as "₂"' },
};

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
const insideOrMail = /^(?:(?:\/(?!\/)|#(?=.))[^\s\\]*|mailto:[^\s@?#&%,"<>]+@[^\s@?#&%,"<>]+)$/;

/** Links of other programs, "[url=https://…]text[/url]" and "https://…[text]"; not "?filter[x]=1". */
const linkWithBrackets = /\][^[]*\[\/|^[^?#]*\[[^\]]*\]?$/;

function problemWithBrackets(url: string): string | undefined {
  if (!linkWithBrackets.test(url)) return undefined;
  return `${quoted(url)} contains square brackets; write the link as [text](https://example.org/report).`;
}

/** Why an address is none that a body may link to. */
function problemWithAddress(url: string): string | undefined {
  if (isWebAddress(url)) return flawOfAddress(url);
  if (insideOrMail.test(url) && !hiddenCharacterIn(url)) return undefined;
  if (url === '') return 'The link has no address; write it between the round brackets.';
  if (url === '#') return '"#" leads nowhere; write an address, or remove the link.';
  const bare = url.replace(quotationMarks, '');
  if (bare !== url && isWebAddress(bare)) {
    return `${quoted(url)} has quotation marks around it; write ${quoted(bare)}.`;
  }
  if (withIpAddress.test(url)) {
    return `${quoted(url)} has an IP address, which may change, in place of a host name; link to an address with a name.`;
  }
  if (/\{[{%]/.test(url) || /^(?!https?:|mailto:|tel:)[a-z]\w*:[a-z]\w*$/i.test(url)) {
    return `${quoted(url)} contains markup of another program; write an address, or remove the link.`;
  }
  return `${quoted(url)} is not an address that readers can follow; write the full address, as in "https://example.org/report", or one on this site, as in "/briefings/…/".${didYouMean(addressMeantBy(url))}`;
}

const quotationMarks = /^(?:[“”"'‘’«»]|%E2%80%9[89CD])+|(?:[“”"'‘’«»]|%E2%80%9[89CD])+$/gi;

const withIpAddress = /^https?:\/\/\d+(?:\.\d+){3}(?::\d+)?(?:[/?#]|$)/;

function addressMeantBy(url: string): string | undefined {
  const mailbox = `mailto:${url.replace(/^mailto:|\?.*/g, '')}`;
  if (mailbox !== url && insideOrMail.test(mailbox)) return mailbox;
  return meantAddress(url) ?? withScheme(url.replace(/^\/\//, ''));
}
