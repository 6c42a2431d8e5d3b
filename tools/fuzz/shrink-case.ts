import type { Case, Change } from './cases.ts';
import type { Fault } from './fault.ts';
import { shrunk } from './shrink.ts';

/** What is left of a case when all that its fault does not need is taken away. */
export interface Shrunk {
  fed: Case;
  fault: Fault;
}

/**
 * Makes a case smaller while it has a fault of the same kind: fewer changes, then fewer lines, then
 * fewer signs or bytes in each.
 *
 * @param faultOf judges a smaller case.
 * @param until when to stop, in milliseconds since the epoch: the smallest so far is given then.
 */
export async function shrunkCase(
  first: Shrunk,
  faultOf: (fed: Case) => Promise<Fault | undefined>,
  until: number,
): Promise<Shrunk> {
  let best = first;
  const fails = async (changes: Change[]) => {
    if (Date.now() > until) return false;
    const fed = { ...first.fed, changes };
    const fault = await faultOf(fed);
    if (fault?.kind !== first.fault.kind) return false;
    best = { fed, fault };
    return true;
  };
  if (first.fed.changes.length > 1) await shrunk(first.fed.changes, (some) => fails([...some]));
  for (const [index, { bytes }] of best.fed.changes.entries()) {
    if (!bytes) continue;
    const failsWith = (bytes: Buffer) =>
      fails(best.fed.changes.map((change, at) => (at === index ? { ...change, bytes } : change)));
    for (const parts of partings) {
      const { texts, encoding } = parts(Buffer.from(best.fed.changes[index]?.bytes ?? []));
      await shrunk(texts, (some) => failsWith(Buffer.from(some.join(''), encoding)));
    }
  }
  return best;
}

/** Texts that make a file when they are joined. */
interface Parts {
  texts: string[];
  encoding: BufferEncoding;
}

/** A file as its lines, then as its signs; as its bytes where it is no UTF-8. */
const partings: ((bytes: Buffer) => Parts)[] = [
  (bytes) => ({ texts: bytes.toString('latin1').split(/(?<=\n)/), encoding: 'latin1' }),
  (bytes) => {
    const text = bytes.toString();
    return Buffer.from(text).equals(bytes)
      ? { texts: Array.from(text), encoding: 'utf8' }
      : { texts: Array.from(bytes.toString('latin1')), encoding: 'latin1' };
  },
];
