import type { EditionKind } from '../../model/edition.ts';
import { formatNumber } from '../locale.ts';
import { countedAll } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** The words of monthly editions, their lists and their feeds. */
export const editions = {
  title: 'Выпуски по месяцам',
  description:
    'Что есть в этом архиве за каждый месяц: что подписано, о чём сообщалось, что добавлено и исправлено, с числом записей.',
  titleOfPair: ({ pair }: { pair: string }) => `Выпуски по месяцам: ${pair}`,
  descriptionOfPair: ({ pair, fewest }: { pair: string; fewest: number }) =>
    `${pair} в этом архиве: месяцы, за которые записей не меньше ${formatNumber(fewest)}, с их числом.`,
  feedsOfPairs: 'Своя лента есть и у выпусков по каждой паре, на их странице.',
  feedDescription:
    'Полный выпуск за каждый месяц, как только в этом архиве появляется что-либо более позднее.',

  edition: ({ month, pair }: { month: string; pair: string | undefined }) =>
    pair === undefined ? `Выпуск за ${month}` : `${pair}, ${month}`,
  /** What is in an edition: "5 шагов по соглашениям, 3 события". */
  counts: (count: Readonly<Record<EditionKind, number>>) =>
    countedAll<'ru'>([
      [
        count.steps,
        {
          one: 'шаг по соглашениям',
          few: 'шага по соглашениям',
          many: 'шагов по соглашениям',
          other: 'шага по соглашениям',
        },
      ],
      [count.events, { one: 'событие', few: 'события', many: 'событий', other: 'события' }],
      [
        count.projects,
        {
          one: 'шаг по проектам',
          few: 'шага по проектам',
          many: 'шагов по проектам',
          other: 'шага по проектам',
        },
      ],
      [
        count.reports,
        { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' },
      ],
      [
        count.added,
        {
          one: 'сводка по сообщениям других месяцев',
          few: 'сводки по сообщениям других месяцев',
          many: 'сводок по сообщениям других месяцев',
          other: 'сводки по сообщениям других месяцев',
        },
      ],
      [
        count.statesOfPlay,
        {
          one: 'новая версия обзора положения дел',
          few: 'новые версии обзора положения дел',
          many: 'новых версий обзора положения дел',
          other: 'новой версии обзора положения дел',
        },
      ],
      [
        count.corrections,
        { one: 'исправление', few: 'исправления', many: 'исправлений', other: 'исправления' },
      ],
    ]),
  inArchive: ({ counts }: { counts: string }) => `В этом архиве: ${counts}.`,
  isOpen:
    'Этот выпуск неполный: в этом архиве пока нет ничего за следующие месяцы, и он ещё может измениться.',
  open: ({ month }: { month: string }) => `${month} (неполный)`,
  kinds: {
    steps: 'Соглашения',
    events: 'События',
    projects: 'Проекты',
    reports: 'Сообщения',
    added: 'Добавлено в архив',
    statesOfPlay: 'Положение дел',
    corrections: 'Исправления',
  },
  /** A report by its source and date. */
  report: <Part>(source: Part, date: Part): Sentence<Part> => [source, ', ', date],
  addedNote: 'Сводки по сообщениям других месяцев, опубликованные на сайте в этом месяце.',
  revised: 'Новая редакция',
  briefingsOfYear: ({ year }: { year: string }) => `Все сводки за ${year} год`,
  pairs: 'Выпуски по парам',
  pairsNote: ({ fewest }: { fewest: number }) =>
    `Пары, у которых в этом месяце записей не меньше ${formatNumber(fewest)}, с их числом.`,
  others: 'Другие выпуски',
  previous: ({ month }: { month: string }) => `Предыдущий: ${month}`,
  next: ({ month }: { month: string }) => `Следующий: ${month}`,
  ofAllPairs: ({ month }: { month: string }) => `Все пары, ${month}`,
};
