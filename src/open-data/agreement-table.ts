import { statusInWords } from '../format/agreement.ts';
import type { AgreementText } from '../model/agreement.ts';
import type { AgreementWithStatus } from '../model/agreement-status.ts';
import { agreementUrl } from '../site/urls.ts';
import { text } from '../text/text.ts';
import { listed, optional, required, type Table } from './table.ts';

/** Returns the table of agreements, one per row, with the latest reported status. */
export function agreementTable(): Table<AgreementWithStatus> {
  const { columns: words, ...described } = text.data.agreements;
  return {
    name: 'agreements',
    ...described,
    columns: [
      required('id', 'string', words.id, ({ id }) => id),
      required('url', 'string', words.url, ({ id }) => agreementUrl(id)),
      required('title', 'string', words.title, ({ agreement }) => agreement.title),
      required('kind', 'string', words.kind, ({ agreement }) => agreement.kind),
      required('parties', 'string', words.parties, ({ agreement }) => listed(agreement.parties)),
      optional('signatories', 'string', words.signatories, ({ agreement }) =>
        listed(agreement.signatories),
      ),
      optional('binding', 'boolean', words.binding, ({ agreement }) => agreement.binding),
      optional('place', 'string', words.place, ({ agreement }) => agreement.place),
      required('sectors', 'string', words.sectors, ({ agreement }) => listed(agreement.sectors)),
      required('status', 'string', words.status, ({ step }) => step.status),
      required('status_date', 'string', words.statusDate, ({ step }) => step.date),
      optional('status_briefing', 'string', words.statusBriefing, ({ step }) => step.briefing),
      optional('last_word', 'string', words.lastReport, ({ lastReported }) => lastReported),
      required('history', 'string', words.history, ({ agreement }) =>
        listed(agreement.history.map(({ status, date }) => `${status} ${date}`)),
      ),
      optional('supersedes', 'string', words.supersedes, ({ agreement }) =>
        listed(agreement.supersedes),
      ),
      optional('follows', 'string', words.follows, ({ agreement }) => listed(agreement.follows)),
      optional('covers', 'string', words.covers, ({ agreement }) => agreement.covers),
      required('status_in_words', 'string', words.statusInWords, statusInWords),
      optional(
        'status_text_registry',
        'string',
        words.textRegistry,
        (row) => textOf(row)?.registry,
      ),
      optional('status_text_number', 'string', words.textNumber, (row) => textOf(row)?.number),
      optional('status_text_url', 'string', words.textUrl, (row) => textOf(row)?.url),
      required(
        'status_inferred',
        'boolean',
        words.statusInferred,
        ({ step }) => step.inferred ?? false,
      ),
    ],
  };
}

function textOf({ agreement, step }: AgreementWithStatus): AgreementText | undefined {
  return agreement.texts.find(({ id }) => id === step.text);
}
