import type { Case, Change } from './case.ts';
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
      const now = Buffer.from(best.fed.changes[index]?.bytes ?? []);
      await shrunk(parts(now), (some) => failsWith(Buffer.concat(some)));
    }
  }
  return best;
}

/** A file as its lines, then as its signs; as its bytes where it is no UTF-8. */
const partings: ((bytes: Buffer) => Buffer[])[] = [
  (bytes) => cut(bytes.toString('latin1').split(/(?<=\n)/), 'latin1'),
  (bytes) => {
    const signs = Array.from(bytes.toString());
    return Buffer.from(signs.join('')).equals(bytes)
      ? cut(signs, 'utf8')
      : cut(Array.from(bytes.toString('latin1')), 'latin1');
  },
];

function cut(texts: string[], encoding: BufferEncoding): Buffer[] {
  return texts.map((text) => Buffer.from(text, encoding));
}
