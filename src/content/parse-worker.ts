import { answerBatches } from './parse/thread-batch-worker.ts';
import { parseBriefingFile } from './parse-briefing-file.ts';

await answerBatches(parseBriefingFile);
