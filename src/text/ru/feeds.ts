import type { Sentence } from '../sentence.ts';

/** The words of feeds, calendars and the page that lists them. */
export const feeds = {
  // The page of all feeds.
  title: 'Ленты',
  description:
    'Следите за новыми и исправленными сводками и за последними шагами по соглашениям и проектам в программе для чтения лент: добавьте в неё адрес любой из этих лент.',
  opml: 'Все ленты одним списком подписок (OPML)',
  /** The names are links to lists of pages. */
  ofNames: <Part>({
    people,
    organisations,
  }: {
    people: Part;
    organisations: Part;
  }): Sentence<Part> => [
    'Своя лента есть и у каждой персоны и организации, на её странице: ',
    people,
    ', ',
    organisations,
    '.',
  ],
  everything: 'Всё',
  allBriefings: 'Все сводки',
  recordsAndCorrections: 'Соглашения, проекты и исправления',
  pairs: 'Пары',
  countries: 'Страны',
  sectors: 'Темы',
  sources: 'Источники',
  list: 'Список',
  atom: 'Atom',
  json: 'JSON',
  /** Below the title of a list. */
  follow: <Part>(feeds: readonly Part[]): Sentence<Part> => [
    'Подписаться: ',
    ...feeds.flatMap((feed, index) => (index === 0 ? [feed] : [', ', feed])),
  ],

  // Feeds.
  feedTitle: ({ site, list }: { site: string; list: string }) => `${site}: ${list}`,
  inFormat: ({ feed, format }: { feed: string; format: string }) => `${feed} (${format})`,
  allFeeds: ({ site }: { site: string }) => `${site}: все ленты`,
  feedDescription: 'Последние новые и исправленные сводки, каждая с полным текстом и источником.',
  agreementsDescription:
    'Последний шаг по каждому соглашению в этом архиве, с указанием источника.',
  projectsDescription: 'Последний шаг по каждому проекту в этом архиве, с указанием источника.',
  corrected: ({ date, note }: { date: string; note: string }) => `Исправлено ${date}: ${note}`,
  report: ({ source, date }: { source: string; date: string }) => `${source}, ${date}.`,
  readBriefing: 'Читать сводку',
  readAgreement: 'Читать историю соглашения',
  readProject: 'Читать историю проекта',
  correctionOf: ({ title }: { title: string }) => `Исправление: ${title}`,

  // Calendars.
  subscribeToCalendar: 'Подписаться в программе-календаре',
  calendar: ({ site, pair }: { site: string; pair: string }) => `${site}: ${pair}`,
  step: ({ step, title }: { step: string; title: string }) => `${step}: ${title}`,
  /** A title with its months or years, of which a calendar shows only days. */
  inPeriod: ({ title, period }: { title: string; period: string }) => `${title} (${period})`,
};
