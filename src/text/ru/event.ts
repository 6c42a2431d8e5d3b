import { plural } from '../plural.ts';

/** The words of events. */
export const event = {
  description: ({ kind, period }: { kind: string; period: string }) =>
    `${kind}, ${period}: о чём договорились и кто об этом сообщил.`,
  noOutcome: 'В этом архиве нет сообщений об итогах.',
  /** For how many of the agreements at the event no later step is known. */
  noLaterStep: ({ count, all }: { count: number; all: number }) => {
    const ofAll = plural<'ru'>(all, {
      one: 'соглашения',
      few: 'соглашений',
      many: 'соглашений',
      other: 'соглашения',
    });
    const which = all === 1 ? 'этому соглашению' : `${count} из ${all} ${ofAll}`;
    return count === all && all > 1
      ? `О дальнейших шагах по этим соглашениям (${all}) в этом архиве не сообщается.`
      : `О дальнейших шагах по ${which} в этом архиве не сообщается.`;
  },
  documents: 'Документы',
  documentsCaption: 'Документы и их текущий статус',
  withStatus: 'Указан текущий статус каждого',
  discussed: 'Обсуждавшиеся соглашения',
  alsoDiscussed: 'Также обсуждались',
  discussedCaption: 'Обсуждавшиеся соглашения и их текущий статус',
  since: 'Дальнейшее развитие',
  reports: 'Сообщения каждой стороны',
  others: 'В те же дни',
};
