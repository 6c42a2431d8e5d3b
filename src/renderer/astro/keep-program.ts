import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ChangedInterface } from './changed-interface.ts';

/** The file name of the compiled `program.ts`. */
export const programFile = 'program.mjs';

/**
 * The parts of the build that are compiled together with the pages: with them in files of their own, all modules that
 * both use would be loaded twice, and most of a small build is loading modules.
 */
const compiledParts = {
  'make-site': 'tools/build/make-site.ts',
  'worker-command': 'tools/build/worker-command.ts',
};

/**
 * Puts all packages into one file of the program, and all modules that pages share into another: to find and load
 * hundreds of files takes longer than all else in a small build. Components stay in files of their own, by which Astro
 * knows which style sheets a page needs.
 */
const fewFiles = {
  resolve: {
    noExternal: true as const,
    // They load other files from where they are.
    external: ['@resvg/resvg-wasm', 'pagefind', 'sharp'],
  },
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'packages', test: /\/node_modules\//, priority: 1 },
            { name: 'code', test: /\/src\/(?!pages\/|renderer\/)[^?]*\.ts$/ },
          ],
        },
      },
    },
  },
};

export type CompiledPart = keyof typeof compiledParts;

/** Returns the path of a compiled part of the build, below the folder of the program. */
export function compiledPart(program: string, part: CompiledPart): string {
  return join(program, `${part}.mjs`);
}

/**
 * Returns an Astro integration that renders no page: Vite compiles `program.ts` together with the
 * pages, and what it wrote is moved to a folder instead of being run and deleted.
 */
export function keepProgram(folder: string): AstroIntegration {
  let compiled = '';
  const addProgram = {
    name: 'keep-program',
    applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
    configEnvironment: (name: string) => (name === 'prerender' ? fewFiles : undefined),
    buildStart(this: { emitFile: (file: object) => string }) {
      const id = resolve(import.meta.dirname, 'program.ts');
      this.emitFile({ type: 'chunk', id, fileName: programFile });
      for (const [part, module] of Object.entries(compiledParts)) {
        this.emitFile({ type: 'chunk', id: resolve(module), fileName: `${part}.mjs` });
      }
    },
    writeBundle({ dir = '' }: { dir?: string }) {
      compiled = dir;
    },
  };
  return {
    name: 'keep-program',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [addProgram] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-program',
          async setup() {
            if (!existsSync(join(compiled, programFile))) {
              throw new ChangedInterface(
                'Vite did not write the program of the renderer in its environment "prerender".',
              );
            }
            await rename(compiled, folder);
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () =>
            Promise.reject(new ChangedInterface('Astro renders a page without a path.')),
        });
      },
    },
  };
}
