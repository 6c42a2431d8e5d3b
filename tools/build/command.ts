import { enableCompileCache } from 'node:module';

// Most of what a small build waits for is Node reading TypeScript, which it then need not do again.
enableCompileCache('.cache/node');
await import('./run.ts');
