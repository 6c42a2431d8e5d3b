import { readContent, type Content } from '../../src/content/read-content.ts';
import type { Case } from './cases.ts';
import { judgeFile } from './judge-file.ts';
import { judgeFolder } from './judge-folder.ts';
import { largestMemory, type Outcome, type Verdict } from './judge-process.ts';

const contents = new Map<string, Content>();
process.on('disconnect', () => process.exit());
process.on('message', (message: { tried: Case; longest: number }) => {
  void judged(message.tried, message.longest).then((verdict) => process.send?.(verdict));
});

/** Judges a case, its time and its memory. */
async function judged(tried: Case, longest: number): Promise<Verdict> {
  let outcome: Outcome;
  let begin = process.cpuUsage();
  try {
    const content = contents.get(tried.base) ?? (await readContent(tried.base));
    contents.set(tried.base, content);
    process.send?.('begun');
    begin = process.cpuUsage();
    outcome = tried.onDisk ? await judgeFolder(tried) : judgeFile(content, tried);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    outcome = { accepted: false, fault: { kind: 'crash', message } };
  }
  const { user, system } = process.cpuUsage(begin);
  const milliseconds = Math.round((user + system) / 1000);
  if (milliseconds > longest) {
    outcome.fault ??= { kind: 'late', message: `It took ${milliseconds} ms of processor time.` };
  }
  const megabytes = Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);
  if (megabytes > largestMemory) {
    outcome.fault ??= { kind: 'memory', message: `The process grew to ${megabytes} MB.` };
  }
  return { ...outcome, milliseconds };
}
