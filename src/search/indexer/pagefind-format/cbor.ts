/** The major types of the CBOR items that an index has (RFC 8949, section 3.1). */
const major = { uint: 0, negative: 1, text: 3, array: 4 };

/** Writes CBOR into a buffer that grows. */
export class CborWriter {
  length = 0;
  #bytes: Buffer;

  /** @param room how many bytes are likely to be written. */
  constructor(room = 1024) {
    this.#bytes = Buffer.allocUnsafe(room);
  }

  /** Writes a whole number from 0 on. */
  uint(value: number): void {
    this.#head(major.uint, value);
  }

  /** Writes a whole number below 0. */
  negative(value: number): void {
    this.#head(major.negative, -1 - value);
  }

  /** Begins an array, of which the items are to be written next. */
  array(length: number): void {
    this.#head(major.array, length);
  }

  text(text: string): void {
    const length = Buffer.byteLength(text);
    this.#head(major.text, length);
    this.#reserve(length);
    this.length += this.#bytes.write(text, this.length);
  }

  /** Writes bytes as they are. */
  bytes(source: Uint8Array, from = 0, until = source.length): void {
    this.#reserve(until - from);
    // For few bytes a call would take longer than this loop.
    if (until - from > 64) this.#bytes.set(source.subarray(from, until), this.length);
    else {
      for (let at = from; at < until; at++) this.#bytes[this.length + at - from] = source[at] ?? 0;
    }
    this.length += until - from;
  }

  /** Returns what was written, from a position on. */
  written(from = 0): Buffer {
    return this.#bytes.subarray(from, this.length);
  }

  #head(kind: number, value: number): void {
    this.#reserve(5);
    const first = kind << 5;
    if (value < 24) this.#bytes[this.length++] = first | value;
    else if (value < 0x100) {
      this.#bytes[this.length++] = first | 24;
      this.#bytes[this.length++] = value;
    } else if (value < 0x1_0000) {
      this.#bytes[this.length++] = first | 25;
      this.#bytes[this.length++] = value >> 8;
      this.#bytes[this.length++] = value & 0xff;
    } else {
      this.#bytes[this.length++] = first | 26;
      this.length = this.#bytes.writeUInt32BE(value, this.length);
    }
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(2 * (this.length + more));
    this.#bytes.copy(grown, 0, 0, this.length);
    this.#bytes = grown;
  }
}

/** Reads the heads of CBOR items. */
export class CborReader {
  at = 0;
  readonly #view: DataView;

  constructor({ buffer, byteOffset, byteLength }: Uint8Array) {
    this.#view = new DataView(buffer, byteOffset, byteLength);
  }

  /** Reads the next head, and returns its number: of an array the length, of a number below 0 what is below −1. */
  head(): number {
    const value = this.#view.getUint8(this.at++) & 31;
    if (value < 24) return value;
    const start = this.at;
    this.at += 2 ** (value - 24);
    if (value === 24) return this.#view.getUint8(start);
    return value === 25 ? this.#view.getUint16(start) : this.#view.getUint32(start);
  }
}
