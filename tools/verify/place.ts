/** A file as the build on this machine wrote it. */
export interface KnownFile {
  /** Its path below the site's folder. */
  file: string;
  /** In hexadecimal. */
  sha256: string;
  /** In bytes; 0 where it is not there any longer. */
  size: number;
}

/** Returns how many bytes of a file are read at a place: more are not those of the build. */
export function mostBytesOf({ size }: KnownFile): number {
  return Math.max(size, leastRead);
}

/** In bytes; also of a file that is smaller now, as its digest is known all the same. */
const leastRead = 32 * 1024 * 1024;

/** What is wrong with a file at a place. */
export interface Finding {
  file: string;
  /** In a few words, e.g. "missing (404)". */
  what: string;
}

/** Where a site is that is compared with the build on this machine. */
export interface Place {
  /** As messages name it: the address of its home page, or its folder. */
  name: string;
  /** @throws a message for the operator where there is none. */
  readManifest(): Promise<string>;
  /**
   * Returns what is wrong with a file and its compressed copies.
   *
   * @throws a `NoAnswer` where that cannot be known.
   */
  check(known: KnownFile): Promise<Finding[]>;
  /** Returns whether a file can be asked for. */
  has(file: string): boolean;
  /**
   * Lists the files there, without compressed copies of others.
   *
   * @param named those that the manifest there names.
   */
  files(named: readonly string[]): readonly string[];
}

/** A host gave no answer, or only a part of it. */
export class NoAnswer extends Error {}
