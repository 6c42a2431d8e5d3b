import type { Briefing } from '../../model/briefing.ts';
import type { EventRecord } from '../../model/event.ts';
import { memoisedByObject } from '../../model/memoise.ts';
import type {
  Fingerprint,
  FingerprintEvent,
  FingerprintWords,
} from '../../model/near-duplicates.ts';
import type { SourceText } from '../../model/source-text.ts';
import { termOf } from '../../search/analysis/terms.ts';
import { tokensIn } from '../../search/analysis/tokens.ts';
import { fieldsOf } from '../parse/validate.ts';
import { isPublished } from '../published.ts';
import type { Content } from '../read-content.ts';
import { recordsById } from '../record-files.ts';
import { rowsIn } from './same-words.ts';

/** Records, apart from briefings, by which briefings are compared. */
type Compared = Pick<Content, 'events' | 'sourceTexts'>;

/** Returns the fingerprint of a briefing with these fields. */
export function fingerprintOf(
  fields: Partial<Briefing>,
  events: ReadonlyMap<string, EventRecord>,
  words: () => FingerprintWords,
): Fingerprint {
  const { countries = [], date, url, event, figures = [] } = fields;
  const own: FingerprintEvent[] = event ? [{ ...event, countries }] : [];
  const recorded = (fields.events ?? []).flatMap((id): FingerprintEvent[] => {
    const record = events.get(id);
    return record ? [{ id, ...record }] : [];
  });
  return { countries, date, url, figures, events: [...own, ...recorded], words };
}

/** Returns the fingerprints of published briefings by slug. */
export function publishedFingerprints(content: Content): Map<string, Fingerprint> {
  const published = content.briefings.filter(isPublished);
  return new Map(published.map((file) => [file.slug, fingerprintOfFile(file, content)]));
}

export function fingerprintOfFile(
  file: Content['briefings'][number],
  content: Compared,
): Fingerprint {
  const fields = fieldsOf(file);
  return fingerprintOf(fields, eventsOf(content.events), () => {
    const { title = '', summary = '' } = fields;
    const report = sourceTextsOf(content.sourceTexts).get(file.slug)?.text;
    return fingerprintWords([title, summary, file.document.body.plainText].join('\n'), report);
  });
}

/** Returns the words of a briefing, and of its report where that is known. */
export function fingerprintWords(own: string, report?: string): FingerprintWords {
  return {
    own: termsIn(own),
    ...(report !== undefined && {
      report: { terms: termsIn(report), rows: rowsIn(report, wordsInARow) },
    }),
  };
}

/** Reports that share so many consecutive words are rarely independent. */
const wordsInARow = 5;

function termsIn(text: string): Set<string> {
  return new Set(tokensIn(text).flatMap((token) => termOf(token) ?? []));
}

/** The sound records of each list by id, gathered once. */
const eventsOf = memoisedByObject((files: Content['events']): ReadonlyMap<string, EventRecord> =>
  recordsById(files),
);
const sourceTextsOf = memoisedByObject(
  (files: Content['sourceTexts']): ReadonlyMap<string, SourceText> => recordsById(files),
);
