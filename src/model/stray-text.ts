/** Finds what was left in a text by mistake: notes on unfinished work, and remains of other programs. */

const unit = String.raw`(?= ?(?:%|per ?cent|million|billion|trillion|tonnes|people|km|MW|GW)(?!\p{L}))`;

/** A word in capitals that is no word of a heading in capitals. */
const inCapitals = (words: string) =>
  String.raw`(?<![\p{L}\p{N}_(/#@.“"‘«-]|\p{Lu}{2} )(?:${words})(?![\p{L}\p{N}_)/-]| ?\d| \p{Lu}{2})`;

/**
 * A note on unfinished work, only in forms that are hardly anything else: "TODO", but not "todo", as in
 * Spanish; "XX" before a unit, but not as a Roman numeral.
 */
export const privateNote = new RegExp(
  [
    inCapitals('TODO|FIXME|TBD|(?:TBC|TK)(?! \\p{Lu})|TKTK|CẦN KIỂM TRA|ПРОВЕРИТЬ|УТОЧНИТЬ'),
    String.raw`(?<![\p{L}\p{N}])XXX?${unit}|[$€£]XXX?(?![\p{L}\p{N}])|^XXX?$`,
    String.raw`(?<=[ (\[$€£])\?{3,}|^\?{3,}$|\((?:source|citation)\?\)|\(\?\? [^)\n]*\)?|[$€£] ?_{2,}`,
    String.raw`EMBARGOED (?:UNTIL|until|TILL|till) [^\n]*|NOT FOR PUBLICATION[^\n]*|Commented \[\w{1,8}\]:[^\n]*|[Ll]orem ipsum dolor[^\n]*`,
    String.raw`\[(?:TK|TBC|TBD|TODO|FIXME|XXX?)(?!\p{L})[^\]\n]*\](?![(\[])`,
    String.raw`\[(?:[Ii]nsert|INSERT|[Cc]heck|CHECK|PHOTO|[Nn]ote to|NOTE TO|[Gg]hi chú|GHI CHÚ|[Cc]itation needed|[Уу]точнить|[Пп]роверить|[Вв]ставить)(?!\p{L})[^\]\n]*\](?![(\[])`,
  ].join('|'),
  'mu',
);

/** What word processors, websites and chatbots leave in a text that is copied from them. */
export const debris = new RegExp(
  [
    String.raw`Error! (?:Bookmark not defined|Reference source not found)\.?|\[object Object\]`,
    String.raw`\{ ?(?:HYPERLINK|PAGEREF|TOC \\|REF _|SEQ )[^}\n]*\}?|PAGEREF _Toc\d*(?: \\h)?`,
    String.raw`Click (?:here|or tap here) to enter text\.?`,
    String.raw`【\d+[:†][^】\n]*】|(?:cite)?turn\d+(?:search|view|news|fetch)\d+`,
    String.raw`:?contentReference\[oaicite:[^\]\n]*\]?(?:\{index=\d+\})?`,
  ].join('|'),
  'u',
);

/** What a program prints where it has no number. */
export const noNumber = new RegExp(
  String.raw`#(?:REF!|N/A(?!\p{L})|DIV/0!|VALUE!|NAME\?|NUM!)|(?<!\p{L})(?:NaN|undefined)${unit}`,
  'u',
);

/** A character in the writing of a program that another did not read. */
export const encodedCharacter =
  /&(?:nbsp|[lr][sd]quo|[lr]aquo|[mn]dash|hellip)(?![\w;=])|\\u[\da-fA-F]{4}|(?:=[89A-F][\dA-F]){2,}|(?:%(?:C[2-9A-F]|D[\dA-F])%[89AB][\dA-F]|%E[\dA-F](?:%[89AB][\dA-F]){2})+/u;

/** A fast test, which texts without any of them hardly ever pass. */
export const maybeStrayText =
  /TODO|FIXME|T[KB]|XX|\?\?|\?\)|__|EMBAR|NOT F|\[|CẦN|ПРОВ|УТОЧ|Error!|HYPERL|PAGER|\{ |Click |orem i|【|turn\d|#[A-Z]|NaN|undef|&[lrmnh]|\\u|=[89A-F]|%[C-F]/;
