import { answerBatches } from '../threads/batch-worker.ts';
import { readUnread } from './unread.ts';

await answerBatches(readUnread);
