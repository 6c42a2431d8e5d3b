import { fold } from './fold.ts';
import { laoWordLength } from './lao-segmenter.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import { stopWords } from './stop-words.ts';
import { foldedWords, type Token } from './tokens.ts';

// Words of the closed classes of grammar: question words, prepositions, conjunctions, auxiliaries,
// pronouns and particles. Those of English that the index leaves out are in stop-words.ts.

/** Phrases that ask for something, in which every word is part of the question. */
const asking = {
  english: `how many, how much, how much money, how long, how far, how often, how big, how large,
    how high, how tall, how deep, how old, how fast, how soon, what kind of, what kinds of, what sort of, what type of,
    what types of, what happened, what happens, tell me, show me, give me, do you know`,
  vietnamese: `bao nhiêu, bao nhiêu tiền, thứ mấy, bao lâu, bao xa, bao giờ, khi nào, lúc nào,
    tại sao, vì sao, thế nào, ở đâu, là gì, là ai, cái gì, những gì, cho biết, cho tôi biết`,
  russian: `сколько денег, что такое, кто такой, кто такая, расскажи, расскажите, скажи, скажите,
    покажи, покажите`,
  lao: `ໃຜ, ຫຍັງ, ແມ່ນຫຍັງ, ຍ້ອນຫຍັງ, ເປັນຫຍັງ, ເທົ່າໃດ, ເມື່ອໃດ, ຢູ່ໃສ, ແນວໃດ`,
};

const english = wordsOf(`
  already am any anybody anyone anything each either else even ever every everybody everyone everything
  few just many me might mine much must my myself neither never nobody nor ought ours perhaps please quite rather
  shall since somebody someone something still though thus till too unless us very whatever whether
  whichever whose yet yours`);

const vietnamese = wordsOf(`
  ai bị bởi cả các chỉ cho chưa có còn cứ của cùng cũng do dưới đã đang đâu đây đấy để đến đó được
  gì giữa hay hoặc hơn khi không kia là lại lên mà mấy mọi mỗi mới nào này nếu ngoài như nhưng
  những nữa ở phải qua ra rằng rất rồi sang sao sắp sau sẽ tại theo thì tới trên trong trước từ và
  vẫn vào về vì với xuống`);

const russian = wordsOf(`
  а без будет будут бы был была были было быть в ведь вместо во вот все где да даже для до его ее
  ей ему если есть еще же за зачем и из или им их к как ко когда кого ком кому кроме кто куда ли
  либо лишь между мне могут может можно мы на над надо нам нас не него нее ней нем нему ни но
  нужно о об обо около он она они оно от откуда перед по под после потому почему поэтому при про
  против с скольких сколько со среди та также там те то тогда тоже только ту у уже хотя чего чей
  чем чему через что чтобы чье чьи чья эта эти это`);
const declined =
  /^(?:как|котор|эт|т)(?:ая|ем|еми|ех|ие|им|ими|их|ого|ое|ой|ом|ому|от|ую|ые|ый|ым|ыми|ых)$/;

const lao = wordsOf(`
  ກວ່າ ກັນ ກັບ ການ ກ່ອນ ກ່ຽວກັບ ກໍ ກໍ່ ຂອງ ຂະນະ ຂຶ້ນ ຄວາມ ຄື ຈະ ຈັກ ຈາກ ຈຶ່ງ ຈົນ ຊຶ່ງ ຍັງ ດັ່ງ
  ດັ່ງກ່າວ ດ້ວຍ ດ້ານ ຕັ້ງແຕ່ ຕາມ ຕໍ່ ຖ້າ ທັງ ທີ່ ນອກຈາກ ນັກ ນັ້ນ ນີ້ ບັນດາ ບໍ່ ຜູ້ ພາຍໃຕ້ ພາຍໃນ
  ພ້ອມ ມາ ມີ ຢູ່ ຢ່າງ ລະຫວ່າງ ວ່າ ສຳລັບ ຫາກ ຫຼັງ ຫຼັງຈາກ ຫຼື ອອກ ອັນ ອີກ ເຂົ້າ ເຊັ່ນ ເຊິ່ງ ເຖິງ
  ເນື່ອງຈາກ ເປັນ ເພາະ ເພື່ອ ເອງ ແຕ່ ແມ່ນ ແລະ ແລ້ວ ແຫ່ງ ໂດຍ ໃດ ໃນ ໃສ ໃຫ້ ໄດ້ ໄປ ໄວ້`);

