import type { ProjectTurn } from '../../model/project-status.ts';
import { formatNumber } from '../locale.ts';
import { counted, plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** A status with its date, and who published the report. */
interface Reported<Part> {
  status: Part;
  date: Part;
  report: Part;
}

/** The words of projects. */
export const project = {
  // Lists.
  title: 'Проекты',
  count: (count: number) =>
    plural<'ru'>(count, { one: 'Проект', few: 'Проекты', many: 'Проекты', other: 'Проекты' }),
  allDescription:
    'Электростанции, линии электропередачи, железные и автомобильные дороги, порты и другие проекты, о которых сообщается в этом архиве, с последним статусом каждого.',
  noProject: 'В этом архиве пока нет проектов.',
  byStatus: 'Проекты по статусу',
  map: ({ count }: { count: number }) =>
    count === 1 ? 'Карта проекта' : `Карта проектов (${formatNumber(count)}), номера как в списке`,
  linesOnMap:
    'Линии соединяют места и не показывают маршрут; пунктиром показаны проекты, которые не работают.',
  nearOnMap: 'Некоторые точки обозначают город или район, а не точное место.',
  crowdedOnMap: 'У некоторых точек нет номера: для него не хватило места.',
  onlyInList: 'Проекты с неизвестными координатами есть только в списке.',
  latestReport: <Part>(date: Part): Sentence<Part> => ['Последнее сообщение: ', date],
  kindAndCountries: ({ kind, countries }: { kind: string; countries: string }) =>
    `${kind}: ${countries}`,
  sizeNotReported: ({ measure }: { measure: string }) => `${measure}: в этом архиве не сообщается`,
  moreFigures: ({ count }: { count: number }) =>
    `ещё ${counted<'ru'>(count, {
      one: 'показатель',
      few: 'показателя',
      many: 'показателей',
      other: 'показателя',
    })}`,
  /** A number with the part of the project that it is of. */
  ofPart: ({ number, part }: { number: string; part: string }) => `${number} (${part})`,
  part: ({ part }: { part: string }) => `(${part})`,

  // The page of one.
  description: ({ name, about }: { name: string; about: string }) =>
    `${name}. ${about}. Статус, размеры, стоимость и владельцы, с источниками.`,
  /** The latest status. */
  reportedBy: <Part>({ status, date, report }: Reported<Part>): Sentence<Part> => [
    ...[status, ', ', date],
    ', по сообщению: ',
    report,
  ],
  inferredFrom: <Part>({ status, date, report }: Reported<Part>): Sentence<Part> => [
    ...[status, ', ', date],
    ', наш вывод по сообщению: ',
    report,
  ],
  inferred: ({ status }: { status: string }) => `${status} (наш вывод)`,
  /** Steps of a course that was not straight, in one line. */
  turns: {
    stopped: ({ date }: { date: string }) => `Остановлен: ${date}`,
    resumed: ({ date }: { date: string }) => `Возобновлён: ${date}`,
    back: ({ date }: { date: string }) => `Возврат к прежнему статусу: ${date}`,
  } satisfies Record<ProjectTurn, (step: { date: string }) => string>,
  turnsInOrder: ({ turns }: { turns: readonly string[] }) => `${turns.join('. ')}.`,
  resumed: ({ status }: { status: string }) => `${status}: проект возобновлён`,
  back: ({ status }: { status: string }) => `${status}: возврат к прежнему статусу`,
  notReported: 'в этом архиве не сообщается',
  place: (count: number) =>
    plural<'ru'>(count, { one: 'Место', few: 'Места', many: 'Места', other: 'Места' }),
  /** What coordinates are of. */
  near: 'координаты местности, а не точного места',
  coordinatesUnknown: 'координаты неизвестны',
  coordinates: ({ latitude, longitude }: { latitude: number; longitude: number }) =>
    `${degrees(latitude)}°\u00a0${latitude < 0 ? 'ю.' : 'с.'}\u00a0ш., ${degrees(longitude)}°\u00a0${longitude < 0 ? 'з.' : 'в.'}\u00a0д.`,
  owners: (count: number) =>
    plural<'ru'>(count, {
      one: 'Владелец или девелопер',
      few: 'Владельцы и девелоперы',
      many: 'Владельцы и девелоперы',
      other: 'Владельцы и девелоперы',
    }),
  participants: 'Другие участники',
  briefings: 'Сводки об этом проекте',
};

function degrees(value: number): string {
  return Math.abs(value).toFixed(2).replace('.', ',');
}
