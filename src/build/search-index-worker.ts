import { workerData } from 'node:worker_threads';
import { writeSearchIndex, type IndexOrder } from './search-index.ts';

await writeSearchIndex(workerData as IndexOrder);
