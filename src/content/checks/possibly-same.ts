import { quoted } from '../../model/text.ts';
import { fold } from '../../search/analysis/fold.ts';
import { fieldsOf, positionOf, type Validated } from '../parse/validate.ts';
import { isDraft } from '../published.ts';
import type { Check } from './check.ts';
import { repeatedIn, spellingsOf, type Spelling } from './spelling.ts';

type Named = Validated<{ name: string; names?: string[]; country?: string | undefined }>;

/**
 * Finds records that may be the same: people, organisations or sources of one country that share a name,
 * sources that share an address, agreements of the same parties and day and events of the same day that share
 * a title; and published briefings on the same report, by its address, or by its source, date and title.
 */
export const possiblySame: Check = (content) => {
  const { people, organisations, sourceFiles, agreements, events } = content;
  const published = content.briefings.filter((file) => !isDraft(file));
  return [
    ...[people, organisations, sourceFiles].flatMap((files) => repeatedIn(files.flatMap(namesIn))),
    ...repeatedIn(
      agreements.flatMap((file) => {
        const { title, parties, history } = fieldsOf(file);
        const details = [parties?.toSorted(), history?.[0]?.date];
        return one(file, 'title', title, (text) => [fold(text), ...details]);
      }),
    ),
    ...repeatedIn(
      events.flatMap((file) => {
        const { title, date } = fieldsOf(file);
        return one(file, 'title', title, (text) => [fold(text), date]);
      }),
    ),
    ...repeatedIn(
      sourceFiles.flatMap((file) => one(file, 'address', fieldsOf(file).address, withoutScheme)),
    ),
    ...repeatedIn(
      published.flatMap((file) => {
        const { title, source, date, url } = fieldsOf(file);
        return [
          ...one(file, 'url', url, withoutScheme),
          ...one(file, 'title', title, (text) => [fold(text), source, date]),
        ];
      }),
    ),
  ].map(({ spelling: { text, file, at }, place }) => ({
    path: file.path,
    ...positionOf(file.positions, at),
    rule: 'possibly-same',
    message: `${place} has ${quoted(text)}, too; if the two are the same, remove one.`,
  }));
};

function namesIn(file: Named & Spelling['file']): Spelling[] {
  const { country = '', ...fields } = fieldsOf(file);
  return spellingsOf(fields, file, file.path).map((spelling) => ({
    ...spelling,
    compared: `${country} ${fold(spelling.text)}`,
  }));
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
}

/** Returns a field of a record, if it has that field, and the text by which it is compared. */
function one(
  file: Spelling['file'],
  key: string,
  text: string | undefined,
  compared: (text: string) => unknown,
): Spelling[] {
  if (text === undefined) return [];
  return [{ text, file, at: [key], entry: file.path, compared: JSON.stringify(compared(text)) }];
}
