import { codePoint, hiddenCharacterIn } from '../../../src/model/text.ts';
import { RefusedReport } from './refused-report.ts';

/** A report as text: in Unicode's form NFC, with lines that end in "\n". */
export interface ReportText {
  text: string;
  /** What was done to read it, where it was not plain UTF-8. */
  note?: string;
}

/** More than any agency's report, and less than a book. */
const mostBytes = 60_000;

/** In UTF-16 code units: more than any paragraph. */
const longestLine = 15_000;

/** Signs of which nothing is seen, that pages bring along: soft hyphens, marks of direction. */
const unseen =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** How files of other kinds begin: https://www.iana.org/assignments/media-types. */
const otherKinds: [start: RegExp, name: string][] = [
  [/^\s{0,8}%PDF-/, 'a PDF'],
  [/^PK\u0003\u0004/, 'a document or an archive (DOCX, ODT or ZIP)'],
  [/^\u00d0\u00cf\u0011\u00e0/, 'a Word document'],
  [/^\{\\rtf/, 'a document in Rich Text Format'],
  [/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/, 'a picture'],
];

const htmlMark =
  /<!doctype html|<\/?(?:html|head|body|div|p|span|script|article|table|a|br)\b[^>]*>/i;

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
  const clean = text
    .replace(unseen, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .normalize('NFC');
  complainAbout(clean);
  complainAboutLines(clean);
  return { text: clean, ...(note !== undefined && { note }) };
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
    `Line ${line} is not UTF-8, and which other encoding it is cannot be told; save the text as UTF-8 and try again.`,
  );
}

function complainAbout(text: string): void {
  if (!/\p{L}/u.test(text))
    throw new RefusedReport('There is no text in it; give the report as the agency printed it.');
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

function complainAboutLines(text: string): void {
  const long = text.split('\n').findIndex((line) => line.length > longestLine) + 1;
  if (long > 0) {
    throw new RefusedReport(
      `Line ${long} has more than ${longestLine} characters, expected a paragraph; put every paragraph on a line of its own.`,
    );
  }
  const hidden = hiddenCharacterIn(text);
  if (hidden) {
    throw new RefusedReport(
      `Line ${lineAt(text, hidden.index)} has the character ${codePoint(hidden.character)}, which no reader sees; copy the text again without it.`,
    );
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
