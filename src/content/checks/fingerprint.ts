import type { Briefing } from '../../model/briefing.ts';
import type { Clipping } from '../../model/source-text.ts';
import type { EventRecord } from '../../model/event.ts';
import type { Telling, ToldEvent, ToldWords } from '../../model/near-duplicates.ts';
import { fieldsOf } from '../briefing-fields.ts';
import type { Content } from '../read-content.ts';
import { plainText } from '../parse/plain-text.ts';
import { soundRecords, type RecordFile } from '../records.ts';
import { termOf } from '../../search/analysis/terms.ts';
import { tokensIn } from '../../search/analysis/tokens.ts';
import { rowsIn } from './same-words.ts';

/** What is known besides briefings, by which they are compared. */
export type ToldWith = Pick<Content, 'events' | 'clippings'>;

/** What a briefing tells, by its fields as far as they are sound. */
export function tellingOf(
  fields: Partial<Briefing>,
  events: ReadonlyMap<string, EventRecord>,
  words: () => ToldWords,
): Telling {
  const { countries = [], date, url, event, figures = [] } = fields;
  const own: ToldEvent[] = event ? [{ ...event, countries }] : [];
  const recorded = (fields.events ?? []).flatMap((id): ToldEvent[] => {
    const record = events.get(id);
    return record ? [{ id, ...record }] : [];
  });
  return { countries, date, url, figures, events: [...own, ...recorded], words };
}

/** What published briefings tell, by slug. */
export function publishedTellings(content: Content): Map<string, Telling> {
  const published = content.briefings.filter(({ data }) => data && !data.draft);
  return new Map(published.map((file) => [file.slug, tellingOfFile(file, content)]));
}

/** What a briefing's file tells. */
export function tellingOfFile(file: Content['briefings'][number], content: ToldWith): Telling {
  const fields = fieldsOf(file);
  return tellingOf(fields, eventsOf(content.events), () => {
    const { title = '', summary = '' } = fields;
    const report = clippingsOf(content.clippings).get(file.slug)?.text;
    return toldWords([title, summary, plainText(file.body.text)].join('\n'), report);
  });
}

/** The words of a briefing, and of the report behind it where that is known. */
export function toldWords(own: string, report?: string): ToldWords {
  return {
    own: termsIn(own),
    ...(report !== undefined && {
      report: { terms: termsIn(report), rows: rowsIn(report, wordsInARow) },
    }),
  };
}

/** Two agencies seldom put the same five words in a row by themselves. */
const wordsInARow = 5;

function termsIn(text: string): Set<string> {
  return new Set(tokensIn(text).flatMap((token) => termOf(token) ?? []));
}

const known = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The sound ones of some records by id, gathered once. */
function byId<T>(files: readonly RecordFile<T>[]): ReadonlyMap<string, T> {
  const before = known.get(files) as ReadonlyMap<string, T> | undefined;
  if (before) return before;
  const records = soundRecords(files);
  known.set(files, records);
  return records;
}

const eventsOf: (files: Content['events']) => ReadonlyMap<string, EventRecord> = byId;
const clippingsOf: (files: Content['clippings']) => ReadonlyMap<string, Clipping> = byId;
