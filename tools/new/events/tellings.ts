import type { EventKind } from '../../../src/model/event.ts';
import type { Person } from '../../../src/model/person.ts';
import { fold } from '../../../src/words/fold.ts';
import { wordTerm } from '../../../src/words/terms.ts';
import { tokensIn } from '../../../src/words/tokens.ts';
import { daysIn, weekdaysIn } from './days-in-text.ts';
import { eventKindsIn } from './event-kinds-in-text.ts';
import type { NameFinder, NameInText } from '../../../src/words/name-finder.ts';
import type { Paragraph } from '../report.ts';
import { sentencesIn } from '../../../src/words/sentences.ts';

/** A sentence, with all in it by which an event may be known. */
export interface Telling {
  line: number;
  sentence: string;
  kinds: ReadonlySet<EventKind>;
  /** By their ids, whether named in full or, after that, in short. */
  people: ReadonlySet<string>;
  organisations: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** ISO 8601. */
  days: readonly string[];
  /** 0 for Sunday to 6, without those that lie ahead. */
  weekdays: readonly number[];
  /** The terms of its words. */
  terms: ReadonlySet<string>;
}

/**
 * What every sentence of a report tells.
 *
 * @param published the EDTF date of publication.
 */
export function tellingsOf(
  paragraphs: readonly Paragraph[],
  find: NameFinder,
  people: ReadonlyMap<string, Person>,
  published: string | undefined,
): Telling[] {
  const owners = new Map<string, string | undefined>();
  const named = paragraphs
    .flatMap(({ text }) => find(text))
    .filter(({ kind }) => kind === 'person');
  for (const id of new Set(named.map(({ id }) => id))) {
    for (const word of fold(people.get(id)?.name ?? '').split(' ')) {
      owners.set(word, owners.has(word) ? undefined : id);
    }
  }
  return paragraphs.flatMap(({ text, line }) =>
    sentencesIn(text).map(({ text: sentence }) => {
      const names = find(sentence);
      const idsOf = (kind: NameInText['kind']) =>
        new Set(names.filter((name) => name.kind === kind).map(({ id }) => id));
      const inShort = (sentence.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).flatMap(
        (word) => owners.get(fold(word)) ?? [],
      );
      return {
        line,
        sentence,
        kinds: new Set(eventKindsIn(sentence).map(({ kind }) => kind)),
        people: new Set([...idsOf('person'), ...inShort]),
        organisations: idsOf('organisation'),
        countries: idsOf('country'),
        places: idsOf('place'),
        days: daysIn(sentence, published).map(({ day }) => day),
        weekdays: weekdaysIn(sentence).flatMap(({ weekday, isAhead }) =>
          isAhead ? [] : [weekday],
        ),
        terms: new Set(tokensIn(sentence).map(({ text }) => wordTerm(text))),
      };
    }),
  );
}
