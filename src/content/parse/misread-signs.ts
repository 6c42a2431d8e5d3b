import {
  debris,
  encodedCharacter,
  maybeStrayText,
  noNumber,
  privateNote,
} from '../../model/stray-text.ts';

/**
 * A sign that Markdown did not understand, in a text from `textAsTyped`: "\uFFFC" replaces a character
 * that it understood, "\uFFF9" one of an address that became a link by itself. In a message, `{sign}` is
 * what was found. `needs` is a fast test where the sign is slow to look for.
 */
type Sign = [rule: string, sign: RegExp, message: string, needs?: RegExp | undefined];

const foreign = (sign: RegExp, message: string): Sign => ['foreign-markup', sign, message];
const note = (sign: RegExp): Sign => [
  'private-note',
  sign,
  '{sign} looks like a private note, which readers would see; remove it.',
];
const markdown = (sign: RegExp, message: string, needs?: RegExp): Sign => [
  'markdown',
  sign,
  message,
  needs,
];

/**
 * Returns whether words of a text may have one of the signs below: a fast test, as very few do. Ranges
 * are much faster than a list of the bullets and arrows in them.
 */
export function hasSignCharacter(words: string): boolean {
  return signCharacter.test(words) || otherSign.test(words) || maybeStrayText.test(words);
}

/** Returns whether a text as typed may have one: a slower test, which more texts fail. */
export function mayHaveSigns(text: string): boolean {
  return rareCharacter.test(text) || rareBesideOthers.test(text) || maybeStrayText.test(text);
}

