import { statusInWords } from '../format/agreement.ts';
import type { AgreementText } from '../model/agreement.ts';
import type { AgreementWithStatus } from '../model/agreement-status.ts';
import { agreementUrl } from '../site/urls.ts';
import { listed, optional, required, type Table } from './table.ts';

/** The table of agreements, one per row, with the status of the latest report. */
export const agreementTable: Table<AgreementWithStatus> = {
  name: 'agreements',
  title: 'Agreements',
  description:
    'Every agreement in this archive, one per row, with its status in the latest report or text.',
  columns: [
    required('id', 'string', 'Its part in addresses', ({ id }) => id),
    required('url', 'string', 'Its address on this site', ({ id }) => agreementUrl(id)),
    required('title', 'string', 'What it is called in English', ({ agreement }) => agreement.title),
    required(
      'kind',
      'string',
      'treaty, agreement, memorandum …',
      ({ agreement }) => agreement.kind,
    ),
    required(
      'parties',
      'string',
      'ISO 3166-1 alpha-2 codes or blocs, joined by "; "',
      ({ agreement }) => listed(agreement.parties),
    ),
    optional(
      'signatories',
      'string',
      'Organisations that signed, joined by "; "',
      ({ agreement }) => listed(agreement.signatories),
    ),
    optional(
      'binding',
      'boolean',
      'Whether it binds in law; empty where not known',
      ({ agreement }) => agreement.binding,
    ),
    optional('place', 'string', 'Where it was signed', ({ agreement }) => agreement.place),
    required('sectors', 'string', 'Sectors, joined by "; "', ({ agreement }) =>
      listed(agreement.sectors),
    ),
    required('status', 'string', 'The last known step', ({ step }) => step.status),
    required('status_date', 'string', 'EDTF date of that step', ({ step }) => step.date),
    optional('status_briefing', 'string', 'The briefing that says so', ({ step }) => step.briefing),
    optional(
      'last_word',
      'string',
      'EDTF date of the latest report in this archive; empty where only a text shows the agreement',
      ({ lastReported }) => lastReported,
    ),
    required('history', 'string', 'All steps as "status date", joined by "; "', ({ agreement }) =>
      listed(agreement.history.map(({ status, date }) => `${status} ${date}`)),
    ),
    optional(
      'supersedes',
      'string',
      'Agreements that it replaces, as reported, joined by "; "',
      ({ agreement }) => listed(agreement.supersedes),
    ),
    optional(
      'follows',
      'string',
      'Earlier agreements on the same subject, joined by "; "; whether it replaces them is not reported',
      ({ agreement }) => listed(agreement.follows),
    ),
    optional(
      'covers',
      'string',
      'EDTF date or interval that a plan or programme is for',
      ({ agreement }) => agreement.covers,
    ),
    required(
      'status_in_words',
      'string',
      'The status as pages show it, with what is not reported in this archive',
      statusInWords,
    ),
    optional(
      'status_text_registry',
      'string',
      'Where the text is published or registered that shows the last known step',
      (row) => textOf(row)?.registry,
    ),
    optional(
      'status_text_number',
      'string',
      'The number of that text there',
      (row) => textOf(row)?.number,
    ),
    optional('status_text_url', 'string', 'The address of that text', (row) => textOf(row)?.url),
  ],
};

function textOf({ agreement, step }: AgreementWithStatus): AgreementText | undefined {
  return agreement.texts.find(({ id }) => id === step.text);
}
