/** Returns the file of a shard that has a segment of the search index. */
export function segmentFile(name: string): string {
  return `segments/${name}`;
}

/** The file of a shard that holds the record of its other files. */
export const shardRecord = 'record.json';

/** A shard that is to be joined does not exist, or was built from other content or code. */
export class MissingShard extends Error {
  constructor(year: string) {
    super(
      `The shard ${year} is missing, damaged, or made from other content or code; run "npm run build -- --shard ${year}" and put the result into SHARDS_DIR.`,
    );
  }
}
