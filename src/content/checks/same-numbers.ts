import { interfaceLanguageOf } from '../../model/interface-languages.ts';
import { isSpelled } from '../../model/number-words.ts';
import { quoted } from '../../model/text.ts';
import type { Prose } from '../parse/markdown-body.ts';
import { positionOf } from '../parse/validate.ts';
import { factsIn, type Fact } from './facts-in-text.ts';
import { bothProses, bothTexts, comparison, languageOfOriginals } from './translated-texts.ts';

/** Finds numbers and dates of an original that its translation lacks, and the other way round. */
export const sameNumbers = comparison(
  (text, content) => {
    const { file } = text;
    const languages = [languageOfOriginals(content), file.language] as const;
    if (isSame(bothTexts(text), languages)) return [];
    const [there, here] = bothProses(text);
    const original = factsOf(there, languages[0]);
    const translated = factsOf(here, languages[1]);
    const missing = original.facts.filter((fact) => !translated.has(fact));
    const added = translated.facts.filter((fact) => !original.has(fact));
    const isAligned = there.length === here.length;
    const rest = new Set(added);
    const problems = missing.map((fact) => {
      const instead = [...rest].find(
        ({ kind, block }) => isAligned && kind === fact.kind && block === fact.block,
      );
      if (instead) rest.delete(instead);
      const rule = fact.kind === 'date' ? 'same-dates' : 'same-numbers';
      const start = isAligned ? here[fact.block]?.positionAt(0) : undefined;
      const advice = instead
        ? `${quoted(instead.printed)} is ${quoted(fact.printed)} in the original; correct it.`
        : `${quoted(fact.printed)} is in the original, but not in this translation; add it.`;
      const position = instead?.position ?? start ?? positionOf(file.positions, ['original']);
      return { ...position, rule, message: advice };
    });
    return [
      ...problems,
      ...Array.from(rest, ({ kind, printed, position }) => ({
        ...position,
        rule: kind === 'date' ? 'same-dates' : 'same-numbers',
        message: `${quoted(printed)} is not in the original; correct or remove it.`,
      })),
    ];
  },
  (content) => `same-numbers ${languageOfOriginals(content)}`,
);

/** Returns whether both texts print the same numbers and dates, which is so nearly always. */
function isSame(texts: readonly string[], languages: readonly string[]): boolean {
  const [there, here] = texts.map(
    (text, index) => new Set(factsIn(text, languages[index] ?? '').map(keyOf)),
  );
  return there?.symmetricDifference(here ?? new Set()).size === 0;
}

type PlacedFact = Fact & {
  /** The number of its block. */
  block: number;
  position: ReturnType<Prose['positionAt']>;
};

/** Returns the numbers and dates of a text, each once, and whether it has those of another one. */
function factsOf(prose: readonly Prose[], language: string) {
  const all = prose.flatMap(({ text, positionAt }, block) =>
    factsIn(text, language).map((fact): PlacedFact => ({
      ...fact,
      block,
      position: positionAt(fact.start),
    })),
  );
  // Of those that are there again, the first.
  const facts = new Map(all.toReversed().map((fact) => [keyOf(fact), fact] as const));
  const firstDays = new Set(
    all.flatMap(({ value, beginsSpan }) => (beginsSpan ? dayOf(value) : [])),
  );
  const text = prose.map((block) => block.text).join('\n');
  const spelledIn = interfaceLanguageOf(language);
  const has = (fact: Fact) => {
    if (facts.has(keyOf(fact))) return true;
    const { kind, value, beginsSpan } = fact;
    // "from 8 to 11 May" may be "from day 8 to day 11 of May".
    if (kind === 'date') return beginsSpan === true && facts.has(`number ${dayOf(value)}`);
    if (firstDays.has(value)) return true;
    return spelledIn !== undefined && isSpelled(value, text, spelledIn);
  };
  return { facts: [...facts.values()].toReversed(), has };
}

/** Returns the day of a date, as a number alone has it. */
function dayOf(date: string): string {
  return String(Number(date.slice(-2)));
}

function keyOf({ kind, value }: Fact): string {
  return `${kind} ${value}`;
}
