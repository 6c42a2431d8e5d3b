import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';
import { codePoint, quoted } from '../../model/text.ts';

/** More levels than any schema has. */
export const deepest = 8;

export const tooDeep = `The YAML is nested too deeply, expected at most ${deepest} levels.`;

/** Why a YAML source cannot be parsed, and at which offset. */
export interface Mistake {
  offset: number;
  message: string;
  /** The source without the mistake, line by line as before, where it is clear what was meant. */
  repaired?: string | undefined;
}

type Explanation = (error: YAMLError, source: string, document: Document) => Partial<Mistake>;

export const cutByComment =
  'Everything after " #" is a comment, which no page shows; put the whole value in quotes, or the comment on a line of its own.';

export const badIndentation =
  'The indentation does not match the lines above; align it with the other keys or items.';

const noTabs = 'Tabs cannot indent YAML; use spaces.';

const inQuotes = 'put the whole value in quotes if it is text.';

const explanations: Partial<Record<YAMLError['code'], Explanation>> = {
  BAD_DQ_ESCAPE: ({ message }) => ({
    message: `${message}. Write "\\\\" for a backslash, or use single quotes.`,
  }),
  BAD_ALIAS: ({ pos: [from] }, source) =>
    explainSlip(source, lineAt(source, from)) ?? explainValue(source, from) ?? {},
  BAD_INDENT: (error, source, document) =>
    explainOpen(error, source, document, /end with a (.)$/.exec(error.message)?.[1]) ??
    explainLine(error, source),
  BAD_SCALAR_START: ({ pos: [from] }, source) =>
    explainValue(source, from) ?? {
      message: `A value that begins with "${source[from]}" must be in quotes.`,
    },
  BLOCK_AS_IMPLICIT_KEY: explainLine,
  MISSING_CHAR: (error, source, document) =>
    explainOpen(error, source, document, /^Missing closing (.)quote/.exec(error.message)?.[1]) ??
    explainLine(error, source),
  MULTILINE_IMPLICIT_KEY: explainLine,
  MULTIPLE_DOCS: ({ pos: [from] }, source) => {
    const end = /(?:^|\n)\.\.\.[^\n]*\n\s*$/.exec(source.slice(0, from));
    const sign = end ? '...' : '---';
    return {
      offset: end ? end.index + Number(end[0].startsWith('\n')) : from,
      message: `A second YAML document begins at "${sign}"; remove this line.`,
    };
  },
  RESOURCE_EXHAUSTION: () => ({ message: tooDeep }),
  TAB_AS_INDENT: ({ pos: [from] }, source) => ({
    offset: source.indexOf('\t', from),
    message: noTabs,
  }),
  UNEXPECTED_TOKEN: ({ pos: [from, to] }, source) =>
    explainTab(source, from) ??
    explainComma(source, from) ??
    explainSlip(source, lineAt(source, from)) ??
    explainValue(source, from) ?? {
      message: `Unexpected ${quoted(source.slice(from, to).trim())} here; ${inQuotes}`,
    },
};

/** Explains an error in the parser's words where they are plain, and in ours otherwise. */
export function explain(error: YAMLError, source: string, document: Document): Mistake {
  const ours = explanations[error.code]?.(error, source, document);
  return { offset: error.pos[0], message: `${error.message}.`, ...ours };
}

/** Explains a quotation mark or a bracket that is not closed; the parser calls the marks "double" and 'single'. */
function explainOpen(
  { pos: [from] }: YAMLError,
  source: string,
  document: Document,
  sign: string | undefined,
): Partial<Mistake> | undefined {
  if (sign === undefined) return undefined;
  const offset = opening(document, from);
  const { end } = lineAt(source, offset);
  const isBracket = /[\]}]/.test(sign);
  const closing = isBracket ? sign : (source[offset] ?? '');
  const isLast = /^(?:\s*$|\s*(?:- +)?[\w-]+:\s)/.test(source.slice(end));
  return {
    offset,
    message: isBracket
      ? `The bracket opened here is never closed; write "${sign}" at its end.`
      : 'The quotation mark opened here is never closed; close it on the same line.',
    repaired: isLast ? replaced(source, end, end, closing) : undefined,
  };
}

const oddSpace = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;

