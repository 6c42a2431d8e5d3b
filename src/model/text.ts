import { z } from 'zod';
import { addIssue, type SchemaIssue } from './schema-issue.ts';

/**
 * Characters that no reader sees but that break feeds and tables or deceive: control characters,
 * line and paragraph separators, soft hyphens, invisible signs and tags, noncharacters, and the
 * bidirectional overrides of "Trojan Source" (CVE-2021-42574). Also the ninth mark on a letter: no
 * script needs so many, and they are drawn over the lines around.
 */
const hidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u2028-\u202E\u2061-\u206F\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E00FF}\p{Noncharacter_Code_Point}\p{Surrogate}]|(?<=\p{M}{8})\p{M}/u;

/** A faster test for texts without any; it also finds surrogates and nine letters not Latin. */
const maybeHidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u2028-\u202E\u2061-\u206F\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFF]|[^\u0000-\u02FF]{9}/;

/** Finds the first hidden character of a text, and its index in UTF-16 code units. */
export function hiddenCharacterIn(text: string): { character: string; index: number } | undefined {
  const found = maybeHidden.test(text) ? hidden.exec(text) : null;
  return found ? { character: found[0], index: found.index } : undefined;
}

/** Returns a character's code point as an editor can look it up, e.g. "U+202E". */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Returns a text in quotation marks, cut after 60 characters, for messages. */
export function quoted(text: string): string {
  const beginning = /^.{0,60}/su.exec(text)?.[0] ?? '';
  return `"${beginning}${beginning.length < text.length ? '…' : ''}"`;
}

/** Returns the beginning of a text, cut between two words where it is longer than `length`. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')} …`;
}

/** The issue with every value that is empty. */
export const emptyIssue: SchemaIssue = {
  rule: 'not-empty',
  message: '{key} is empty; write a value.',
};

/** One line of text: trimmed, not empty, at most `limit` UTF-16 code units, all of it visible. */
export function lineUpTo(limit: number) {
  return z
    .string()
    .trim()
    .meta({ maxLength: limit })
    .check((context) => {
      const issue = issueIn(context.value, limit);
      if (issue) addIssue(context, issue);
    });
}

/** One line of text. */
export const Line = lineUpTo(1000);

/** A character with a shape: no space, joiner, separator or filler. */
const shape = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Returns whether a reader sees nothing of a text. */
export function isBlank(text: string): boolean {
  return !shape.test(text);
}

function issueIn(text: string, limit: number): SchemaIssue | undefined {
  if (isBlank(text)) return emptyIssue;
  if (/[\n\r\t]/.test(text)) {
    return { rule: 'one-line', message: '{key}: expected one line, without line breaks or tabs.' };
  }
  const found = hiddenCharacterIn(text);
  if (found) {
    return {
      rule: 'visible-text',
      message: `{key}: remove the invisible character ${codePoint(found.character)}.`,
    };
  }
  if (text.length > limit) {
    return {
      rule: 'short-enough',
      message: `{key} has ${text.length} characters, expected at most ${limit}; shorten it.`,
    };
  }
  return undefined;
}
