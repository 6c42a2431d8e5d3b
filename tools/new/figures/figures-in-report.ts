import { Figure } from '../../../src/model/figure.ts';
import { complaintsAboutSums } from '../../../src/model/figure-sums.ts';
import { surroundingsOf } from './amount-in-sentence.ts';
import { countriesIn } from './countries-in-sentence.ts';
import type { DraftFigure, FigureSetting } from './draft-figure.ts';
import { readFigure } from './figure-in-sentence.ts';
import { reporterOf } from './figure-reporter.ts';
import { lastingIn } from './lasting-words.ts';
import type { Meaning } from './meaning.ts';
import type { ChosenPeriod } from './period-of-figure.ts';
import { tellsOfOnePlace } from './one-place.ts';
import { periodsIn } from './periods-in-words.ts';
import { amountsIn } from './printed-amounts.ts';
import type { Found, Paragraph } from '../report.ts';
import { withoutRepeated } from './same-figures.ts';
import type { ReadFigure, Scene } from './scene.ts';
import { sentencesIn } from '../../../src/words/sentences.ts';
import { looksAhead } from './status-words.ts';
import { goesOnFromParagraph } from './words-carried-on.ts';

export interface FiguresInReport {
  /** Each passes the model's rules, but for a period or a base that is not known. */
  figures: Found<DraftFigure>[];
  /** Numbers that may be figures but of which the words do not tell enough: as printed, and why. */
  unread: Found<string>[];
}

/** The figures that a report prints, in its order, each once. */
export function figuresIn(
  paragraphs: readonly Paragraph[],
  setting: FigureSetting,
): FiguresInReport {
  const figures: Found<DraftFigure>[] = [];
  const unread: Found<string>[] = [];
  const targets = new Set<string>();
  let farther: ReadFigure | undefined;
  let isOfOnePlace = false;
  for (const { text, line } of paragraphs) {
    let earlier = goesOnFromParagraph(text) ? farther : undefined;
    for (const { text: words } of sentencesIn(text)) {
      const { scene, unread: unreadable } = sceneOf(words, setting);
      for (const { words: value, reason } of unreadable) {
        unread.push({ value, line, words, note: reason });
      }
      isOfOnePlace = tellsOfOnePlace(words) || (isOfOnePlace && goesOnFromParagraph(words));
      let previous: ReadFigure | undefined;
      let adjacent: Meaning | undefined;
      let isAdjacentUnread = false;
      scene.amounts.forEach(({ asPrinted }, at) => {
        const isTargeted = (chosen: ChosenPeriod) => targets.has(timeOf(chosen));
        const read = readFigure(
          { ...scene, adjacent, isAdjacentUnread, earlier, farther, isTargeted, isOfOnePlace },
          at,
          previous,
        );
        adjacent = read?.meaning;
        isAdjacentUnread = read !== undefined && 'reason' in read;
        if (read === undefined) return;
        const complaint = 'reason' in read ? read.reason : complaintAbout(read.draft);
        if ('reason' in read || complaint !== undefined) {
          unread.push({ value: asPrinted, line, words, note: complaint });
          return;
        }
        previous = read;
        const { draft, chosen, notes } = read;
        if (draft.status === 'target') targets.add(timeOf(chosen));
        figures.push({
          value: draft,
          line,
          words,
          ...(notes.length > 0 && { note: notes.join(' ') }),
        });
      });
      earlier = previous ?? earlier;
    }
    farther = earlier ?? farther;
  }
  return { figures: withSums(withoutRepeated(figures)), unread: withoutTwice(unread) };
}

function sceneOf(sentence: string, setting: FigureSetting) {
  const periods = periodsIn(sentence, setting.published, looksAhead(sentence));
  const printed = amountsIn(sentence, periods);
  // "in the past five years" stands between no two amounts.
  const amounts = printed.amounts.filter(
    ({ measure }, at) =>
      measure.dimension !== 'duration' ||
      lastingIn(surroundingsOf(sentence, printed.amounts, at)) !== undefined,
  );
  const scene = {
    sentence,
    amounts,
    periods,
    countries: countriesIn(sentence, setting),
    reporter: reporterOf(sentence, setting),
    setting,
  } satisfies Partial<Scene>;
  return { scene, unread: printed.unread };
}

/** What the model has against a figure, but for a period that is not known. */
function complaintAbout(draft: DraftFigure): string | undefined {
  const complete =
    draft.period === undefined
      ? { ...draft, period: '2000', ...(draft.kind === 'growth_rate' && { base: '1999' }) }
      : draft;
  return Figure.safeParse(complete).error?.issues[0]?.message;
}

/** Sums that the report's own numbers do not make are as the report prints them: a note says so. */
function withSums(figures: Found<DraftFigure>[]): Found<DraftFigure>[] {
  const wrong = new Map(
    [...complaintsAboutSums(figures.map(({ value }) => value))].map(({ path, message }) => [
      path?.[1],
      message,
    ]),
  );
  return figures.map((found, index) => {
    if (!wrong.has(index)) return found;
    const note = [found.value.note, 'As printed; the report’s other figures do not make it']
      .filter(Boolean)
      .join('; ');
    return {
      ...found,
      value: { ...found.value, note },
      note: [found.note, wrong.get(index)].filter(Boolean).join(' '),
    };
  });
}

function timeOf({ period, words }: ChosenPeriod): string {
  return period ?? words?.toLowerCase() ?? '';
}

function withoutTwice(unread: readonly Found<string>[]): Found<string>[] {
  const bySaid = new Map(
    unread.toReversed().map((found) => [`${found.value} ${found.note}`, found]),
  );
  return [...bySaid.values()].toReversed();
}
