/** A shard is to be joined that is not there, or is not of this content and this code. */
export class LostShard extends Error {
  constructor(year: string) {
    super(
      `The shard ${year} is missing, damaged, or of other content or code; run "npm run build -- --shard ${year}" and put what it makes into SHARDS_DIR.`,
    );
  }
}
