import { hash } from 'node:crypto';

/** Sections of bytes as they are joined in one file, which notices damage. */
export interface Sections {
  /** Tells apart what was made in different ways: a hash. */
  key: Buffer;
  /** The hash of all sections but the first. */
  mark: Buffer;
  sections: Buffer[];
}

/** The file begins with a hash of its head, the key and the mark. */
const hashLength = 32;
const countAt = 3 * hashLength;
const lengthsAt = countAt + 4;

/**
 * Joins sections into one file. Each begins at a multiple of four.
 *
 * @param key a hash of 32 bytes.
 * @param sections the first is left out of the mark.
 */
export function joinSections(key: Uint8Array, sections: readonly Uint8Array[]): Buffer {
  const padded = sections.flatMap((section) => [section, Buffer.alloc(padding(section.length))]);
  return Buffer.concat([headOf(key, sections), ...padded]);
}

/**
 * Takes a file of sections apart, without looking for damage.
 *
 * @returns views of the file's bytes.
 * @throws where it is cut short.
 */
export function splitSections(file: Uint8Array): Sections {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const count = bytes.readUInt32LE(countAt);
  const sections: Buffer[] = [];
  let at = lengthsAt + 4 * count;
  for (let index = 0; index < count; index++) {
    const length = bytes.readUInt32LE(lengthsAt + 4 * index);
    if (at + length > bytes.length) throw new RangeError('The file of sections is cut short.');
    sections.push(bytes.subarray(at, at + length));
    at += length + padding(length);
  }
  return {
    key: bytes.subarray(hashLength, 2 * hashLength),
    mark: bytes.subarray(2 * hashLength, countAt),
    sections,
  };
}

/** Takes a file of sections apart where it is whole and has this key, else gives nothing. */
export function soundSections(file: Uint8Array, key: Uint8Array): Sections | undefined {
  try {
    const split = splitSections(file);
    const head = headOf(key, split.sections);
    return head.equals(file.subarray(0, head.length)) ? split : undefined;
  } catch {
    return undefined;
  }
}

function headOf(key: Uint8Array, sections: readonly Uint8Array[]): Buffer {
  const [first, ...marked] = sections.map((section) => hash('sha256', section, 'buffer'));
  const head = Buffer.alloc(lengthsAt + 4 * sections.length);
  head.set(key, hashLength);
  head.set(hash('sha256', Buffer.concat(marked), 'buffer'), 2 * hashLength);
  head.writeUInt32LE(sections.length, countAt);
  for (const [index, { length }] of sections.entries()) {
    head.writeUInt32LE(length, lengthsAt + 4 * index);
  }
  const covered = [head, first ?? Buffer.alloc(0)];
  head.set(hash('sha256', Buffer.concat(covered), 'buffer'), 0);
  return head;
}

function padding(length: number): number {
  return -length & 3;
}
