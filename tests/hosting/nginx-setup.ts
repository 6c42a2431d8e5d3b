import type { TestProject } from 'vitest/node';
import { findNginx, type Nginx } from './find-nginx.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The nginx for the tests, or why there is none. */
    nginx: Nginx | { missing: string };
  }
}

/** Finds nginx once for all tests, as fetching it may take longer than a test may. */
export default function setUp(project: TestProject): void {
  try {
    project.provide('nginx', findNginx());
  } catch (error) {
    project.provide('nginx', { missing: error instanceof Error ? error.message : String(error) });
  }
}
