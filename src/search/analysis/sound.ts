import { fold } from './fold.ts';

// How names sound in other scripts, roughly: enough to recognise a name that is known in one of them.
// Letters follow BGN/PCGN romanisation (Russian 1947, Lao 1966); sounds that languages write in several
// ways are one: b, p and f; d and t; g, k and c; r and l; s, x and z; e, i and y; a and o.

/** Letters and what they are written as in letters of a to z. */
const letters = new Map(
  [
    'а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts',
    'ч ch ш sh щ sh ы y э e ю iu я ia',
    'ກ k ຂ k ຄ k ງ n ຈ ch ສ s ຊ s ຍ i ດ t ຕ t ຖ t ທ t ນ n ບ p ປ p ຜ p ຝ f ພ p ຟ f ມ m ຢ i ຣ r ລ l ວ v ອ o',
    'າ a ເ e ແ e ໂ o ໄ ai ໃ ai ຽ ia ະ a',
    // Vowels above and below the letters.
    '\u0eb1 a \u0eb4 i \u0eb5 i \u0eb6 u \u0eb7 u \u0eb8 u \u0eb9 u \u0ebb o \u0ebc l \u0ecd o',
  ]
    .flatMap((pairs) => pairs.match(/\S+ \S+/g) ?? [])
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Vowels that are written before the consonant after which they are spoken. */
const vowelBefore = /([\u0ec0-\u0ec4])([\u0e81-\u0eae]\u0ebc?)/g;
/** The letter that carries a vowel, and is not spoken. */
const silent = /\u0ead(?=[\u0eb0-\u0ebb\u0ecd])/g;

const sounds: [RegExp, string][] = [
  // "Tsivilyov" is "Tsivilev", as "ё" is written without its dots.
  [/yo/g, 'e'],
  // "Тх" is "Th" of Vietnamese and Lao; "Sone" is "Son".
  [/([tkp])kh/g, '$1'],
  [/([ao]n)e/g, '$1'],
  [/ngh?|nh|gn/g, 'n'],
  [/ch|zh|j|dzh/g, 'c'],
  [/sh|ts|[xz]/g, 's'],
  [/ph|[bf]/g, 'p'],
  [/th|d/g, 't'],
  [/kh|q|g|c(?![heiy])/g, 'k'],
  [/r/g, 'l'],
  [/w/g, 'v'],
  [/h/g, ''],
  [/oo|ou/g, 'u'],
  [/[ey]/g, 'i'],
  [/o/g, 'a'],
];

/** Returns how a name sounds, in letters of a to z. */
export function soundOf(name: string): string {
  const spoken = fold(name).replace(vowelBefore, '$2$1').replace(silent, '');
  let sound = Array.from(spoken, (sign) => letters.get(sign) ?? sign).join('');
  for (const [written, as] of sounds) sound = sound.replace(written, as);
  return sound.replace(/[^a-z]/g, '').replace(/(.)\1+/g, '$1');
}
