import { readFileSync } from 'node:fs';
import type { Briefing } from '../model/briefing.ts';
import { bodyOf } from '../reading/briefing.ts';
import { plainText } from '../reading/plain-text.ts';
import { bookData, openBooks, type Named } from '../words/books.ts';
import { searchContent } from './search-content.ts';
import { briefingDocument, type FacetNames, type SearchDocument } from './search-document.ts';

/** A briefing that is to be found: plain data, as it travels to another thread. */
export interface IndexedBriefing extends FacetNames {
  /** Its file, whose body is read when its turn comes. */
  path: string;
  briefing: Briefing & { slug: string };
  /**
   * A text that changes whenever the file's bytes or the names change by which it calls its source
   * and sectors; it need not cover the gazetteer.
   */
  digest: string;
}

/** What readers call things. */
export interface Gazetteer {
  named: Named[];
  synonyms: string[][];
}

/** Makes parts of the search index. Opening one costs some milliseconds: open one for many parts. */
export interface PartMaker {
  /**
   * The part of one year: all that `writeIndex` needs to know of its briefings.
   *
   * @param briefings those of the year, in any order.
   * @param kept an earlier part of the year, if there is one. Of a briefing whose digest it knows
   *   nothing is read. One that is damaged, or was made by other code or with another gazetteer, is
   *   passed over. The outcome is the same to the byte as without it.
   * @throws where a file cannot be read.
   */
  ofBriefings(briefings: readonly IndexedBriefing[], kept?: Uint8Array): Uint8Array;
  /** The part of the pages that are no briefings; see `ofBriefings`. */
  ofPages(documents: readonly SearchDocument[], kept?: Uint8Array): Uint8Array;
}

/** Opens a maker of parts for an archive with these names. */
export function openPartMaker({ named, synonyms }: Gazetteer): PartMaker {
  const books = openBooks(bookData(named, synonyms));
  const partOf = (documents: readonly SearchDocument[]) =>
    Buffer.from(
      JSON.stringify(
        documents.map((document) => ({ ...document, ...searchContent(document, books) })),
      ),
    );
  return {
    ofBriefings: (briefings) =>
      partOf(
        briefings.map(({ path, briefing, ...names }) =>
          briefingDocument(briefing, plainText(bodyOf(readFileSync(path))), names),
        ),
      ),
    ofPages: partOf,
  };
}
