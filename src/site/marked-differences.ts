import { diffArrays, type ArrayChange } from 'diff';
import { asHtml } from './html.ts';

/** What screen readers announce around words that were inserted or deleted. */
export interface DifferenceWords {
  insertion: { start: string; end: string };
  deletion: { start: string; end: string };
  /** Of these words, where it is another than that of the text; BCP 47. */
  lang?: string | undefined;
}

/**
 * Returns a text in which what was inserted and deleted since an earlier one is marked by `<ins>` and `<del>`, word by
 * word in paragraphs that have words in common. Without ids, as several versions are on one page, and links within the
 * page; deleted words have no links. White space does not count. Headings are two levels lower, as each
 * version has one of the third level.
 *
 * @param before the HTML of `renderBody`.
 * @param after such HTML; the same for a text without marks.
 */
export function markedDifferences(before: string, after: string, words: DifferenceWords): string {
  return markedBlocks(plain(before), plain(after), words);
}

/** Edits beyond which paragraphs, or words in one, are taken to have nothing in common. */
const mostEdits = { blocks: 200, words: 2000 };

/** A tag with its attributes, of which values may have ">" in them. */
const inTag = String.raw`(?:[^>"]|"[^"]*")*>`;
const idAttribute = / id="[^"]*"/g;
const anyTag = new RegExp(`<${inTag}`, 'g');
const linkTag = new RegExp(`</?a(?=[ >])${inTag}`, 'g');
const linkInPage = new RegExp(`<a href="#[^"]*"${inTag}(.*?)</a>`, 'gs');

/** A link from a footnote, which is an arrow. */
const backLink = /^<a [^>]* data-footnote-backref/;
const headingTag = /^(<\/?h)([2-6])\b/;
const lowered = (_: string, start: string, level: string) =>
  start + String(Math.min(Number(level) + 2, 6));

function plain(html: string): string {
  return html
    .replace(linkInPage, (link, words: string) => (backLink.test(link) ? '' : words))
    .replace(anyTag, (tag) => tag.replace(idAttribute, '').replace(headingTag, lowered));
}

/** A part of a text: a paragraph, a list, words between others. */
interface Block {
  /** "" for words between others. */
  name: string;
  open: string;
  inner: string;
  close: string;
}

const blockNames = 'p|h[1-6]|ul|ol|li|blockquote|pre|table|section|figure|div|hr';
const blockTag = new RegExp(`<(/?)(${blockNames})(?=[ >])${inTag}`, 'g');

/** The blocks that have blocks in them which are compared. */
const containers = /^(?:ul|ol|li|blockquote)$/;
const wordBlocks = /^(?:p|h[1-6]|li|)$/;

/** Returns the outermost blocks of HTML in which every block is closed. */
function blocksIn(html: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let opened: { name: string; tag: string; end: number } | undefined;
  let depth = 0;
  const addWords = (to: number) => {
    const inner = html.slice(from, to).trim();
    if (inner !== '') blocks.push({ name: '', open: '', inner, close: '' });
  };
  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(blockTag)) {
    const end = index + tag.length;
    if (name === 'hr') {
      if (depth > 0) continue;
      addWords(index);
      blocks.push({ name, open: tag, inner: '', close: '' });
      from = end;
    } else if (slash === '') {
      if (depth++ > 0) continue;
      addWords(index);
      opened = { name, tag, end };
    } else if (--depth === 0 && opened) {
      const inner = html.slice(opened.end, index);
      blocks.push({ name: opened.name, open: opened.tag, inner, close: tag });
      from = end;
    }
  }
  addWords(html.length);
  return blocks;
}

function markedBlocks(before: string, after: string, words: DifferenceWords): string {
  const [old, present] = [blocksIn(before), blocksIn(after)];
  const options = { comparator: isVersionOf, maxEditLength: mostEdits.blocks };
  const changes = diffArrays(old, present, options) ?? replaced(old, present);
  let at = 0;
  return changes
    .flatMap(({ value, added, removed }) => {
      if (added) return value.map((block) => wholeBlock(block, 'ins', words));
      const before = removed ? value : old.slice(at, at + value.length);
      at += value.length;
      if (removed) return before.map((block) => wholeBlock(block, 'del', words));
      return value.map((block, index) => markedBlock(before[index] ?? block, block, words));
    })
    .join('\n');
}

/** Returns whether blocks of one kind have so many words in common that one seems to have become the other. */
function isVersionOf(a: Block, b: Block): boolean {
  if (a.name !== b.name) return false;
  if (a.inner === b.inner) return true;
  const [before, after] = [wordsOf(a), wordsOf(b)];
  return before.intersection(after).size * 3 >= Math.min(before.size, after.size);
}

/** Returns the longer words, as the short ones are in any text. */
function wordsOf({ inner }: Block): Set<string> {
  const tokens = tokensIn(inner.replace(blockTag, ' '));
  return new Set(tokens.flatMap(({ html }) => (html.length > 3 ? html.toLowerCase() : [])));
}

function isOfWords({ name, inner }: Block): boolean {
  return wordBlocks.test(name) && inner.search(blockTag) === -1;
}

function markedBlock(before: Block, block: Block, words: DifferenceWords): string {
  const { name, open, inner, close } = block;
  if (before.inner === inner) return open + inner + close;
  if (isOfWords(before) && isOfWords(block)) {
    return open + markedWords(tokensIn(before.inner), tokensIn(inner), words) + close;
  }
  if (containers.test(name)) return open + markedBlocks(before.inner, inner, words) + close;
  return wholeBlock(before, 'del', words) + wholeBlock(block, 'ins', words);
}

