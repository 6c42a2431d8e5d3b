/** What an editor says of a report that the report does not say itself, or says otherwise. */
export interface Given {
  /** The address at which it was found. */
  url?: string;
  /** The day on which it was published, as an EDTF date. */
  date?: string;
  /** How that day was found. */
  dateNote?: string;
  /** Who published it: an id from `content/sources`. */
  source?: string;
}
