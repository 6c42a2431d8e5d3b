import type { ProblemInFile } from '../../../src/content/parse/problem.ts';

/** What is wrong with what is said of a file: a place outside of it, no words, no rule's name. */
export function complaintAboutFindings(
  findings: readonly ProblemInFile[],
  bytes: Uint8Array,
): string | undefined {
  const lines = Buffer.from(bytes)
    .toString()
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/);
  for (const { line, column, rule, message } of findings) {
    const said = `${line}:${column} ${message} (${rule})`;
    const text = lines[line - 1];
    // A column behind the last sign is where something is missing.
    if (text === undefined || !(column >= 1 && column <= text.length + 1)) {
      return `is outside of the file: ${said}`;
    }
    if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(rule)) return `has no rule: ${said}`;
    if (!/^\S.{10,}[.?!]$/su.test(message)) return `is no sentence: ${said}`;
    if (/\{key\}|undefined|\[object|NaN/.test(withoutQuotations(message))) {
      return `speaks of the program: ${said}`;
    }
    if (message.length > longest)
      return `is too long, ${message.length} signs: ${said.slice(0, 200)}`;
  }
  return undefined;
}

/** The longest message, which lists all keys of a schema, and some. */
const longest = 1500;

function withoutQuotations(message: string): string {
  return message.replace(/"[^"]*"|\[[^\]]*\]/g, '');
}
