/**
 * The second byte of a character in UTF-8, as Windows-1252 and Latin-1 show it, without the punctuation
 * that may follow a letter, such as "»" and "”".
 */
const byte = String.raw`[\u0080-\u009FƒˆŠŒŽ˜™šœžŸ€¢-©¬®-¶¸-º¼-¾]`;

/** The same with that punctuation. */
const anyByte = String.raw`[\u0080-\u00BFƒˆŠŒŽ˜™šœžŸ€‚„…†‡‰‹›‘’“”•–—]`;

/** Words in Windows-1251, KOI8-R, GBK, TIS-620, TCVN3, VNI or IBM 866, as Latin-1 shows them. */
const otherEncodings = [
  String.raw`(?<!\p{L})[À-ÖØ-öø-ÿ]{4,}(?!\p{L})`,
  String.raw`[À-ÿ][¡-ª¬-º¼-¿]+[À-ÿ]+[¡-ª¬-º¼-¿]`,
  String.raw`(?<![\p{L}\p{N}])®(?=\p{Ll})|[а-я]?®[а-я]`,
  String.raw`\u00AD¬|öô[a-zù]|ieä[tnmpc]|oøa|(?<!\p{L})(?:Vi\?t|N\?(?:i|ng))(?!\p{L})`,
];

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
    ...otherEncodings,
  ].join('|'),
  'u',
);

/** A fast test, which few texts without any pass. */
export const mayBeWronglyRead =
  /[ÂÃÄÆÐÑàáâïРв][^\u0000-\u007Fа-яё]|[ÐÑ] [ÐÑ]|[\u00A1-\u00FF]{4}|®|\u00AD¬|öô|ieä|oøa|[iN]\?[tin]/;
