import { withPlainLetters } from '../../../src/model/plain-letters.ts';
import { codePoint, hiddenCharactersIn, withoutHidden } from '../../../src/model/text.ts';

/** Thrown for a file from which no draft can be made, with what to do. */
export class RefusedReport extends Error {
  override name = 'RefusedReport';
}

/** A report as text: in Unicode's form NFC, all of it visible, with lines that end in "\n". */
export interface ReportText {
  text: string;
  /** What was done to read it, in sentences, where it was not plain UTF-8 or held invisible characters. */
  note?: string;
}

/** The largest file that is read, larger than any report with the page around it. */
const mostBytes = 400_000;

/** A sequence by which programs colour what a terminal shows. */
const escapeSequence = /\u001b\[[\d;]*[A-Za-z]/g;

/** Characters that end a line in other programs. */
const lineEnd = /\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g;

/** How PDF, DOCX, ODT, DOC, RTF and pictures begin: https://www.iana.org/assignments/media-types. */
const otherKinds =
  /^(?:\s{0,8}%PDF-|PK\u0003\u0004|\u00d0\u00cf\u0011\u00e0|\{\\rtf|\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/;

/** Signs of files that are not plain text, or are damaged, and what to do. */
const damages: [sign: RegExp, reason: string][] = [
  [
    /<!doctype html|<\/?(?:html|head|body|div|p|span|script|article|table|a|br)\b[^<>]{0,500}>/i,
    'the file is an HTML page; copy only the text of the article.',
  ],
  [/\0/, 'the file is not plain text; save the report as plain text.'],
  // UTF-8 that was read as another encoding: "Viá»‡t", "donâ€™t".
  [
    /(?:á[»º][\u0080-\u00ff\u2010-\u203a]|â€[™œ“”˜\u009d\u0080-\u00ff]|Ã[\u0080-\u00bf]|\ufffd).{0,4}/,
    'the file was saved in the wrong encoding; copy the text from the page again.',
  ],
];

/**
 * Reads the bytes of a report.
 *
 * @throws {RefusedReport} if they are not text, or a damaged text.
 */
export function textOfReport(bytes: Uint8Array): ReportText {
  if (bytes.length > mostBytes) {
    throw new RefusedReport(
      `The file has ${bytes.length} bytes, expected at most ${mostBytes}; keep only the report.`,
    );
  }
  if (otherKinds.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1'))) {
    throw new RefusedReport(
      'The file is a PDF, a document or a picture, expected plain text; open it, copy the text of the report and save it as a text file.',
    );
  }
  const { text, note } = decoded(bytes);
  for (const [sign, reason] of damages) {
    const { 0: words, index } = sign.exec(text) ?? {};
    if (words === undefined) continue;
    const line = text.slice(0, index).split('\n').length;
    throw new RefusedReport(`Line ${line} has ${JSON.stringify(words.trim())}: ${reason}`);
  }
  const lines = text.replace(escapeSequence, '').replace(lineEnd, '\n');
  const removed = new Set(hiddenCharactersIn(lines).map(({ character }) => codePoint(character)));
  const clean = withPlainLetters(withoutHidden(lines)).normalize('NFC');
  if (!/\p{L}/u.test(clean))
    throw new RefusedReport('The file has no text; give the report as the agency published it.');
  const signs = Array.from(removed).slice(0, 5).join(', ');
  const notes = [note, signs && `Invisible characters were removed: ${signs}.`].filter(Boolean);
  return { text: clean.split('\n').map(divided).join('\n'), note: notes.join(' ') || undefined };
}

/** Divides a line into parts of at most 15,000 characters: files of the content have no longer lines. */
function divided(line: string): string {
  if (line.length <= 15_000) return line;
  const end = line.slice(0, 15_000).lastIndexOf('. ');
  const at = end > 0 ? end + 2 : 15_000;
  return `${line.slice(0, at)}\n${divided(line.slice(at))}`;
}

function decoded(bytes: Uint8Array): ReportText {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  if (mark === 'fffe' || mark === 'feff') {
    const text = new TextDecoder(mark === 'fffe' ? 'utf-16le' : 'utf-16be').decode(bytes);
    return { text, note: 'The file was read as UTF-16, according to its byte order mark.' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Windows' encodings of many languages have the same quotation marks and dashes in the same places.
    const isShared = (byte: number) =>
      byte < 0x80 || byte === 0x85 || (byte >= 0x91 && byte <= 0x97) || byte === 0xa0;
    const at = bytes.findIndex((byte) => !isShared(byte));
    if (at === -1) {
      const text = new TextDecoder('windows-1252').decode(bytes);
      return { text, note: 'Quotation marks and dashes were read as Windows-1252.' };
    }
    const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
    throw new RefusedReport(
      `Line ${line} is not UTF-8, and its encoding is unknown; save the text as UTF-8 and try again.`,
    );
  }
}
