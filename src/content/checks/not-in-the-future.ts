import { firstDay } from '../../model/partial-date.ts';
import { pagesWithCopies } from '../external-links.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import { dayOf } from '../record-folders.ts';
import type { Check } from './check.ts';

/** Where a state of play says when it went online. */
const online = { at: ['published'], advice: 'write the day on which the text went online' };

/** Finds dates after today, except those of events, which may be in the future. */
export const notInTheFuture: Check = (content, { today }) => {
  const { briefings, agreements, sourceFiles, redirects } = content;
  const { statesOfPlay, earlierStates } = content;
  const dated = [
    ...briefings.map((file) => ({
      file,
      at: ['date'],
      date: fieldsOf(file).date,
      advice: 'write the day on which the source published it',
    })),
    ...briefings.map((file) => ({
      file,
      at: ['published'],
      date: fieldsOf(file).published?.slice(0, 10),
      advice: 'write the day on which the briefing went online',
    })),
    ...briefings.flatMap((file) =>
      (fieldsOf(file).corrections ?? []).map(({ date }, index) => ({
        file,
        at: ['corrections', index, 'date'],
        date,
        advice: 'write the day of the correction',
      })),
    ),
    // Steps in briefings are not later than these.
    ...agreements.flatMap((file) =>
      (fieldsOf(file).history ?? []).flatMap(({ date, briefing }, index) => ({
        file,
        at: ['history', index, 'date'],
        date: briefing === undefined ? date : undefined,
        advice: 'write the day of the step',
      })),
    ),
    ...agreements.flatMap((file) =>
      (fieldsOf(file).texts ?? []).map(({ date }, index) => ({
        file,
        at: ['texts', index, 'date'],
        date,
        advice: 'write the date of the text',
      })),
    ),
    ...sourceFiles.map((file) => ({
      file,
      at: ['ownership', 'asOf'],
      date: fieldsOf(file).ownership?.asOf,
      advice: 'write the date of the page, or the day on which you read it',
    })),
    ...[...statesOfPlay, ...earlierStates].map((file) => ({
      file,
      at: ['asOf'],
      date: fieldsOf(file).asOf,
      advice: 'write the day up to which it is true',
    })),
    ...statesOfPlay.map((file) => ({ file, date: fieldsOf(file).published, ...online })),
    ...earlierStates.map((file) => ({ file, date: dayOf(file), ...online })),
    ...pagesWithCopies(content).flatMap(({ file, at, page: { archived } }) => [
      {
        file,
        at: [...at, 'archived', 'date'],
        date: archived?.date,
        advice: 'write the day on which the copy was made',
      },
      {
        file,
        at: [...at, 'archived', 'gone'],
        date: archived?.gone,
        advice: 'write the day on which the page was found to be gone',
      },
    ]),
    ...(redirects?.data ?? []).map(({ withdrawn }, index) => ({
      file: redirects ?? { path: '', positions: {} },
      at: [index, 'withdrawn'],
      date: withdrawn,
      advice: 'write the day on which the page was withdrawn',
    })),
  ];
  return dated.flatMap(({ file, at, date, advice }) => {
    if (date === undefined || firstDay(date) <= today) return [];
    return {
      path: file.path,
      ...positionOf(file.positions, at),
      rule: 'not-in-the-future',
      message: `"${date}" is after today, ${today}; ${advice}.`,
    };
  });
};
