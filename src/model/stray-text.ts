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
    inCapitals('TODO|FIXME|TBD|(?:TBC|TK)(?! \\p{Lu})|TKTK|CẦN KIỂM TRA|ПРОВЕРИТЬ'),
    String.raw`(?<![\p{L}\p{N}])XXX?${unit}|[$€£]XXX?(?![\p{L}\p{N}])|^XXX?$`,
    String.raw`(?<=[ (\[$€£])\?{3,}|^\?{3,}$`,
    String.raw`\[(?:TK|TBC|TBD|TODO|FIXME|XXX?)(?!\p{L})[^\]\n]*\](?![(\[])`,
    String.raw`\[(?:[Ii]nsert|INSERT|[Cc]heck|CHECK|PHOTO|[Nn]ote to|NOTE TO|[Gg]hi chú|[Уу]точнить|[Пп]роверить|[Вв]ставить)(?!\p{L})[^\]\n]*\](?![(\[])`,
  ].join('|'),
  'mu',
);

/** What word processors, websites and chatbots leave in a text that is copied from them. */
export const debris =
  /Error! (?:Bookmark not defined|Reference source not found)\.?|\{ ?HYPERLINK [^}\n]*\}?|PAGEREF _Toc\d*|\[object Object\]|Click (?:here|or tap here) to enter text\.?|【\d+[:†][^】\n]*】|(?:cite)?turn\d+(?:search|view|news|fetch)\d+/u;

/** A character in the writing of a program that another did not read. */
export const encodedCharacter =
  /&(?:nbsp|[lr][sd]quo|[lr]aquo|[mn]dash|hellip)(?![\w;=])|\\u[\da-fA-F]{4}|(?:=[89A-F][\dA-F]){2,}/u;

/** A fast test, which texts without any of them hardly ever pass. */
export const maybeStrayText =
  /TODO|FIXME|T[KB]|XX|\?\?\?|\[|CẦN|ПРОВ|Error!|HYPERL|PAGER|Click |【|turn\d|&[lrmnh]|\\u|=[89A-F]/;
