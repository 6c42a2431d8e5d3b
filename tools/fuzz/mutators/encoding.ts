import { pick, type Random } from '../../bench/random.ts';
import { positionIn, type ByteMutator } from './mutator.ts';

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Bytes that are no UTF-8: alone, cut short, overlong, a surrogate, beyond U+10FFFF. */
const notUtf8 = [
  [0x80],
  [0xff],
  [0xe1, 0xbb],
  [0xc0, 0xae],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
];

const encodings: ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes) => Buffer.from(`\uFEFF${bytes.toString()}`),
  (bytes) => Buffer.from(`\uFEFF\uFEFF${bytes.toString()}`),
  (bytes) => Buffer.from(bytes.toString(), 'utf16le'),
  (bytes) => Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le'),
  (bytes) => bigEndian(bytes.toString()),
  (bytes) => bigEndian(`\uFEFF${bytes.toString()}`),
  (bytes) => Buffer.from(bytes.toString(), 'latin1'),
  (bytes) => Buffer.from(bytes.toString().normalize('NFD')),
  (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r\n')),
  (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r')),
  (bytes, random) =>
    Buffer.from(bytes.toString().replace(/\n/g, () => pick(random, ['\n', '\r\n', '\r']))),
  (bytes, random) => putIn(bytes, [0], random),
  (bytes, random) => putIn(bytes, pick(random, notUtf8), random),
];

/** Saves a file as a careless editor or an old program does. */
export const encoding: ByteMutator = (bytes, random) => pick(random, encodings)(bytes, random);

function putIn(bytes: Buffer, put: readonly number[], random: Random): Buffer {
  const at = positionIn(bytes, random);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at)]);
}
