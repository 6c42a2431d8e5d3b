import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// A small build spends most of its time compiling TypeScript; Node keeps the result, also for the processes
// that this one starts.
enableCompileCache((process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache/node')));
await import('./run.ts');