type Mark = 'ins' | 'del';

function wholeBlock(block: Block, mark: Mark, words: DifferenceWords): string {
  const { name, open, inner, close } = block;
  if (isOfWords(block)) {
    const tokens = tokensIn(inner);
    return (
      open +
      (mark === 'ins' ? markedWords([], tokens, words) : markedWords(tokens, [], words)) +
      close
    );
  }
  if (containers.test(name)) {
    const parts = blocksIn(inner).map((part) => wholeBlock(part, mark, words));
    return open + parts.join('\n') + close;
  }
  return marked(
    mark,
    mark === 'ins' ? open + inner + close : open + inner.replace(linkTag, '') + close,
    words,
  );
}

function replaced<T>(before: T[], after: T[]): ArrayChange<T>[] {
  const change = { added: false, removed: false };
  return [
    { ...change, value: before, removed: true, count: before.length },
    { ...change, value: after, added: true, count: after.length },
  ];
}

/** A word, a punctuation mark or a line break. */
interface Token {
  html: string;
  /** The white space before it. */
  space: string;
  /** The tags around it, the outermost first. */
  around: readonly string[];
  isWord: boolean;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const tokenForm = new RegExp(`<(${inTag})|(&#?\\w+;)|[^<&]+`, 'g');

function tokensIn(html: string): Token[] {
  const tokens: Token[] = [];
  let around: readonly string[] = [];
  let space = '';
  const add = (html: string, isWord = false) => {
    tokens.push({ html, space, around, isWord });
    space = '';
  };
  for (const [part, tag, entity] of html.matchAll(tokenForm)) {
    if (entity !== undefined) add(part);
    else if (tag === undefined) {
      for (const { segment, isWordLike } of segmenter.segment(part)) {
        if (segment.trim() === '') space += segment;
        else add(segment, isWordLike);
      }
    } else if (tag.startsWith('/')) around = around.slice(0, -1);
    else if (/^(?:br|img|input)\b/.test(tag)) add(part);
    else around = [...around, part];
  }
  return tokens;
}

function isSameToken(a: Token, b: Token): boolean {
  return a.html === b.html && a.around.join('') === b.around.join('');
}

/** Words that stay the same, or that were replaced by others. */
type Part = { kept: Token[] } | { removed: Token[]; added: Token[] };

/** Fewer words than these between two changes are part of one: "the" is in any sentence. */
const fewestKept = 3;

function partsOf(before: Token[], after: Token[]): Part[] {
  const options = { comparator: isSameToken, maxEditLength: mostEdits.words };
  const changes = diffArrays(before, after, options) ?? replaced(before, after);
  const parts: Part[] = [];
  for (const [index, { value, added, removed }] of changes.entries()) {
    const last = parts.at(-1);
    const isKept = !added && !removed;
    const isShort = value.filter(({ isWord }) => isWord).length < fewestKept;
    const isBetween = last && 'added' in last && index < changes.length - 1;
    if (isKept && !(isShort && isBetween)) parts.push({ kept: value });
    else if (last && 'added' in last) {
      if (!added) last.removed.push(...value);
      if (!removed) last.added.push(...value);
    } else parts.push({ removed: removed ? value : [], added: added ? value : [] });
  }
  return parts;
}

function markedWords(before: Token[], after: Token[], words: DifferenceWords): string {
  let html = '';
  /** Between deleted words and those in their place, and at the beginning of a paragraph. */
  let gap = '';
  const add = (tokens: Token[], print: (tokens: Token[]) => string) => {
    const [first, ...others] = tokens;
    if (first) html += (first.space || gap) + print([{ ...first, space: '' }, ...others]);
    gap = '';
  };
  for (const part of partsOf(before, after)) {
    if ('kept' in part) add(part.kept, printed);
    else {
      const { removed, added } = part;
      const isSpaced = html === '' || added.length > 0;
      add(removed, (tokens) => marked('del', withoutTags(tokens), words));
      if (removed.length > 0 && isSpaced) gap = ' ';
      if (added.length > 0) add(added, (tokens) => marked('ins', printed(tokens), words));
    }
  }
  return html;
}

function withoutTags(tokens: readonly Token[]): string {
  return tokens.map(({ space, html }) => space + html).join('');
}

/** Returns words with the tags around them. */
function printed(tokens: readonly Token[]): string {
  let html = '';
  let opened: readonly string[] = [];
  const closeTo = (length: number) => {
    for (const tag of opened.slice(length).reverse()) html += `</${/\w+/.exec(tag)?.[0]}>`;
  };
  for (const token of tokens) {
    const { around } = token;
    const differs = opened.findIndex((tag, index) => tag !== around[index]);
    const common = differs === -1 ? opened.length : differs;
    closeTo(common);
    html += token.space + around.slice(common).join('') + token.html;
    opened = around;
  }
  closeTo(0);
  return html;
}

function marked(mark: Mark, html: string, { insertion, deletion, lang }: DifferenceWords): string {
  const { start, end } = mark === 'ins' ? insertion : deletion;
  const attributes = `class="visually-hidden"${lang === undefined ? '' : ` lang="${asHtml(lang)}"`}`;
  const announced = (words: string) => `<span ${attributes}>${asHtml(words)}</span>`;
  return `<${mark}>${announced(start)}${html}${announced(end)}</${mark}>`;
}
