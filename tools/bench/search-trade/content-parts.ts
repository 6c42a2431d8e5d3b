import { gazetteer } from '../../../src/search/indexer/names.ts';
import { ledgerDocuments } from '../../../src/search/indexer/record-documents.ts';
import type { IndexParts } from '../../../src/search/indexer/write-index.ts';
import {
  openPartMaker,
  type Gazetteer,
  type IndexedBriefing,
} from '../../../src/search/indexer/segment-builder.ts';
import { yearOf } from '../../../src/model/partial-date.ts';
import { namesIn, readContent } from '../../../src/content/read-content.ts';

/** All that indexes of one archive are written from. */
export interface Material {
  parts: IndexParts;
  names: Gazetteer;
}

/**
 * Reads a content folder and makes the parts of its index.
 *
 * @throws where the content has problems.
 */
export async function materialOf(contentFolder: string): Promise<Material> {
  const content = await readContent(contentFolder);
  if (content.problems.length > 0) {
    throw new Error(`"${contentFolder}" has problems; "npm run check:content" tells them.`);
  }
  const names = gazetteer(namesIn(content));
  const labels = new Map(content.sectors.map(({ id, label }) => [id, label]));
  const briefings = content.briefings.flatMap(({ path, slug, digest, data }): IndexedBriefing[] => {
    if (!data || data.draft) return [];
    const sourceName = content.sources.get(data.source)?.name ?? data.source;
    const sectorLabels = data.sector.map((id) => labels.get(id) ?? id);
    return [{ path, briefing: { ...data, slug }, sourceName, sectorLabels, digest }];
  });
  const maker = openPartMaker(names);
  const years = Map.groupBy(briefings, ({ briefing }) => yearOf(briefing.date));
  return {
    names,
    parts: {
      briefings: Array.from(years.values(), (year) => maker.ofBriefings(year)),
      pages: maker.ofPages(ledgerDocuments(content)),
    },
  };
}