/** Checks whether a folded word of Lao only connects or makes a noun of the next, such as "ການ". */
export function isLaoFunctionWord(word: string): boolean {
  return lao.folded.has(word);
}

/** Returns words as they are compared: those of Vietnamese keep the marks that distinguish them. */
function wordsOf(list: string): { spelled: ReadonlySet<string>; folded: ReadonlySet<string> } {
  const words = list.trim().split(/\s+/);
  return { spelled: new Set(words.map(spelled)), folded: new Set(words.map(fold)) };
}

/** Returns a word of Vietnamese as it is compared where its marks count. */
export function spelled(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

const phrases = new PhraseMatcher(
  Object.entries(asking).map(([language, list]) => ({
    term: language,
    phrases: list.split(',').map((name) => ({ name, words: foldedWords(name) })),
    opaque: true,
  })),
);

/** Checks whether "may" is the verb, as in "what Laos may sell", not the month, as in "trade in may". */
function isModalMay(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || text.slice(token.start, token.end) !== 'may') return false;
  if (before?.kind !== 'word' || next?.kind !== 'word') return false;
  return !/^(?:in|of|since|from|until|till|by|to|and|before|after|last|next|this|early|late|mid)$/.test(
    before.text,
  );
}

/** Checks whether a line has Latin letters with marks, as Vietnamese has in most words. */
export function hasVietnameseMarks(text: string): boolean {
  return /\p{Script=Latin}\p{M}|đ/iu.test(text.normalize('NFD'));
}

/** A syllable of Vietnamese without its marks. */
export const syllable =
  /^(?:ngh?|gh|gi|[ckpt]h|nh|tr|qu|[bcdghklmnprstvx])?(?:[aeiouy]|a[iouy]|e[ou]|i[aeu]|ieu|o[aeio]|oa[iy]|oeo|u[aeiouy]|uay|uo[iu]|uy[aeu]|yeu?)(?:ch?|nh|ng?|[mpt])?$/;

/**
 * Checks whether a line is in Vietnamese: it has marks, or three words or more that are spelled like
 * syllables of Vietnamese without their marks, and at most one other.
 */
export function isVietnamese(text: string): boolean {
  if (hasVietnameseMarks(text)) return true;
  const words = foldedWords(text).filter((word) => /^\p{L}/u.test(word));
  const others = words.filter((word) => stopWords.has(word) || !syllable.test(word));
  return words.length - others.length >= 3 && others.length <= 1;
}

/**
 * Returns the tokens of a query that only ask or connect, and so are no conditions of it. A word of
 * Vietnamese counts with its marks; without them only in a question or line that has none at all, as "la"
 * and "thi" are names elsewhere. Nothing in capitals counts: "AI" is none.
 */
export function functionWordsIn(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const words = tokens.map((token) => token.text);
  const add = (at: number, length: number) => {
    for (let index = at; index < at + length; index++) found.add(index);
  };
  const languages = words.flatMap((_, at) => {
    const [phrase] = phrases.at(words, at);
    add(at, phrase?.length ?? 0);
    return phrase?.terms ?? [];
  });
  const hasMarks = hasVietnameseMarks(text);
  const isUnmarked = !hasMarks && (languages.includes('vietnamese') || isVietnamese(text));
  for (const [at, token] of tokens.entries()) {
    const own = text.slice(token.start, token.end);
    if (/^\p{Lu}{2,}$/u.test(own)) continue;
    const isInVietnamese = isUnmarked
      ? vietnamese.folded.has(token.text) && (at === 0 || !/^\p{Lu}/u.test(own))
      : hasMarks && vietnamese.spelled.has(spelled(own));
    const isOther = english.folded.has(token.text) || russian.folded.has(token.text);
    if (isInVietnamese || isOther || isModalMay(text, tokens, at) || declined.test(token.text))
      add(at, 1);
  }
  for (let at = 0; at < tokens.length;) {
    const length = laoWordLength(text, tokens, at);
    if (lao.folded.has(words.slice(at, at + length).join(''))) add(at, length);
    at += length;
  }
  return found;
}
