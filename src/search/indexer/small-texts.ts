import { gunzipSync } from 'node:zlib';
import {
  answerSign,
  pagefindSignature,
  resultAside,
  titleSign,
  type Fragment,
  type SmallDocuments,
  type SmallManifest,
  type StoredResult,
} from '../index-format.ts';
import { facetTable } from './facet-table.ts';
import type { Segment } from './segment.ts';

/** The texts of an archive that may be small. */
export type SmallTexts = Pick<SmallManifest, 'briefings' | 'records'>;

/** How many times as large texts are that are packed one by one. */
const apart = 5;

/**
 * Collects the texts of an archive, as long as they may be packed to a size together.
 *
 * @param most that size, in bytes.
 */
export function openTexts(most: number) {
  const segments: Record<keyof SmallTexts, Segment[]> = { briefings: [], records: [] };
  let bytes = 0;
  return {
    add(kind: keyof SmallTexts, more: readonly Segment[]) {
      bytes += more.reduce((sum, { fragments }) => sum + fragments.bytes.length, 0);
      if (bytes <= apart * most) segments[kind].push(...more);
    },
    /** Returns all texts; undefined where they are too large. */
    all(): SmallTexts | undefined {
      if (bytes > apart * most) return undefined;
      const { briefings, records } = segments;
      return { briefings: textsOf(briefings), records: textsOf(records) };
    },
  };
}

/** In the order that makes the fewest bytes; the languages are left out where all are that of the page. */
const columns = [
  ...['language', 'published', 'date', 'source', 'pairs', 'answer', 'text', 'title', 'url'],
] as (keyof StoredResult)[];

function textsOf(segments: readonly Segment[]): SmallDocuments {
  const results = segments.flatMap(resultsIn);
  const asides = segments.flatMap(({ asides }) => asides);
  const { country, sector, source, dates } = facetTable(segments.flatMap(({ facets }) => facets));
  return {
    facets: { country, sector, source, dates },
    results: Object.fromEntries(
      columns
        .filter((key) => key !== 'language' || results.some(({ language }) => language))
        .map((key) => [key, results.map(shortened).map((result) => result[key] ?? '')]),
    ) as SmallDocuments['results'],
    summaries: segments.flatMap(({ summaries }) => summaries),
    asides: results.map((result, index) => (asides[index] ?? '').replace(resultAside(result), '')),
  };
}

/** Leaves out the title with which the text of a person or an organisation begins, and the answer in a text. */
function shortened(result: StoredResult): StoredResult {
  const { title, text, answer } = result;
  if (answer) return { ...result, text: text.replace(answer, answerSign) };
  return text.startsWith(title)
    ? { ...result, text: titleSign + text.slice(title.length) }
    : result;
}

function resultsIn({ fragments: { ends, bytes } }: Segment): StoredResult[] {
  return Array.from(ends, (end, index) => {
    const content = gunzipSync(bytes.subarray(ends[index - 1] ?? 0, end)).toString();
    const {
      url,
      content: text,
      meta,
    } = JSON.parse(content.slice(pagefindSignature.length)) as Fragment;
    return { url, text, ...meta };
  });
}
