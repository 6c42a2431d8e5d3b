import { workOnBatches } from './parse/threads.ts';
import { parseBriefingFile } from './parse-briefing-file.ts';

await workOnBatches(parseBriefingFile);
