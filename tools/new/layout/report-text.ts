import { codePoint } from '../../../src/model/text.ts';
import { RefusedReport } from './refused-report.ts';

/** A report as text: in Unicode's form NFC, all of it visible, with lines that end in "\n". */
export interface ReportText {
  text: string;
  /** What was done to read it, in sentences, where it was not plain UTF-8 or held invisible characters. */
  note?: string;
}

/** More than any agency's report with the page around it. */
const mostBytes = 400_000;

/**
 * Characters that nobody sees and that are taken out: control characters, soft hyphens, marks of
 * direction, invisible signs, and more than eight marks on a letter. A space without width separates
 * words in Lao, Thai, Khmer and Burmese and is left there.
 */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e00ff}\p{Noncharacter_Code_Point}\p{Surrogate}]|(?<=\p{M}{8})\p{M}|(?<![\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}])\u200b|\u200b(?![\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}])/gu;

/** How files of other kinds begin: https://www.iana.org/assignments/media-types. */
const otherKinds: [start: RegExp, name: string][] = [
  [/^\s{0,8}%PDF-/, 'a PDF'],
  [/^PK\u0003\u0004/, 'a document or an archive (DOCX, ODT or ZIP)'],
  [/^\u00d0\u00cf\u0011\u00e0/, 'a Word document'],
  [/^\{\\rtf/, 'a document in Rich Text Format'],
  [/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/, 'a picture'],
];

const htmlMark =
  /<!doctype html|<\/?(?:html|head|body|div|p|span|script|article|table|a|br)\b[^<>]{0,500}>/i;

/** UTF-8 that was read as another encoding: "Viá»‡t", "donâ€™t". */
const misread = /á[»º][\u0080-\u00ff\u2010-\u203a]|â€[™œ“”˜\u009d\u0080-\u00ff]|Ã[\u0080-\u00bf]/u;

/**
 * Reads the bytes of a report.
 *
 * @throws {RefusedReport} where they are no text, or a text that was damaged.
 */
export function textOfReport(bytes: Uint8Array): ReportText {
  if (bytes.length > mostBytes) {
    throw new RefusedReport(
      `This is ${bytes.length} bytes long, expected one report of at most ${mostBytes}; give the report alone.`,
    );
  }
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const kind = otherKinds.find(([sign]) => sign.test(start))?.[1];
  if (kind !== undefined) {
    throw new RefusedReport(
      `This is ${kind}, expected plain text; open it, copy the text of the report and save that as a text file.`,
    );
  }
  const { text, note } = decoded(bytes);
  refuseDamaged(text);
  const removed = new Set(
    Array.from(text.matchAll(invisible), ([character]) => codePoint(character)),
  );
  const clean = text
    .replace(invisible, '')
    .replace(/\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g, '\n')
    .normalize('NFC');
  if (!/\p{L}/u.test(clean))
    throw new RefusedReport('There is no text in it; give the report as the agency printed it.');
  const notes = [
    note,
    removed.size > 0 &&
      `Invisible characters were taken out: ${Array.from(removed).slice(0, 5).join(', ')}.`,
  ].filter((sentence) => sentence !== undefined && sentence !== false);
  return { text: clean, ...(notes.length > 0 && { note: notes.join(' ') }) };
}

function decoded(bytes: Uint8Array): ReportText {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (mark) {
    return {
      text: new TextDecoder(mark).decode(bytes),
      note: 'It was read as UTF-16, as its first two bytes say.',
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return ofPunctuationAlone(bytes);
  }
}

/**
 * Windows' encodings of the Latin and the Cyrillic script and of Vietnamese have the same quotation
 * marks and dashes in the same places; a text with no other sign beyond ASCII can be read in any.
 */
function ofPunctuationAlone(bytes: Uint8Array): ReportText {
  const shared = (byte: number) =>
    byte < 0x80 || byte === 0x85 || (byte >= 0x91 && byte <= 0x97) || byte === 0xa0;
  const at = bytes.findIndex((byte) => !shared(byte));
  if (at === -1) {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      note: 'Its quotation marks and dashes were read as Windows-1252.',
    };
  }
  const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
  throw new RefusedReport(
    `Line ${line} is not UTF-8, and its encoding is unknown; save the text as UTF-8 and try again.`,
  );
}

function refuseDamaged(text: string): void {
  const [html] = htmlMark.exec(text) ?? [];
  if (html !== undefined) {
    throw new RefusedReport(
      `Line ${lineAt(text, text.indexOf(html))} has "${html}": this is an HTML page, where menus and other headlines would pass for the report; copy the text of the article alone.`,
    );
  }
  const nothing = text.indexOf('\0');
  if (nothing !== -1) {
    throw new RefusedReport(
      `Line ${lineAt(text, nothing)} holds bytes that are no text; save the report as plain text.`,
    );
  }
  const wrong = misread.exec(text) ?? /\ufffd/.exec(text);
  if (wrong) {
    throw new RefusedReport(
      `Line ${lineAt(text, wrong.index)} has "${text.slice(wrong.index, wrong.index + 6).trim()}": the text was read in a wrong encoding before it came here; copy it from the page again.`,
    );
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
