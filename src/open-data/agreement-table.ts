import type { AgreementWithStatus } from '../model/agreement-status.ts';
import { agreementUrl } from '../site/urls.ts';
import { listed, optional, required, type Table } from './table.ts';

/** The table of agreements, one per row, with the status of the latest report. */
export const agreementTable: Table<AgreementWithStatus> = {
  name: 'agreements',
  title: 'Agreements',
  description:
    'Every agreement that a briefing speaks of, one a row, as it stands by the last report.',
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
    required('status_briefing', 'string', 'The briefing that says so', ({ step }) => step.briefing),
    required(
      'last_word',
      'string',
      'EDTF date of the last briefing that speaks of it',
      ({ lastReported }) => lastReported,
    ),
    required('history', 'string', 'All steps as "status date", joined by "; "', ({ agreement }) =>
      listed(agreement.history.map(({ status, date }) => `${status} ${date}`)),
    ),
  ],
};
