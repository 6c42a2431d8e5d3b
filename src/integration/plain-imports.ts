/** What Vite calls the module through which it loads every script that is imported later. */
const helper = '\0vite/preload-helper.js';

/**
 * A Vite plugin that leaves a script's later imports to the browser. Vite's own helper also loads
 * style sheets, of which our scripts have none, and would weigh more than all that every page runs.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
    load: (id: string) =>
      id === helper ? 'export const __vitePreload = (load) => load();' : undefined,
  } as const;
}
