/**
 * The second byte of a character in UTF-8, as Windows-1252 and Latin-1 show it, without the punctuation
 * that may follow a letter, such as "»" and "”".
 */
const byte = String.raw`[\u0080-\u009FƒˆŠŒŽ˜™šœžŸ€¢-©¬®-¶¸-º¼-¾]`;

/** The same with that punctuation. */
const anyByte = String.raw`[\u0080-\u00BFƒˆŠŒŽ˜™šœžŸ€‚„…†‡‰‹›‘’“”•–—]`;

/**
 * Text in UTF-8 that was read as Windows-1252, Latin-1 or Windows-1251, such as "Viá»‡t", "â€™" and
 * "Ð¾Ð±": only sequences that no language has.
 */
export const mojibake = new RegExp(
  [
    String.raw`â€|â‚¬|â\u0080|ï»¿|ï¿½`,
    String.raw`áº${byte}|áº¿|á»${byte}|á»[‚„†‡‰¡¿](?=\p{Ll})`,
    String.raw`(?<=\p{Ll})Ã${byte}|Ã${byte}(?=\p{Ll})|Æ[°¡](?=\p{Ll})|Ä‘(?=\p{Ll})`,
    String.raw`(?<!\p{L})Â[£§©®°±²³½¼¾]`,
    `[ÐÑ](?:${anyByte}| )[ÐÑ]${anyByte}`,
    `à[º¸¹]${byte}`,
    'вЂ[“”™љњќ¦]|Рµ|Р°[РС]',
  ].join('|'),
  'u',
);

/** A fast test, which few texts without any pass. */
export const mayBeWronglyRead = /[ÂÃÄÆÐÑàáâïРв][^\u0000-\u007Fа-яё]|[ÐÑ] [ÐÑ]/;
