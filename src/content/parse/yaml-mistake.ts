import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';
import { quoted } from '../../model/text.ts';
import { lineAt, replaced, type Mistake } from './source-line.ts';
import { explainUnfit } from './yaml-indentation.ts';
import { explainSlip } from './yaml-slip.ts';
import { explainValue } from './yaml-value.ts';

/** More levels than any schema has. */
export const deepest = 8;

export const tooDeep = `The YAML is nested too deeply, expected at most ${deepest} levels.`;

type Explanation = (error: YAMLError, source: string, document: Document) => Partial<Mistake>;

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
