const gerund = /(?:(?<=[ая])в|ив|ыв|(?<=[ая])вши|ивши|ывши|(?<=[ая])вшись|ившись|ывшись)$/;
const adjective = /(?:[еиоы]е|[иы]ми|[еиоы]й|[еиоы]м|[ео]го|[ео]му|[иы]х|[еоую]ю|[ая]я)$/;
const participle = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|ивш|ывш|ующ)$/;
const verb = new RegExp(
  [
    '(?:(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)',
    '[иы]ла|ена|[еу]йте|ите|[иы]ли|[еу]й|[иы]л|[иы]м|ен|[иы]ло|ено|ят|ует|уют|[иы]т|ены|[иы]ть|ишь|ую|ю)$',
  ].join('|'),
);
const noun =
  /(?:а|[ео]в|[иь]?е|и?ями|ами|[еи]?и|и?ей|[ио]?й|и?ям|и?ем|[ао]м|о|у|ах|и?ях|ы|ь|[иь]?ю|[иь]?я)$/;

/**
 * Returns the stem of a Russian word in small Cyrillic letters, "ё" written as "е": that of Snowball's
 * Russian algorithm.
 *
 * @see https://snowballstem.org/algorithms/russian/stemmer.html
 */
export function russianStem(word: string): string {
  const [beginning = ''] = /^[^аеиоуыэюя]*[аеиоуыэюя]/.exec(word) ?? [word];
  const [twoSyllables = ''] = /^(?:[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]){2}/.exec(word) ?? [word];
  let end = word.slice(beginning.length);
  const without = (pattern: RegExp) => {
    const shorter = end.replace(pattern, '');
    const isFound = shorter !== end;
    end = shorter;
    return isFound;
  };
  if (!without(gerund)) {
    without(/с[яь]$/);
    if (without(adjective)) without(participle);
    else if (!without(verb)) without(noun);
  }
  without(/и$/);
  const derivational = beginning.length + end.length - twoSyllables.length;
  const ost = /ость?$/.exec(end);
  if (ost && ost[0].length <= derivational) end = end.slice(0, ost.index);
  if (!without(/(?<=н)н$/) && without(/ейше?$/)) without(/(?<=н)н$/);
  else without(/ь$/);
  return beginning + end;
}
