import { gazetteer } from '../build/gazetteer.ts';
import { namesIn, type Content } from '../reading/content.ts';
import { ledgerIn } from '../reading/ledger-in.ts';
import type { KnownRecords } from '../reports/known-records.ts';

/** What a content folder knows, as far as it is sound. */
export function knownRecords(content: Content): KnownRecords {
  const { sources, countries, places, sectors, synonyms } = content;
  return {
    ...{ sources, countries, places, sectors, synonyms },
    named: gazetteer(namesIn(content)).named,
    ...ledgerIn(content),
  };
}
