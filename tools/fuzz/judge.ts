import { readContent, type Content } from '../../src/content/read-content.ts';
import type { Case } from './cases.ts';
import type { Verdict } from './fault.ts';
import { judgeFile } from './judge-file.ts';
import { judgeFolder } from './judge-folder.ts';
import { bases, type Base } from './originals.ts';

/** Judges cases, beside real content that is read once. */
export interface Judge {
  judge(fed: Case): Promise<Verdict>;
}

/** Reads the real content, in which cases change something. */
export async function openJudge(): Promise<Judge> {
  const read = await Promise.all(
    bases.map(async (base): Promise<[Base, Content]> => [base, await readContent(base)]),
  );
  const contents = Object.fromEntries(read) as Record<Base, Content>;
  return {
    async judge(fed) {
      try {
        if (fed.damage !== undefined) return await judgeFolder(fed);
        const [{ path, bytes = new Uint8Array() } = { path: '' }] = fed.changes;
        return judgeFile(contents[fed.base], fed.base, path, bytes);
      } catch (error) {
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return { accepted: false, fault: { kind: 'crash', message } };
      }
    },
  };
}
