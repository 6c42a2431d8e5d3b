import { gazetteer } from '../../src/build/gazetteer.ts';
import { namesIn, type Content } from '../../src/reading/content.ts';
import { ledgerIn } from '../../src/reading/ledger-in.ts';
import type { KnownRecords } from './known-records.ts';

/** What a content folder knows, as far as it is sound. */
export function knownRecords(content: Content): KnownRecords {
  const { sources, countries, places, sectors, synonyms } = content;
  return {
    ...{ sources, countries, places, sectors, synonyms },
    named: gazetteer(namesIn(content)).named,
    ...ledgerIn(content),
  };
}
