import { documentTerms } from '../analysis/document-terms.ts';
import type { OpenRules } from '../analysis/language-rules.ts';
import { openLexicon, type Lexicon, type LexiconData } from '../analysis/lexicon.ts';
import { isListed } from '../analysis/listed-words.ts';
import { withNamesOfRecords } from '../analysis/names-of-records.ts';
import {
  letterOfLength,
  manifestFile,
  resultsOf,
  wholeAside,
  type Manifest,
  type SmallDocuments,
  type SmallManifest,
} from '../index-format.ts';
import { openFacets } from './facets.ts';
import type { PostingList } from './matches.ts';
import type { OpenWordLists } from './open-word-lists.ts';
import type { OpenShard } from './open-shard.ts';
import { joined } from './pagefind-reader.ts';

/** Returns the lexicon of an index, including the names that a small archive takes from its records. */
export function wholeNames(manifest: Manifest): LexiconData {
  const { lexicon } = manifest;
  return 'briefings' in manifest
    ? withNamesOfRecords(lexicon, resultsOf(manifest.records))
    : lexicon;
}

/** Opens the index of a small archive, whose texts are analysed here, in the browser. */
export function openSmallIndex(index: SmallManifest, rules?: OpenRules) {
  const lexicon = openLexicon(wholeNames(index), rules);
  const words = new Set<string>();
  const open = (documents: SmallDocuments) => openDocuments(documents, lexicon, words);
  const shards = [open(index.briefings)];
  const records = open(index.records);
  return { lexicon, shards, records, words: listsOf([...words].filter(isListed)) };
}

function listsOf(words: readonly string[]): OpenWordLists {
  const find = (isWanted: (word: string) => boolean) => Promise.resolve(words.filter(isWanted));
  return {
    beginningWith: (letters) => find((word) => word.startsWith(letters)),
    similarTo: (word) =>
      find((other) => other.startsWith(word.slice(0, 2)) || other.endsWith(word.slice(-2))),
  };
}

function openDocuments(documents: SmallDocuments, lexicon: Lexicon, words: Set<string>): OpenShard {
  const { facets: table, summaries, asides } = documents;
  const results = resultsOf(documents);
  let lengths = '';
  const terms = new Map<string, Map<number, number[]>>();
  for (const [document, result] of results.entries()) {
    const { title, text } = result;
    const end = summaries[document];
    const parts = { title, summary: text.slice(0, end), body: text.slice(end) };
    const aside = wholeAside(asides[document] ?? '', result);
    const read = documentTerms({ ...parts, aside }, lexicon);
    lengths += letterOfLength(read.length);
    for (const word of read.words) words.add(word);
    for (const [index, term] of read.terms.entries()) {
      const position = read.positions[index] ?? 0;
      let postings = terms.get(term);
      if (postings === undefined) terms.set(term, (postings = new Map<number, number[]>()));
      const known = postings.get(document);
      if (known) known.push(position);
      else postings.set(document, [position]);
    }
  }
  const facets = openFacets({ ...table, lengths });
  const years = results.flatMap((_, document) => facets.valuesOf('year', document)).sort();
  const postingsOf = (term: string, prefix: boolean): PostingList =>
    prefix
      ? joined([...terms].flatMap(([one, postings]) => (one.startsWith(term) ? [postings] : [])))
      : (terms.get(term) ?? new Map<number, number[]>());
  return {
    documents: results.length,
    from: years[0] ?? '',
    until: years.at(-1) ?? '',
    prepare: () => Promise.resolve(),
    facets: () => Promise.resolve(facets),
    postingsOf: (term, prefix) => Promise.resolve(postingsOf(term, prefix)),
    resultOf(document) {
      const result = results[document];
      return result ? Promise.resolve(result) : Promise.reject(new RangeError(String(document)));
    },
    fileOf: () => manifestFile,
  };
}
