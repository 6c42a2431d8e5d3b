import { formatList, formatNumber } from '../locale.ts';
import type { Sentence } from '../sentence.ts';

/** The words of the home page. */
export const home = {
  newestBriefing: <Part>(date: Part): Sentence<Part> => ['Новейшая сводка: ', date],
  latest: 'Последние сводки',
  /** Why a briefing comes first although it is not the newest. */
  whyLead: 'выбрана из-за показателей и соглашений',
  relations: 'Самые активные пары',
  /** Where some were chosen by editors. */
  chosenRelations: 'Избранные и самые активные пары',
  /** What the bars of all pairs mean; `most` is the value of the tallest. */
  bars: ({ period, most }: { period: string; most: number }) =>
    `События и шаги по соглашениям по месяцам, ${period}. Масштаб у всех пар один: самый высокий столбик означает ${formatNumber(most)}.`,
  /** Above the figure that sums up a pair; `differ` where sources give several. */
  headline: ({ what, period }: { what: string; period: string }) => `${what}, ${period}`,
  headlinesDiffer: ({ what, period }: { what: string; period: string }) =>
    `${what}, ${period}; источники расходятся`,
  targets: ({ amounts, year }: { amounts: readonly string[]; year: string | undefined }) => {
    const label = amounts.length === 1 ? 'Цель' : 'Цели';
    return `${label}: ${formatList(amounts)}, ${year ?? 'год не указан'}`;
  },
  allPairs: 'Все пары',
  allOfSector: ({ sector }: { sector: string }) => `Все сводки по теме «${sector}»`,
  moved: <Part>(date: Part): Sentence<Part> => ['Новости о соглашениях с ', date],
  movedTo: ({ stage, count }: { stage: string; count: number }) =>
    `${stage}: ${formatNumber(count)}`,
  movedOrder: 'По текущему статусу',
  allAgreements: 'Все соглашения',
  more: 'Ещё сводки',
  allBriefings: 'Все сводки по годам',
  comingUp: 'Ближайшие даты',
  disagreement: 'Источники расходятся',
  allDisagreements: 'Все расхождения',
};
