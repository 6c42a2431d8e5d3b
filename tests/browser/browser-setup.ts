import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './launch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How the browser for the tests is started, or why there is none. */
    browser: LaunchOptions | { missing: string };
  }
}

/** Finds a browser once for all tests, as unpacking it may take longer than a test may. */
export default async function setUp(project: TestProject): Promise<void> {
  try {
    project.provide('browser', await findBrowser());
  } catch (error) {
    project.provide('browser', { missing: error instanceof Error ? error.message : String(error) });
  }
}
