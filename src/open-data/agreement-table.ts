import type { AgreementWithStatus } from '../model/agreement-status.ts';
import { agreementUrl } from '../site/urls.ts';
import { listed, type Table } from './table.ts';

/** One row an agreement, as it stands by the last report. */
export const agreementTable: Table<AgreementWithStatus> = {
  name: 'agreements',
  title: 'Agreements',
  description:
    'Every agreement that a briefing speaks of, one a row, as it stands by the last report.',
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description: 'Its part in addresses',
      cellOf: ({ id }) => id,
    },
    {
      name: 'url',
      type: 'string',
      required: true,
      description: 'Its address on this site',
      cellOf: ({ id }) => agreementUrl(id),
    },
    {
      name: 'title',
      type: 'string',
      required: true,
      description: 'What it is called in English',
      cellOf: ({ agreement }) => agreement.title,
    },
    {
      name: 'kind',
      type: 'string',
      required: true,
      description: 'treaty, agreement, memorandum …',
      cellOf: ({ agreement }) => agreement.kind,
    },
    {
      name: 'parties',
      type: 'string',
      required: true,
      description: 'ISO 3166-1 alpha-2 codes or blocs, joined by "; "',
      cellOf: ({ agreement }) => listed(agreement.parties),
    },
    {
      name: 'signatories',
      type: 'string',
      description: 'Organisations that signed, joined by "; "',
      cellOf: ({ agreement }) => listed(agreement.signatories),
    },
    {
      name: 'binding',
      type: 'boolean',
      description: 'Whether it binds in law; empty where not known',
      cellOf: ({ agreement }) => agreement.binding,
    },
    {
      name: 'place',
      type: 'string',
      description: 'Where it was signed',
      cellOf: ({ agreement }) => agreement.place,
    },
    {
      name: 'sectors',
      type: 'string',
      required: true,
      description: 'Sectors, joined by "; "',
      cellOf: ({ agreement }) => listed(agreement.sectors),
    },
    {
      name: 'status',
      type: 'string',
      required: true,
      description: 'The last known step',
      cellOf: ({ step }) => step.status,
    },
    {
      name: 'status_date',
      type: 'string',
      required: true,
      description: 'EDTF date of that step',
      cellOf: ({ step }) => step.date,
    },
    {
      name: 'status_briefing',
      type: 'string',
      required: true,
      description: 'The briefing that says so',
      cellOf: ({ step }) => step.briefing,
    },
    {
      name: 'last_word',
      type: 'string',
      required: true,
      description: 'EDTF date of the last briefing that speaks of it',
      cellOf: ({ lastReported }) => lastReported,
    },
    {
      name: 'history',
      type: 'string',
      required: true,
      description: 'All steps as "status date", joined by "; "',
      cellOf: ({ agreement }) =>
        listed(agreement.history.map(({ status, date }) => `${status} ${date}`)),
    },
  ],
};
