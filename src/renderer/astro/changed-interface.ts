/**
 * Astro, or the Vite that it compiles with, does not behave as the renderer needs. The site can still
 * be built by `astro build`.
 */
export class ChangedInterface extends Error {
  override name = 'ChangedInterface';
}

/** Returns whether an error is a `ChangedInterface`, also of a compiled copy of this module. */
export function isChangedInterface(error: unknown): error is ChangedInterface {
  return error instanceof Error && error.name === 'ChangedInterface';
}

/** How the process that compiles pages ends with a `ChangedInterface`. */
export const changedInterfaceExit = 3;

/**
 * Returns whether an error was caused by the renderer, not by a page.
 *
 * @param report the error with its stack.
 */
export function isOfRenderer(report: string): boolean {
  return /keep-program|renderer[\\/]astro[\\/]program\.ts/.test(report);
}
