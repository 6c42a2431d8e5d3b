import { addressInMarkdown } from '../content/parse/addresses.ts';

// CommonMark (https://spec.commonmark.org/0.31.2/), with tables as GitHub has them.

/** Signs that Markdown would read as markup, wherever they are; "&" only where it would begin a character reference. */
const markup = /[\\`*_[\]<~|]|&(?=#?\w+;)/g;

/** What would begin a heading, a quotation, a list or a line at the beginning of a block. */
const beginning = /^(?:>|#{1,6}(?=\s|$)|[+-](?=[\s-]|$)|\d{1,9}(?=[.)](?:\s|$)))/;

/** What would end a heading. */
const closing = /(?<!\\)#+$/;

/** Words without any of these signs are the same in Markdown. */
const mayBeMarkup = /[\\`*_[\]<~|&#>+\n-]|^\s|\s$|^\d+[.)]/;

/** Returns words as Markdown that shows just these. */
export function escaped(words: string): string {
  if (!mayBeMarkup.test(words)) return words;
  const line = words
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(markup, '\\$&');
  const begun = line.replace(beginning, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
  return begun.replace(closing, '\\$&');
}

/** @param words as they are to be shown. */
export function link(words: string, address: string | null | undefined): string {
  return address ? `[${escaped(words)}](${addressInMarkdown(address)})` : escaped(words);
}

/** @param words as they are to be shown. */
export function heading(level: number, words: string): string {
  return `${'#'.repeat(level)} ${escaped(words)}`;
}

/** @param items Markdown, on one line each. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/**
 * Returns a list of facts, without those that have no items.
 *
 * @param facts a name as it is to be shown, and Markdown.
 */
export function factList(facts: readonly [name: string, items: readonly string[]][]): string {
  return list(
    facts
      .filter(([, items]) => items.length > 0)
      .map(([name, items]) => `**${escaped(name)}**: ${items.join('; ')}`),
  );
}

/**
 * Returns a table.
 *
 * @param head as it is to be shown.
 * @param rows Markdown, in which "|" is escaped.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head.map(escaped)), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Returns a section under a heading of the second level; nothing where it has no blocks. */
export function section(title: string, ...blocks: readonly string[]): string {
  const written = blocks.filter(Boolean);
  return written.length === 0 ? '' : [heading(2, title), ...written].join('\n\n');
}

type FrontmatterValue = string | readonly string[] | null | undefined;

/**
 * Returns a document of blocks, the empty ones left out.
 *
 * @param fields of the frontmatter: YAML 1.2, of which JSON is a part; those without a value are left out.
 */
export function markdownDocument(
  fields: Readonly<Record<string, FrontmatterValue>>,
  blocks: readonly string[],
): string {
  const frontmatter = Object.entries(fields)
    .filter(([, value]) => value != null)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
  return `---\n${frontmatter}---\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}
