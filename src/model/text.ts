import { z } from 'zod';
import { debris, encodedCharacter, maybeStrayText, noNumber, privateNote } from './stray-text.ts';
import { addIssue, type SchemaIssue } from './schema-issue.ts';

/** Scripts whose words are not divided by spaces. */
const undivided = String.raw`[\p{scx=Lao}\p{scx=Thai}\p{scx=Khmr}\p{scx=Mymr}]`;

/** Scripts whose letters are joined. */
const joined = String.raw`[\p{scx=Arab}\p{scx=Beng}\p{scx=Deva}\p{scx=Gujr}\p{scx=Guru}\p{scx=Khmr}\p{scx=Knda}\p{scx=Mlym}\p{scx=Mong}\p{scx=Mymr}\p{scx=Orya}\p{scx=Sinh}\p{scx=Syrc}\p{scx=Taml}\p{scx=Telu}]`;

const inOneWord = [
  String.raw`(?<=${undivided})\u200B(?=${undivided})`,
  String.raw`(?<=${joined})[\u180B-\u180F\u200C\u200D](?=${joined})|(?<=[${joined}&&\p{M}])\u200D`,
  String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]|(?<=[#*\d])\uFE0F(?=\u20E3)`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
].join('|');

/**
 * Characters that no reader sees but that break words for search, addresses, feeds and tables, or
 * deceive: control characters, soft hyphens, marks of direction ("Trojan Source", CVE-2021-42574),
 * fillers, separators of lines, noncharacters and private-use characters. Also the ninth
 * mark on a letter: no script needs so many, and they are drawn over the lines around.
 *
 * Some belong to the spelling where they are, and are left: the zero-width space between words of
 * Lao, Thai, Khmer and Burmese, joiners between letters of Arabic, Mongolian and Indian scripts, and
 * what makes one emoji of several signs.
 */
const hidden = new RegExp(
  [
    String.raw`[[\p{Cc}--[\t\n\r]]\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u2800\uFFF9-\uFFFD]`,
    String.raw`(?!${inOneWord})\p{Default_Ignorable_Code_Point}`,
    String.raw`(?<=\p{M}{8})\p{M}`,
  ].join('|'),
  'gv',
);

/**
 * A faster test for texts without any; it also accepts some other characters, and nine letters of some
 * scripts in a row.
 */
const maybeHidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F-\u1DFF\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800-\uFFFF]|[\u0300-\u036F\u0483-\u0489\u0530-\uFFFF]{9}/;

/** A character that no reader sees, and its index in UTF-16 code units. */
interface Hidden {
  character: string;
  index: number;
}

/** Finds the hidden characters of a text. */
export function hiddenCharactersIn(text: string): Hidden[] {
  if (!maybeHidden.test(text)) return [];
  return Array.from(text.matchAll(hidden), ({ 0: character, index }) => ({ character, index }));
}

/** Finds the first hidden character of a text. */
export function hiddenCharacterIn(text: string): Hidden | undefined {
  return hiddenCharactersIn(text)[0];
}

/** Returns a text without its hidden characters. */
export function withoutHidden(text: string): string {
  return maybeHidden.test(text) ? text.replace(hidden, '') : text;
}

/** Returns what to do about a hidden character: "Remove the soft hyphen (U+00AD) in "Ha-noi"." */
export function hiddenAdvice(text: string, { character, index }: Hidden): string {
  const [before = ''] = /[^\s\p{C}]{0,20}$/u.exec(text.slice(Math.max(0, index - 40), index)) ?? [];
  const behind = text.slice(index + character.length, index + 40);
  const [after = ''] = /^[^\s\p{C}]{0,20}/u.exec(behind) ?? [];
  const places = [before && `after "${before}"`, after && `before "${after}"`];
  const place = before && after ? `between "${before}" and "${after}"` : places.find(Boolean);
  if (bullets.test(character) && before === '') {
    return `Write "- " in place of the bullet of a word processor (${codePoint(character)})${place ? ` ${place}` : ''}.`;
  }
  if (character === '\uFFFD')
    return `A letter was lost ${place ?? 'here'} (U+FFFD); copy the word again.`;
  const [sequence] = (character === '\u001B' && /^\[[\d;]*[A-Za-z]/.exec(behind)) || [];
  if (sequence !== undefined) {
    return `Remove ${quoted(sequence)} and the invisible character (U+001B) before it.`;
  }
  const named = `Remove the ${nameOf(character)} (${codePoint(character)})`;
  return `${named}${place ? ` ${place}` : ''}.`;
}

/** The bullets of the fonts Symbol and Wingdings. */
const bullets = /[\uF02D\uF0A7\uF0A8\uF0B7\uF0D8\uF0E0\uF0FC\uF076]/;

/** The names of the hidden characters that are most often copied. */
const names: Record<string, string> = {
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width non-joiner',
  '\u200D': 'zero-width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u2060': 'word joiner',
  '\u2800': 'blank Braille pattern',
  '\u3164': 'Hangul filler',
  '\uFE0F': 'variation selector',
  '\uFEFF': 'byte-order mark',
  '\uFFFD': 'replacement character',
};

function nameOf(character: string): string {
  const kind = /\p{Co}/u.test(character) ? 'private-use character' : 'invisible character';
  return names[character] ?? kind;
}

/** Returns a character's code point as an editor can look it up, e.g. "U+202E". */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Returns a text in quotation marks, cut after 60 characters, for messages; hidden characters as "U+200B". */
export function quoted(text: string): string {
  const cut = /^.{0,60}/su.exec(text)?.[0] ?? '';
  const beginning = maybeHidden.test(cut) ? cut.replace(hidden, codePoint) : cut;
  return `"${beginning}${cut.length < text.length ? '…' : ''}"`;
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

/** Markdown and HTML that would be printed in fields without markup, and is hardly anything else. */
const markupSigns =
  /&(?:[A-Za-z][a-z]+\d*|#\d+|#x[\da-f]+);|\*\*[^*]+\*\*|\[[^\]]*\]\([^)]*\)?|`[^`]+`|!?\[\[[^\]]*\]\]|\{[{%#][^}]*\}|%%[^%]+%%|==[^=]+==/i;

function issueIn(text: string, limit: number): SchemaIssue | undefined {
  if (isBlank(text)) return emptyIssue;
  if (/[\n\r\t]/.test(text)) {
    return { rule: 'one-line', message: '{key}: expected one line, without line breaks or tabs.' };
  }
  const found = hiddenCharacterIn(text);
  if (found) {
    return {
      rule: 'visible-text',
      message: hiddenAdvice(text, found).replace('Remove', '{key}: remove'),
    };
  }
  const left = maybeStrayText.test(text);
  const [note] = (left && privateNote.exec(text)) || [];
  if (note !== undefined) {
    return {
      rule: 'private-note',
      message: `{key}: ${quoted(note)} looks like a private note, which readers would see; remove it.`,
    };
  }
  const remains = left
    ? (debris.exec(text) ?? noNumber.exec(text) ?? encodedCharacter.exec(text))
    : null;
  const [markup] = remains ?? markupSigns.exec(text) ?? [];
  if (markup !== undefined) {
    return {
      rule: 'plain-text',
      message: `{key} is printed as it is written, so readers would see ${quoted(markup)}; write it without markup.`,
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

/** Returns a pattern that matches a text as it is. `RegExp.escape` does the same from Node 24 on. */
export function patternOf(text: string): string {
  return text.replace(/[\^$\\.*+?()[\]{}|]/g, '\\$&');
}
