import { enableCompileCache } from 'node:module';

// A small build spends most of its time compiling TypeScript; Node keeps the result.
enableCompileCache('.cache/node');
await import('./run.ts');
