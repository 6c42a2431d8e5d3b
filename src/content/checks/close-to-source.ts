import { quoted } from '../../model/text.ts';
import { tokensIn } from '../../search/analysis/tokens.ts';
import { fieldsOf } from '../parse/validate.ts';
import type { Check } from './check.ts';
import { rowsIn, sameWordsIn } from './same-words.ts';
import { briefingsWithSource, quotationsIn } from './source-texts.ts';
import { unavoidableWords } from './unavoidable-words.ts';

/** So many consecutive words of the report count as copied. */
const mostInARow = 8;

/** Sequences with fewer words that we could have chosen are names, titles or figures. */
const fewestOfOurs = 3;

/** Finds words of a report that its briefing takes over without quotation marks. */
export const closeToSource: Check = (content) =>
  briefingsWithSource(content).flatMap(({ file, path, sourceText, prose }) => {
    const rows = rowsIn(sourceText.text, mostInARow);
    const areUnavoidable = unavoidableWords(content, fieldsOf(file));
    return prose.flatMap(({ text, positionAt }) =>
      unquoted(text).flatMap(({ start, end }) => {
        const tokens = tokensIn(text.slice(start, end));
        return sameWordsIn(tokens, rows, mostInARow).flatMap(({ from, to }) => {
          const same = tokens.slice(from, to);
          if (areUnavoidable(same).filter((isUnavoidable) => !isUnavoidable).length < fewestOfOurs)
            return [];
          const begin = start + (same[0]?.start ?? 0);
          const words = text.slice(begin, start + (same.at(-1)?.end ?? 0));
          return {
            path: file.path,
            ...positionAt(begin),
            rule: 'close-to-source',
            message: `${same.length} consecutive words are the same in ${path}: ${quoted(words)}. Use your own words, or quote them.`,
          };
        });
      }),
    );
  });

/** The stretches of a text outside quotation marks. */
function unquoted(text: string): { start: number; end: number }[] {
  const quotations = quotationsIn(text);
  const starts = [0, ...quotations.map(({ end }) => end)];
  const ends = [...quotations.map(({ start }) => start), text.length];
  return starts.map((start, index) => ({ start, end: ends[index] ?? text.length }));
}
