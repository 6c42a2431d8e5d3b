import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';
import { genitiveDate } from './genitive-date.ts';

/** The words of agreements and their lists. */
export const agreement = {
  // The page of an agreement.
  description: ({ kind, parties }: { kind: string; parties: string }) =>
    `${kind}. Стороны: ${parties}. История шаг за шагом, с источниками.`,
  ofParties: ({ kind, parties }: { kind: string; parties: string }) => `${kind}: ${parties}`,
  history: 'История',
  at: <Part>(event: Part): Sentence<Part> => ['Событие: ', event],
  kind: 'Вид',
  parties: (count: number) =>
    plural<'ru'>(count, { one: 'Сторона', few: 'Стороны', many: 'Стороны', other: 'Стороны' }),
  signedBy: 'Подписали',
  place: 'Место',
  period: 'Период',
  replaces: 'Заменяет',
  follows: 'Продолжает',
  texts: (count: number) =>
    plural<'ru'>(count, { one: 'Текст', few: 'Тексты', many: 'Тексты', other: 'Тексты' }),
  binding: 'Юридически обязывающее',
  isBinding: 'да',
  isNotBinding: 'нет',
  bindingUnknown: 'неизвестно',
  briefings: 'Сводки с упоминанием',
  noBriefing: 'В этом архиве нет сводок с упоминанием этого документа.',

  // Lists.
  title: 'Соглашения',
  listTitle: ({ of }: { of: string }) => `Соглашения: ${of}`,
  allDescription: 'Все соглашения в этом архиве, их статус и дата последнего сообщения о каждом.',
  listDescription: 'Соглашения в этом архиве, их статус и дата последнего сообщения о каждом.',
  shorterLists: 'Отдельные списки',
  pair: 'Пара',
  noAgreement: 'В этом архиве пока нет соглашений.',
  signs: 'Что означают значки',
  columns: {
    agreement: 'Соглашение',
    signed: 'Подписано',
    status: 'Статус',
    latest: 'Последнее сообщение в этом архиве',
  },
  latestLabel: 'последнее сообщение',

  // Status.
  status: 'Статус',
  issued: 'Принято',
  inferred: ({ status }: { status: string }) => `${status} (наш вывод)`,
  step: ({ status, date }: { status: string; date: string }) => `${status}, ${date}`,
  stepOfEndedPeriod: ({ status, date, ended }: { status: string; date: string; ended: string }) =>
    `${status}, ${date}; срок истёк: ${ended}`,
  periodEnded: ({ date }: { date: string }) =>
    `Срок истёк: ${date}; о выполнении в этом архиве не сообщается`,
  notVerifiedSince: (now: { status: string; since: string; kind: string; date: string }) =>
    `${now.status} с ${genitiveDate(now.since)}; после более позднего документа (${lowerCase(now.kind)} от ${genitiveDate(now.date)}) не подтверждено`,
  forceNotReported: ({ status }: { status: string }) =>
    `${status}; о вступлении в силу в этом архиве не сообщается`,

  // Later agreements, which are links.
  replacedBy: <Part>(later: Part): Sentence<Part> => ['Заменено другим документом: ', later],
  toBeReplacedBy: <Part>(later: Part): Sentence<Part> => [
    'Будет заменено другим документом: ',
    later,
  ],
  followedBy: <Part>(later: Part): Sentence<Part> => ['Продолжено другим документом: ', later],
  laterExists: <Part>({ kind, later }: { kind: string; later: Part }): Sentence<Part> => [
    `Есть более поздний документ (${lowerCase(kind)}): `,
    later,
    ' (ни в одном сообщении в этом архиве не сказано, заменяет ли он этот)',
  ],

  // Reports; the date is an element.
  latestReport: <Part>(date: Part): Sentence<Part> => ['Последнее сообщение в этом архиве: ', date],
  notReportedSince: <Part>(date: Part): Sentence<Part> => [
    'В этом архиве нет сообщений после ',
    date,
  ],
  knownFromText: <Part>(date: Part): Sentence<Part> => [
    'Известно из текста: ',
    date,
    '; сообщений в этом архиве нет',
  ],

  // Documents of an event. Sources may give different numbers of them: 7 or 8.
  documents: ({ counts }: { counts: readonly number[] }) => documents(counts),
  documentsReported: ({ counts }: { counts: readonly number[] }) =>
    `${documents(counts)}, по сообщениям`,
  documentsNamed: ({ named }: { named: number }) =>
    `${documents([named])} (общее число не сообщается)`,
  someOfDocuments: ({ named, counts }: { named: number; counts: readonly number[] }) =>
    `${named} из ${ofDocuments(counts)}`,
  someOfDocumentsNamed: ({ named, counts }: { named: number; counts: readonly number[] }) =>
    `${named} из ${ofDocuments(counts)} ${plural<'ru'>(named, { one: 'назван', few: 'названы', many: 'названы', other: 'названы' })} в этом архиве`,

  /** Where a text is found: "Реестр договоров, № 1234 (французский)". */
  placeOfText: (text: { registry: string; number?: string | undefined; languages: string }) => {
    const number = text.number ? `, №\u00a0${text.number}` : '';
    return `${text.registry}${number} (язык: ${text.languages})`;
  },
};

function documents(counts: readonly number[]): string {
  const noun = plural<'ru'>(counts.at(-1) ?? 0, {
    one: 'документ',
    few: 'документа',
    many: 'документов',
    other: 'документа',
  });
  return `${counts.join(' или ')} ${noun}`;
}

/** The same in the genitive: "из 7 документов". */
function ofDocuments(counts: readonly number[]): string {
  const noun = plural<'ru'>(counts.at(-1) ?? 0, {
    one: 'документа',
    few: 'документов',
    many: 'документов',
    other: 'документа',
  });
  return `${counts.join(' или ')} ${noun}`;
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
