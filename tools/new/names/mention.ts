import type { OrganisationKind } from '../../../src/model/organisation.ts';

/** A person or a body where a sentence names it. */
export interface Mention {
  folder: 'people' | 'organisations';
  /** The records that may be meant; none where no record has the name. */
  ids: readonly string[];
  /** Whether the one record is surely meant. */
  isCertain: boolean;
  name: string;
  /** The short form of a body, as it is printed in brackets: "KPA". */
  short?: string;
  /** A person's office as the report prints it. */
  office?: string;
  /** ISO 3166-1 alpha-2, where the words right beside the name say it. */
  country?: string;
  /** Where a noun in the name of a body says it. */
  kind?: OrganisationKind;
  /** The same for all names of a person or a body without a record, as far as they are known. */
  key: string;
  /** The words of the sentence: the name with its country or its office. */
  words: string;
}
