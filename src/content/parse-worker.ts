import { answerBatches } from './parse/thread-batch-worker.ts';
import { readUnread } from './parse-briefing-file.ts';

await answerBatches(readUnread);
