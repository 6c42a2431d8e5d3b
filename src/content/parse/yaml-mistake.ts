import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';
import { quoted } from '../../model/text.ts';

/** More levels than any schema has. */
export const deepest = 8;

export const tooDeep = `The YAML is nested too deeply, expected at most ${deepest} levels.`;

/** Why a YAML source cannot be parsed, and at which offset. */
export interface Mistake {
  offset: number;
  message: string;
}

type Explanation = (error: YAMLError, source: string, document: Document) => Partial<Mistake>;

const inQuotes = 'put the whole value in quotes if it is text.';

const explanations: Partial<Record<YAMLError['code'], Explanation>> = {
  BAD_DQ_ESCAPE: ({ message }) => ({
    message: `${message}. Write "\\\\" for a backslash, or use single quotes.`,
  }),
  BAD_INDENT: explainIndent,
  BAD_SCALAR_START: ({ pos: [from] }, source) => ({
    message: `A value that begins with "${source[from]}" must be in quotes.`,
  }),
  BLOCK_AS_IMPLICIT_KEY: explainKey,
  MISSING_CHAR: (error, source, document) =>
    error.message.startsWith('Missing closing')
      ? {
          offset: opening(document, error.pos[0]),
          message: 'The quotation mark opened here is never closed; close it on the same line.',
        }
      : explainKey(error, source),
  MULTILINE_IMPLICIT_KEY: explainKey,
  MULTIPLE_DOCS: () => ({ message: 'A second YAML document begins here; keep only one.' }),
  RESOURCE_EXHAUSTION: () => ({ message: tooDeep }),
  TAB_AS_INDENT: ({ pos: [from] }, source) => ({
    offset: source.indexOf('\t', from),
    message: 'Tabs cannot indent YAML; use spaces.',
  }),
  UNEXPECTED_TOKEN: ({ pos: [from, to] }, source) => ({
    message: `Unexpected ${quoted(source.slice(from, to).trim())} here; ${inQuotes}`,
  }),
};

/** Explains an error in the parser's words where they are plain, and in ours otherwise. */
export function explain(error: YAMLError, source: string, document: Document): Mistake {
  const ours = explanations[error.code]?.(error, source, document);
  return { offset: error.pos[0], message: `${error.message}.`, ...ours };
}

/** The parser finds a key that does not fit where a colon, a space, a quote or an indent is off. */
function explainKey({ pos: [from] }: YAMLError, source: string): Partial<Mistake> {
  const line = lineAt(source, from);
  const next = lineAt(source, line.end + 1);
  const startsLine = source.slice(line.start, from).trim() === '';
  if (!startsLine && /:(\s|$)/.test(source.slice(from, line.end))) {
    return { message: `The value contains ": "; ${inQuotes}` };
  }
  if (!startsLine && /^\s+\S/.test(source.slice(next.start, next.end))) {
    return explainUnfit(source, next.start);
  }
  if (startsLine && /^\s/.test(source.slice(line.start, line.end))) {
    return explainUnfit(source, line.start);
  }
  return { message: 'Expected "key: value"; is the colon missing, or the space after it?' };
}

function explainIndent(error: YAMLError, source: string, document: Document): Partial<Mistake> {
  const close = /end with a (.)$/.exec(error.message)?.[1];
  if (close === undefined) return explainUnfit(source, error.pos[0]);
  return {
    offset: opening(document, error.pos[0]),
    message: `The bracket opened here is never closed; write "${close}" at its end.`,
  };
}

function explainUnfit(source: string, from: number): Mistake {
  return {
    offset: from + source.slice(from).search(/\S|$/),
    message:
      'The indentation does not match the lines above; align it with the other keys or items.',
  };
}

function lineAt(source: string, offset: number): { start: number; end: number } {
  const newline = source.indexOf('\n', offset);
  return {
    start: offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1,
    end: newline === -1 ? source.length : newline,
  };
}

/** Where the innermost quoted or bracketed value begins that reaches to an offset. */
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
