import { aboutSummary, aboutTitle, type Draft, type DraftField } from './draft.ts';
import type { Answers } from './questions.ts';

/** The draft of a briefing of which an editor has answered what is asked. */
export function draftFromAnswers(answers: Answers): Draft {
  const { title, url, date, dateNote, source, agency, countries, sectors } = answers;
  const given: Record<string, unknown> = {
    date,
    dateNote,
    source,
    agency,
    url,
    countries,
    sector: sectors,
    draft: true,
  };
  const fields: DraftField[] = [
    title === undefined ? { key: 'title', remark: aboutTitle } : { key: 'title', value: title },
    { key: 'summary', remark: aboutSummary },
    ...Object.entries(given).flatMap(([key, value]) =>
      value === undefined ? [] : [{ key, value }],
    ),
  ];
  return { fields, found: [], decisions: [] };
}