/** What is before the value of a line with such a space: the indentation, hyphens, and a key. */
const beforeValue = new RegExp(
  String.raw`^(?=[ -]*(?:[A-Za-z][\w-]*:)?${oddSpace.source})([^\S\n]*)((?:-[^\S\n]+)*(?:[A-Za-z][\w-]*:(?:[^\S\n]+|$))?)`,
  'gm',
);

/** Replaces spaces that YAML takes for letters, in indentation and after a colon or a hyphen; reports the first. */
export function withPlainSpaces(source: string): (Mistake & { repaired: string }) | undefined {
  if (!oddSpace.test(source)) return undefined;
  const odd = new RegExp(oddSpace, 'g');
  let offset = -1;
  const repaired = source.replace(beforeValue, (text, indentation: string, signs: string, at) => {
    if (signs === '') return text;
    if (offset < 0) offset = Number(at) + text.search(oddSpace);
    // An ideographic space is as wide as two others.
    return (indentation.replaceAll('\u3000', '  ') + signs).replace(odd, ' ');
  });
  if (offset < 0) return undefined;
  const message = `The space here (${codePoint(source.charAt(offset))}) is not one to YAML; use a plain space.`;
  return { offset, message, repaired };
}

/** Slips that a line may have, what to write in their place, and how a message says it. */
const slips: [slip: RegExp, without: string, advice: string][] = [
  [
    /^(\s*)(?:\/\/|<!--|%|;)\s*(.*?)(?:-->)?$/,
    '$1# $2',
    'Write a remark on a line that begins with "#"',
  ],
  [/^(\s*)\d{1,2}[.)]\s+(?=[A-Za-z"\'[{])/, '$1- ', 'Write a hyphen and a space before an item'],
  [/^(\s*(?:- +)*[A-Za-z][\w-]*):(?=[^\s/:])/, '$1: ', 'Write a space after the colon'],
  [/^(\s*(?:- +)*[A-Za-z][\w-]*)\s*[：﹕꞉]\s*/, '$1: ', 'Write an ordinary colon and a space'],
  [/^(\s*(?:- +)*[A-Za-z][\w-]*)\s+(?:=|=>|:=|->)\s+/, '$1: ', 'Write a colon'],
  [/^(\s*)-(?=[A-Za-z"'[{])/, '$1- ', 'Write a space after the hyphen'],
  [/^(\s*)[–—−•*]\s+(?=[A-Za-z"'[{])/, '$1- ', 'Write a hyphen and a space before an item'],
  [
    /^(\s*)"([A-Za-z][\w-]*)":\s*"([A-Za-z0-9](?:[^":#]|:\S)*)",$/,
    '$1$2: $3',
    'Write a key and its value without quotation marks and comma',
  ],
  [
    /^(\s*)"([A-Za-z][\w-]*)":\s*("[^"]*"|\[[^\][]*\]|[\d.]+),$/,
    '$1$2: $3',
    'Write a key without quotation marks, and no comma after its value',
  ],
];

/** Explains a line with a wrong colon, space, quotation mark or indentation, where the parser misses a key. */
function explainLine({ pos: [from] }: YAMLError, source: string): Partial<Mistake> {
  const line = lineAt(source, from);
  const startsLine = source.slice(line.start, from).trim() === '';
  const rest = source.slice(from, line.end);
  if (!startsLine && (/:(\s|$)/.test(rest) || rest.startsWith('? '))) {
    return explainValue(source, from) ?? { message: `The value contains ": "; ${inQuotes}` };
  }
  const before = line.start === 0 ? line : lineAt(source, line.start - 1);
  for (const { start, end } of [line, before]) {
    const explained = explainSlip(source, { start, end });
    if (explained) return explained;
  }
  const next = lineAt(source, line.end + 1);
  const isNext = !startsLine && /^\s+\S/.test(source.slice(next.start, next.end));
  return explainUnfit(source, isNext ? next : line);
}

/** Explains a slip; in the lines directly below it is the same mistake. */
function explainSlip(source: string, { start, end }: Line): Mistake | undefined {
  const text = source.slice(start, end);
  const [form, without = '', advice = ''] = slips.find(([form]) => form.test(text)) ?? [];
  if (form === undefined) return undefined;
  const right = text.replace(form, without);
  const below = source.slice(end).split('\n').slice(1);
  const other = below.findIndex((line) => !form.test(line));
  const run = below.slice(0, other < 0 ? below.length : other);
  const rights = [right, ...run.map((line) => line.replace(form, without))].join('\n');
  return {
    offset: start + text.search(/\S/),
    message: `${advice}, as in ${quoted(right.trim())}.`,
    repaired: replaced(source, start, end + run.join('\n').length + Number(run.length > 0), rights),
  };
}

/** Explains a tab in the indentation of a line. */
function explainTab(source: string, from: number): Partial<Mistake> | undefined {
  const [indentation = ''] = /^ *\t/.exec(source.slice(lineAt(source, from).start)) ?? [];
  if (indentation === '') return undefined;
  return { offset: lineAt(source, from).start + indentation.length - 1, message: noTabs };
}

/** Explains a comma in brackets without an item before it. */
function explainComma(source: string, from: number): Partial<Mistake> | undefined {
  const [, before] = /([,[{])\s*$/.exec(source.slice(0, from)) ?? [];
  if (source[from] !== ',' || before === undefined) return undefined;
  return {
    message:
      before === ','
        ? 'Nothing is between the two commas; remove one comma.'
        : `Nothing is between "${before}" and the comma; remove the comma.`,
    repaired: replaced(source, from, from + 1, ''),
  };
}

/** Explains a line that does not fit those above. */
function explainUnfit(source: string, line: Line): Partial<Mistake> {
  const text = source.slice(line.start, line.end);
  const indentation = text.search(/\S|$/);
  const above = source.slice(0, line.start).trimEnd();
  const last = above.slice(above.lastIndexOf('\n') + 1);
  const comment = /^([\s#]*[^\s#].*?)[ \t]#/.exec(last);
  const isKey = /^\s*(?:- )*[\w-]+:(?:\s|$)/.test(text);
  if (comment && !isKey) {
    return {
      offset: above.length - last.length + (comment[1] ?? '').length,
      message: cutByComment,
    };
  }
  const isItem = /^\s*- /.test(text);
  const items = isItem ? [...above.matchAll(/^ *(?=- )/gm)].at(-1) : undefined;
  const expected = items?.[0].length ?? last.search(/[^\s-]|$/);
  const offset = line.start + indentation;
  if (!isKey && !isItem && (indentation === 0 || indentation === expected)) {
    return {
      offset,
      message:
        'Expected "key: value"; write the colon and a space after the key, or put this text at the end of the line above.',
    };
  }
  const item = source.slice(0, line.start).lastIndexOf(`\n${' '.repeat(indentation)}- `);
  const [, own = ''] = /^\s*([\w-]+):/.exec(text) ?? [];
  const isAgain = new RegExp(`\\n[ -]*${own}:`).test(source.slice(Math.max(item, 0), line.start));
  if (own !== '' && item >= 0 && isAgain) {
    const message = `A new item begins here; write "- " before "${own}".`;
    return { offset, message, repaired: replaced(source, offset, offset, '- ') };
  }
  if (expected === indentation) return { offset, message: badIndentation };
  const keyAbove = /^ *([\w-]+):/;
  if (indentation === expected + 2 && isKey && keyAbove.test(last)) {
    // Keys below a key without a value may be an item without its hyphen.
    const lines = above.split('\n');
    const parent = lines.findLastIndex((one) => one.search(/\S|$/) < expected);
    const first = lines[parent + 1] ?? '';
    if (/:\s*$/.test(lines[parent] ?? '') && first.search(/\S|$/) === expected) {
      return {
        offset: lines.slice(0, parent + 1).join('\n').length + 1 + expected,
        message: `Write "- " before "${keyAbove.exec(first)?.[1] ?? ''}" if an item of a list begins here; if not, begin the lines below in the same column.`,
      };
    }
  }
  const [, below = 'it'] = /([\w-]+):/.exec(text) ?? [];
  const [, key = 'the line above'] = /([\w-]+):/.exec(last) ?? [];
  const place = isItem ? 'as the item above has' : `so that "${below}" is below "${key}"`;
  // Lines that follow in the same column are meant to be together.
  const lines = source.slice(line.start).split('\n');
  const other = lines.findIndex(
    (next) => next.search(/\S|$/) !== indentation || /^\s*- /.test(next),
  );
  const run = isItem ? 1 : Math.max(other < 0 ? lines.length : other, 1);
  const [, owner, value] = /([\w-]+):\s+(\S.*)/.exec(last) ?? [];
  if (run > 1 && indentation >= expected + 2 && owner !== undefined && value !== undefined) {
    return {
      offset,
      message: `The lines from here on are indented as keys of "${owner}", which has the value ${quoted(value)}; remove the indentation, or that value.`,
    };
  }
  const together = run === 1 ? '' : ` of this line and the next ${run === 2 ? 'one' : run - 1}`;
  const moved = lines.map((next, index) =>
    index < run ? ' '.repeat(expected) + next.slice(indentation) : next,
  );
  return {
    offset,
    message: `The indentation${together} is ${spaces(indentation)}, expected ${spaces(expected)}, ${place}.`,
    repaired: source.slice(0, line.start) + moved.join('\n'),
  };
}

function spaces(count: number): string {
  return count === 0 ? 'none' : count === 1 ? '1 space' : `${count} spaces`;
}

/** Explains a value that is not plain text to YAML, because of signs in it; undefined if it is not on one line. */
function explainValue(source: string, from: number): Mistake | undefined {
  const line = lineAt(source, from);
  const text = source.slice(line.start, line.end);
  const start = line.start + (/^\s*(?:- +)*(?:[\w-]+:\s+)?/.exec(text)?.[0].length ?? 0);
  const value = source.slice(start, line.end).trimEnd();
  const [sign = ''] = value;
  if (from < start) return undefined;
  const write = (meant: string) => ({
    advice:
      meant.length <= 60
        ? `write ${inYaml(meant)}`
        : meant.includes('"') && meant.includes("'")
          ? `put the whole value in double quotes, and write \\" or a typographic mark, “ or ”, for those in it`
          : `put the whole value in ${inYaml(meant).startsWith('"') ? 'double' : 'single'} quotes`,
    repaired: replaced(source, start, start + value.length, inYaml(meant)),
  });
  if (sign === '"' || sign === "'") {
    const inner = value.endsWith(sign) ? value.slice(1, -1) : value;
    const { advice, repaired } = write(inner);
    const rest = quoted(source.slice(from, line.end).trim());
    return {
      offset: from,
      message: `The quotation marks end before ${rest}; ${advice}.`,
      repaired,
    };
  }
  const bracket = value.lastIndexOf(sign === '[' ? ']' : '}');
  if (sign === '[' || sign === '{') {
    if (bracket < 0 || from - start < bracket) return undefined;
    const extra = /^[\]}][\]},.;\s]*$/.exec(value.slice(bracket));
    const close = value.indexOf(sign === '[' ? ']' : '}');
    if (extra && close >= 0 && /^[\]},.;\s]+$/.test(value.slice(close))) {
      return {
        offset: from,
        message: `Unexpected ${quoted(source.slice(from, line.end).trim())} after the closing bracket; remove it.`,
        repaired: replaced(source, start + close + 1, line.end, ''),
      };
    }
  }
  if (/^- /.test(value)) {
    const message =
      'A value that begins with "- " must be in quotes if it is text; a list begins on the next line.';
    return { offset: start, message };
  }
  if (/^[a-z]\w*: /.test(value)) {
    const message = 'The value contains ": "; put it in quotes, or each key on a line of its own.';
    return { offset: start, message };
  }
  const { advice, repaired } = write(value);
  const isQuotation = /^[“”„«»‘’‚‹›「『].*[“”„«»‘’‚‹›」』]$/.test(value);
  const why = isQuotation
    ? 'Typographic quotation marks are part of the text, and the value contains ": "'
    : /[:](\s|$)/.test(value) && !/^[[\]{}&*#!|>@%,`?]/.test(value)
      ? 'The value contains ": "'
      : `A value that begins with "${sign}" must be in quotes`;
  return { offset: start, message: `${why}; ${advice}.`, repaired };
}

/** Returns a text as YAML writes it in quotes. */
function inYaml(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function replaced(source: string, from: number, to: number, text: string): string {
  return source.slice(0, from) + text + source.slice(to);
}

interface Line {
  start: number;
  end: number;
}

function lineAt(source: string, offset: number): Line {
  const newline = source.indexOf('\n', offset);
  return {
    start: offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1,
    end: newline === -1 ? source.length : newline,
  };
}

/** Returns where the innermost quoted or bracketed value that reaches an offset begins. */
function opening(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Node(_, node) {
      const [from = offset, , to = offset] = node.range ?? [];
      const opens = isScalar(node)
        ? node.type?.startsWith('QUOTE')
        : isCollection(node) && node.flow;
      if (opens && from < offset && offset <= to) start = from;
    },
  });
  return start;
}