const signCharacter = /[$%+/:;='‘?~&\n*_`|{}[\]\\^#<\t¬´·⁎\u2022-\u2025\u2190-\uFFFF]/;

const otherSign =
  /^(?:[-–—!.(\d]|import|export|\w[.)]|h\d\.|Sent f|Sure[!,]|Certainly[!,]|Absolutely[!,]|Of course[!,]|Would you l|READ |ADV|QUẢ|Xem t|Đọc t|Чит|Отпр|Gửi t|As of my l|As an AI)|’’|,,/;

const rareCharacter = /[*_`|{}[\]\\^#<\t¬´·⁎\u2022-\u2025\u2190-\uFFFB]/;

const rareBesideOthers =
  /[%$=+:'’?~]{2}|[$:/][^\s\d]|^[-–—+!.(]|^\w{1,2} ?[.)-]\D|-\uFFFC*\n|\n(?:[\wđ໐-໙๐-๙]{1,4}(?: ?[.)-]|[/,])\s|[а-я]\)\s|№ ?\d|[oØü§] |: )|^\uFFFC*(?:[Tt]odo:|import|export)|  |\uFFFC(?:\w+;|#)|[,;][^\s\d]|^(?:Sent f|Sure[!,]|Certainly[!,]|Absolutely[!,]|Of course[!,]|Would you l|READ |ADV|QUẢ|Xem t|Đọc t|Чит|Отпр|Gửi t|As of my l|As an AI)|\(cid|oai_|-->|@@|^[-+]\u00A0/m;

const everywhere = ({ source, flags }: RegExp) => new RegExp(source, `g${flags}`);

const remove = '{sign} is the markup of another program and would be printed; remove it.';
const plainWords = '{sign} would be printed with its signs; write **words**.';
const asterisks =
  '{sign} would be printed with its asterisks; write them in pairs, directly around words, with a space outside, as in "the **rate** of"; or write "\\*" for an asterisk.';
const underscores =
  '{sign} would be printed with its underscores; write *words* to emphasise words, or "\\_" for an underscore.';
export const list = 'Begin each item of a list with "- " on a line of its own.';
const numbered = 'Begin each item of a numbered list with "1. " on a line of its own.';
const table =
  'This is not a table yet; write "| --- | --- |" below its first row, with one part for each cell of that row, and leave an empty line above it.';
const link = '{sign} is not a complete link; write [text](address), without spaces in the address.';
const noteHere = 'Write "[^1]" here, and the text of the note on a line of its own, "[^1]: Text".';
const address = '{sign} is not an address; write it in full, as in "https://example.org/report".';

/** "a)", "(1)", "iv.", "2/", "1b -" or "II." at the beginning of a line. */
const numberOfItem = String.raw`(?:\(?(?:[a-zđ]|[ivx]{1,4}|\p{Nd}{1,2}[a-z]?)(?: ?[.)-]|/)|[а-я]\)|[IVX]{2,4}[.)/])[ \t]`;

export const signs: readonly Sign[] = [
  note(/%%(?:[^%]|%(?!%))*(?:%%)?/g),
  note(/\{>>[^\n]*?(?:<<\}|$)/gm),
  note(/(?<=^\uFFFC*)(?:XXX\b|[Tt]odo:|\/\/ |\/\*)[^\n]*/gm),
  note(everywhere(privateNote)),

  foreign(everywhere(debris), remove),
  foreign(
    everywhere(noNumber),
    '{sign} would be printed where a number is missing; write the number.',
  ),
  foreign(/\(cid:\d+\)/g, 'A letter was lost at {sign}; copy the word again from the original.'),
  foreign(
    /oai_citation:[^\]\n\uFFFC]*/g,
    '{sign} comes from a chatbot and would be printed; write the words of the link in its place.',
  ),
  foreign(
    /<\/?(?!https?:)[a-z][\w-]{0,20}:[a-z][\w-]*(?:\s[^<>\n]*)?\/?>|<(?:@[!&]?|#)\w{6,}(?:\|[^>\n]*)?>/gi,
    remove,
  ),
  foreign(
    /\{\/?(?:color|panel|quote|noformat|expand|loadposition|loadmodule)(?:[: ][^}\n]{0,100})?\}|^\{\|[^\n]*|\{\\rtf1[^\n]*|^@@ -\d+(?:,\d+)? \+\d[^\n]*|(?:\d\d:)?\d\d:\d\d[,.]\d{3} --> [^\n]*/gm,
    remove,
  ),
  foreign(
    /^(?:Sent from my (?:iPhone|iPad|Android|Galaxy|Samsung|mobile)|Отправлено с iPhone|Gửi từ iPhone)[^\n]*|^(?:(?:Sure|Certainly|Absolutely|Of course)[!,] [Hh]ere(?: is| are|['’]s) |Would you like me to )[^\n]*|^As (?:of my last knowledge update|an AI (?:language )?model)\b|^(?:>{2,3} ?)?(?:READ (?:MORE|ALSO)|Xem thêm|Đọc thêm|Читайте также):[^\n]*|^(?:ADVERTISEMENT|QUẢNG CÁO)$/gm,
    '{sign} was copied along with the text; remove it.',
  ),
  foreign(everywhere(encodedCharacter), '{sign} would be printed; write the character itself.'),
  foreign(
    /\{\{[^\n]*?(?:\}\}|$)|\{%[^\n]*?(?:%\}|$)|<%[^\n]*?(?:%>|$)|\$\{[^\n}]{0,200}\}/gm,
    remove,
  ),
  foreign(
    /\{#[^\n}]{0,200}\}/g,
    '{sign} would be printed; remove it, as headings get their anchors by themselves.',
  ),
  foreign(/!?\[\[[^\n]*?(?:\]\]|$)/gm, 'Write {sign} as a link, [text](address), or remove it.'),
  foreign(
    /\[!\w+[^\]\n]{0,80}\]/g,
    '{sign} would be printed; write a word in bold instead, such as "**Note**".',
  ),
  foreign(/^:::[^]*/gm, remove),
  foreign(/\^\[[^\]\n]*\]?/g, noteHere),
  foreign(/==(?=[^\s=])[^=\n]+==/g, plainWords),
  foreign(/\{(?:\+\+|--|~~)[^\n}]*\}?/g, remove),
  foreign(/\+\+(?=[^\s+])[^+\n]+\+\+|\|\|(?=[^\s|])[^|\n]+\|\|/g, remove),
  foreign(
    /\*\[[^\]\n]{1,200}\]:[^\n]*/g,
    '{sign} would be printed; write the long form of the word where it is first used.',
  ),
  foreign(/^\[\[?_?toc_?\]?\]/gim, remove),
  foreign(
    /^(?:!!!|\?\?\?\+?) ?\w+[^\n]*|^(?:=== "|-+8<|!INCLUDE )[^\n]*|^(?:\+{3}|={3,})$/gm,
    remove,
  ),
  foreign(
    /\[@[\w:-]+(?:\]|[,;] [^\]\n]{0,200}\])/g,
    'Write {sign} as a link, [text](address), or as a note, "[^1]".',
  ),
  foreign(
    /(?<=^|\s):(?:[+-]1|[a-z][a-z0-9_+-]+):(?=$|[\s.,;!?\uFFFC])/gm,
    '{sign} would be printed; write the emoji itself, or remove it.',
  ),
  foreign(/\\[a-z]+\{[^\n}]*\}?|^\\[a-z]+$|\$\$[^$]+\$\$/gm, remove),
  foreign(
    /\[(b|i|u|s|quote|code|center|list|url|img)\](?=[^]{0,500}?\[\/\1\])|\[(?:color|size|font|quote|url|img|email)=[^\]\n\uFFF9]{1,80}\]/gi,
    remove,
  ),
  foreign(/\[[a-z-]{1,30} [\w-]{1,30}=["“”'][^\]\n]{0,200}\]|\[\/[a-z-]{1,30}\]/gi, remove),
  foreign(/^h[1-6]\. [^\n]*|^={2,6} [^\n=]+ ={2,6}\s*$/gm, 'Write a heading as "## Heading".'),
  foreign(
    /^\.\. \w[\w-]*::[^\n]*|^#\+\w+[^\n]*|^\w+::[^\s[]*\[[^\n]*|(?<=^|\s)::?[a-z][\w-]*[[{][^\n]*|\b(?:footnote|xref|image|kbd):[^\s[\]]*\[[^\]\n]*\]/gm,
    remove,
  ),
  foreign(
    /(?<=\uFFFC)__?(?![\p{L}\p{N}_*\uFFFC])/gu,
    'This underscore would be printed; write a link as [text](address), *words* to emphasise words, or "\\_" for an underscore.',
  ),
  foreign(
    /(?<=\p{L})¬/gu,
    'The sign "¬" divides a word at the end of a line; remove it, and join the word.',
  ),
  foreign(/'{2,3}(?=[^\s'])[^'\n]+'{2,3}/g, plainWords),
  foreign(
    /^import (?:[\w*]+|\* as \w+|\{[^}\n]{0,80}\}) from ["'][^"'\n]{1,80}["'];?$|^export (?:default|const|let|function) [^\n]*/gm,
    remove,
  ),
  foreign(
    /\[[^[\]\n]*\]\{[^\n}]{0,200}\}/g,
    '{sign} is the markup of another program and would be printed; write its words only.',
  ),
  foreign(
    /\{(?: ?[.:]|\||\/\*|[\w-]{1,30}=|\w{1,30}\.\w)[^\n}]{0,200}\}|\]\{[^\n}]{0,200}\}/g,
    remove,
  ),
  foreign(
    /\^[^\s^_]{1,12}\^|\s\^[\w-]+$/g,
    '{sign} would be printed with its signs; write the characters themselves, such as "²", or remove the signs.',
  ),
  foreign(
    /\$[^\s$\d][^$\n]{0,80}[\\^_{][^$\n]{0,80}\$(?!\d)/g,
    'Formulas are not supported, so {sign} would be printed; write it in words or with characters such as "²".',
  ),

  markdown(
    /(?<![^\s\uFFFC(“"])\*\*(?:\s[^*\n\uFFFC]*|[^*\n\uFFFC]*\s)\*\*/g,
    '{sign} would be printed with its asterisks; remove the spaces inside them, as in "**words**".',
  ),
  markdown(
    /(?<!\*)\*\*[^\s*\uFFFC](?:[^*\n\uFFFC]*[^\s*\uFFFC])?\*\*(?!\*)/g,
    '{sign} would be printed with its asterisks; put a space before and after it.',
  ),
  markdown(/[^\s*\uFFFC]{0,12}(?<!\*)\*\*(?!\*)[^\s*\uFFFC]{0,12}/g, asterisks, /\*\*/),
  markdown(
    /(?<![\p{L}\p{N}*])\*{3,}|(?<=\uFFFC)\*(?![\p{L}\uFFFC*])|(?<![\p{L}\p{N}*\uFFFC])\*(?=\uFFFC+[^\s\uFFFC])/gu,
    asterisks,
  ),
  markdown(/(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}“"'«(])[^*\n]*\*(?!\*)/gu, asterisks),
  markdown(/(?<=[\p{L},] )\*\p{Ll}[^\s*\uFFFC]*/gu, asterisks),
  markdown(/(?<=[\p{L},] )_\p{L}+(?=[ ,.;:\n]|$)(?![^\n]*_)/gu, underscores),
  markdown(
    /(?<![\p{L}\p{N}_])__(?=[^_\n]{0,200}\p{L})[^_\n]+__(?!_)|(?<![\p{L}\p{N}_\uFFFC])_(?=[^\s_])[^_\n]*_(?![\p{L}\p{N}_])/gu,
    underscores,
  ),
  markdown(/[＊⁎]{2}[^＊⁎\n]+[＊⁎]{2}/g, plainWords),
  markdown(/^#{1,6}\u00A0/gm, 'There is a no-break space after the "#"; write a plain space.'),
  markdown(
    /^#{1,6} [^\n]*|^＃{1,6}[ \u3000][^\n]*|^＃{2,6}[^\n]*|^#(?=\p{Lo}|\p{Lu})(?!\S*\p{Ll}\p{Lu})[^#\n]*$|^#{2,6}[^\s#][^\n]*|^#{7,}/gmu,
    'A heading is a line such as "## Heading", with two "#" or more and a plain space after them; correct it, or write "\\#" for the sign.',
  ),
  markdown(
    /^[^\n|]*\|[^\n]*\n(?=[^\n]*[–—―－])(?=[^\n]*\|)[ \t|:–—―－-]+$(?:\n[^\n]*\|[^\n]*)*/gm,
    'The second line of this table has long dashes; write "| --- | --- |", with hyphens, in its place.',
    /\|/,
  ),
  markdown(
    /^[|｜][^\n]*[|｜][ \t\uFFFC]*$|^\|[^\n|]+\|[^\n]*\n\|[^\n|]+\|[^\n]*|^\+-{2,}|[│┌├└]|^[^\n|]+ \| [^\n]*\n[^\n|]+ \| [^]*|^[^\n|]{1,30}(?:\|[^\n|]{1,30})+\n[^\n|]{1,30}(?:\|[^\n|]{1,30})+$/gm,
    table,
    /[|｜+│┌├└]/,
  ),
  markdown(
    new RegExp(
      [
        String.raw`^\d{1,2}(?:\)\p{L}|\.[\p{Lu}\p{Lo}])|^\d{1,2}\.\p{Ll}[^\n]*\n\d{1,2}\.\p{Ll}`,
        String.raw`^(?:I[.)/][ \t]|${numberOfItem})[^\n]*\n${numberOfItem}|^1, [^\n]*\n2, `,
        String.raw`^№ ?\d[^\n]*\n№ ?\d|^\d\uFE0F?\u20E3[^\n]*\n\d\uFE0F?\u20E3`,
      ].join('|'),
      'gmu',
    ),
    numbered,
  ),
  markdown(
    /^[-*+]\u00A0/gm,
    'There is a no-break space at the beginning of this item; write "- " with a plain space.',
  ),
  markdown(/^(?:[·•‣∙▪▫■□●○◦➢➤]|[-–—oØü§](?=\t))\t/gm, list),
  markdown(
    /[^\s\uFFFC]\t+\S[^\n]*\t|\S\t+\S[^\n]*\n[^\n]*\S\t/g,
    'Columns separated by tabs are not a table; write "|" between the cells, and "| --- | --- |" below the first row.',
  ),
  markdown(
    /^\S[^\n]* {3,}\S[^\n]*\n\S[^\n]* {3,}\S|^(?:[^\n,\d\uFFFC]{1,30},(?=[^\s\uFFFC])){2,}[^\n]*\n(?:[^\n,\uFFFC]{1,30},(?=[^\s\uFFFC])){2,}|^[^\n;\uFFFC]{1,30};[^\s\uFFFC][^\n]*\n[^\n;\uFFFC]{1,30};[^\s\uFFFC]/gm,
    table,
  ),
  markdown(
    /^[·•‣∙▪▫■□●○◦◆◇►▶➢➤☐☑☒✓✔]|^(?:-{2,3}|[–—－→⇒➜①-⑳]) ?[^\n]*\n(?:-{2,3}|[–—－→⇒➜①-⑳])|^[★☆✅❌⭐✦✧❖🔹🔸👉][^\n]*\n[★☆✅❌⭐✦✧❖🔹🔸👉]|^([oØü§]) (?=[\p{Lu}\p{Lo}])[^\n]*\n\1 (?=[\p{Lu}\p{Lo}])|^[-+]\p{L}(?![^\n]*-[ \uFFFC]*$)|^\*\p{L}[^\n]*\n\*\p{L}/gmu,
    list,
  ),
  markdown(
    /~{2,}/g,
    'These tildes would be printed; write ~~words~~ to strike words out, or "\\~" for a tilde.',
  ),
  markdown(
    /``[^`'\n]{1,200}''|(?<=^|[\s(]),,(?=\p{L})(?:[^,'\n]{1,200}'')?|(?<=[\p{L}.,!?])''(?=[\s.,;:)]|$)/gmu,
    "These quotation marks would be printed as they are; write “ and ”, or '\"'.",
  ),
  markdown(/(?<=\p{L})[`´](?=\p{Ll})/gu, 'This is not an apostrophe; write "’".'),
  markdown(
    /`/g,
    'This backtick would be printed; write one before and one after the code, or "\\`" for a backtick.',
  ),
  markdown(
    /^[^\n]{1,60}\n: /gm,
    'Definitions are not supported; write "**Term**: its definition" as an item of a list.',
  ),
  markdown(/(?:\[[^[\]\n]*)?\](?:\([^\n)]*\)?|（)|［[^［］\n]*］[（(]/g, link),
  markdown(
    /!\[[^[\]\n]*\](?!\()|!\([^()\n]*\)\[/g,
    'Write a picture as ![what it shows](file.jpg "Photo: Name / Agency, licence").',
  ),
  markdown(/^\[[ xX]?\] /gm, 'Write a checkbox as "- [ ] Text" or "- [x] Text".'),
  markdown(/^['’‘]{3}$/gm, 'Write code between two lines of "```".'),
  markdown(/\] \((?=\uFFF9)/g, 'Remove the space between the brackets: [text](address).'),
  markdown(
    /\)\[(?=\uFFF9)/g,
    'The brackets of this link are the wrong way round; write [text](address).',
  ),
  markdown(
    /\](?=\uFFF9)|["”]:(?=\uFFF9)|\[\uFFF9+ [^\]\n]+\]|\[[^[\]\n|]{1,80}\|(?=\uFFF9)/g,
    'Write this link as [text](address).',
  ),
  markdown(/\]\[/g, 'The address of this link is not defined; write [text](address).'),
  markdown(/\[\^(?![^[\]\n]+\])\]?/g, noteHere),
  markdown(
    /\[\^[^[\]\n]+\]/g,
    'This footnote is not defined; add a line with its text, as in "[^1]: Text".',
  ),
  markdown(
    /\b(?:htps?|hhttps?|ttps?):\/\/\S*|\bhttps?(?::\/(?=[^/\s])|\/\/|;\/\/|:\uFFFC|:\/\/ +(?=[\w-]+\.\w))\S*/g,
    address,
  ),
  markdown(/<[\w-]+(?:\.[\w-]+)+[^\s<>]*>/g, address),
  markdown(
    /\p{L}['’](?=\uFFF9)/gu,
    'Only a part of this address would be a link; write it between "<" and ">".',
    /\uFFF9/,
  ),
  markdown(
    /(?<=\uFFFC{4})(?:amp|lt|gt|quot|nbsp|[A-Za-z](?:grave|acute|circ|tilde|uml|cedil|ring)|[lr][sd]quo|[lr]aquo|[mn]dash|hellip|#x?[\da-f]+);/g,
    'This would be printed as it is written; write the character itself.',
    /\uFFFC[#\w]+;/,
  ),
  markdown(
    /-\uFFFC*\n(?<=[\p{L}\p{N}]-\uFFFC*\n)(?!(?:and|or|to|und|oder|bis|en|of|et|ou|y|o|e|i|och|og|eller|и|или|і|та|và|hoặc)(?!\p{L}))\p{Ll}+/gu,
    'The page would have {sign}, with a space after the hyphen; write the word on one line.',
    /-\uFFFC*\n/,
  ),
];
