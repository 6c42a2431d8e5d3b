import type { Event } from '../../../src/model/event.ts';
import { daysIn } from './days-in-text.ts';
import { eventKindsIn } from './event-kinds-in-text.ts';
import type { NameFinder, NameInText } from '../../../src/words/name-finder.ts';
import type { Found, Paragraph } from '../report.ts';
import { sentencesIn } from '../../../src/words/sentences.ts';

/** The event that a report itself tells of, as far as it says. */
export type OwnEvent = Pick<Event, 'kind'> & Partial<Event>;

/**
 * The first event that a report tells of, not the occasion of another. Its day is that which stands in
 * the sentence, or in another that speaks of the same kind of event and of no second one.
 *
 * @param placeName the name by which records call a place.
 * @param published the EDTF date of publication.
 */
export function ownEventOf(
  paragraphs: readonly Paragraph[],
  find: NameFinder,
  placeName: (placeId: string) => string | undefined,
  published?: string,
): Found<OwnEvent> | undefined {
  const told = paragraphs.flatMap(({ text, line }) =>
    sentencesIn(text).flatMap((sentence) => {
      const kinds = eventKindsIn(sentence.text);
      const main = kinds.find(({ isOccasion }) => !isOccasion) ?? kinds[0];
      if (main === undefined) return [];
      const days = daysIn(sentence.text, published);
      const day = new Set(days.map((one) => one.day)).size === 1 ? days[0] : undefined;
      const places = find(sentence.text).filter((name) => isHere(sentence.text, name));
      const place = places.map(({ id }) => placeName(id))[0];
      return {
        kind: main.kind,
        isOccasion: main.isOccasion,
        day,
        place,
        line,
        words: sentence.text,
      };
    }),
  );
  const [first] = told.filter(({ isOccasion }) => !isOccasion);
  if (first === undefined) return undefined;
  const dated = first.day ? first : told.find(({ kind, day }) => kind === first.kind && day);
  const date = dated?.day?.day;
  const place = first.place ?? dated?.place;
  const value = {
    kind: first.kind,
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
  };
  const { line, words } = dated ?? first;
  const note = dated?.day?.note;
  return { value, line, words, ...(note !== undefined && { note }) };
}

/** "In Vientiane", "at the Kremlin": where something is done, not where somebody goes to. */
function isHere(text: string, { kind, start }: NameInText): boolean {
  return (
    kind === 'place' &&
    /\b(?:in|at) (?:the )?(?:capital,? )?(?:city of )?$/i.test(text.slice(0, start))
  );
}
