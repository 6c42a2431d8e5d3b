import { gunzipSync } from 'node:zlib';
import { openPart, type OpenPart } from '../../../src/search/indexer/segment.ts';
import { pairsAmong } from '../../../src/model/pair.ts';
import type { Card } from '../../../src/search/index-format.ts';

/** What a reader may look for: a briefing, by two words of it. */
export interface Question {
  words: [string, string];
  /** A pair that the briefing is about. */
  pair: string;
  sector: string;
  year: string;
  /** Three words of it in a row. */
  phrase: string;
}

/** In what share of all briefings words are. */
const frequent = 1 / 4;
const middling = 1 / 20;
const rare = 1 / 100;

const kinds = [
  [frequent, frequent],
  [frequent, middling],
  [frequent, rare],
  [middling, middling],
  [middling, rare],
  [rare, rare],
] as const;

/** How often each kind of two words is asked. */
const rounds = 2;

/**
 * Twelve questions to an archive, always the same: the briefings are taken at equal distances from
 * newest to oldest, and of each two words that are about as frequent as wanted.
 *
 * @param parts those of the archive's years, in any order.
 * @throws where no briefing is about two countries.
 */
export function questionsTo(parts: readonly Uint8Array[]): Question[] {
  const years = parts.map(openYear).sort((a, b) => (a.order < b.order ? -1 : 1));
  const counts = documentsByWord(years);
  const places = years.flatMap((year) =>
    year.facets.flatMap(({ country }, row) => (country.length > 1 ? [{ year, row }] : [])),
  );
  const documents = years.reduce((sum, { facets }) => sum + facets.length, 0);
  const wanted = Array.from({ length: rounds }, () => kinds).flat();
  return wanted.map(([one, other], index) => {
    const place = places[Math.floor(((index + 0.5) / wanted.length) * places.length)];
    if (!place) throw new Error('The archive has no briefing about two countries.');
    const { year, row } = place;
    const words = Array.from(
      year.words.rows[row] ?? [],
      (number) => year.words.words[number] ?? '',
    );
    const first = nearest(words, one * documents, counts);
    const rest = words.filter((word) => word !== first);
    const { country, sector, year: years } = year.facets[row] ?? {};
    return {
      words: [first, nearest(rest, other * documents, counts)],
      pair: pairsAmong(country ?? [])[0] ?? '',
      sector: sector?.[0] ?? '',
      year: years?.[0] ?? '',
      phrase: phraseIn(year.part, row),
    };
  });
}

type Year = ReturnType<typeof openYear>;

function openYear(bytes: Uint8Array) {
  const part = openPart(bytes);
  return {
    part,
    order: part.orders()[0] ?? '',
    facets: part.facets(),
    words: part.wordRows(),
  };
}

function documentsByWord(years: readonly Year[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of years) {
    const own = new Uint32Array(words.words.length);
    for (const row of words.rows) for (const word of row) own[word] = (own[word] ?? 0) + 1;
    for (const [index, word] of words.words.entries()) {
      counts.set(word, (counts.get(word) ?? 0) + (own[index] ?? 0));
    }
  }
  return counts;
}

/** The word whose number of documents is nearest to one that is wanted, as a ratio. */
function nearest(words: readonly string[], wanted: number, counts: Map<string, number>): string {
  const distance = (word: string) => Math.abs(Math.log((counts.get(word) ?? 1) / wanted));
  return words.reduce((best, word) => (distance(word) < distance(best) ? word : best));
}

/** Three words in a row, of letters only, from the middle of a briefing. */
function phraseIn(part: OpenPart, row: number): string {
  const { text } = JSON.parse(gunzipSync(part.cards()[row]?.bytes ?? '').toString()) as Card;
  const phrases = text.match(/\p{L}{4,} \p{L}{4,} \p{L}{4,}/gu) ?? [];
  return phrases[phrases.length >> 1] ?? '';
}
