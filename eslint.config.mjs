import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which folders of `src` each folder of `src` may import from, besides itself. */
const mayImport = {
  model: [],
  words: ['model'],
  reader: [],
  trust: [],
  offline: ['search', 'reader'],
  format: ['model'],
  threads: [],
  reading: ['model', 'threads'],
  checks: ['model', 'words', 'reading'],
  'site-checks': ['model', 'threads', 'reading', 'checks'],
  'source-checks': ['model', 'reading', 'checks'],
  schemas: ['model', 'reading'],
  admin: ['model', 'schemas'],
  search: ['model', 'format', 'words', 'reader', 'offline'],
  charts: ['model', 'format'],
  components: ['model', 'format', 'charts', 'search', 'reader', 'offline'],
  layouts: ['model', 'format', 'charts', 'linked-data', 'components', 'search', 'reader', 'trust'],
  feeds: ['model', 'format'],
  'linked-data': ['model', 'format'],
  pictures: ['model', 'format', 'charts'],
  library: ['model', 'format', 'reading', 'checks', 'feeds'],
  press: ['reader', 'offline', 'trust'],
  build: ['model', 'format', 'words', 'reading', 'checks', 'search', 'library', 'press', 'trust'],
  pages: [
    ...['model', 'format', 'feeds', 'linked-data', 'pictures'],
    ...['components', 'layouts', 'library', 'search', 'offline'],
    ...['admin', 'schemas', 'trust'],
  ],
};
const folders = Object.keys(mayImport);

const importRules = folders.map((folder) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  // A test may read with the eyes of another folder.
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?:\\.\\./)+(?:${folders
              .filter((other) => other !== folder && !mayImport[folder].includes(other))
              .join('|')})/`,
            message: `src/${folder} may import only from ${mayImport[folder].join(', ') || 'itself'}.`,
          },
          ...(folder === 'model'
            ? [
                {
                  regex: '^(?:astro|node:|fs$|path$)|environment\\.ts$',
                  message: 'The model is pure.',
                },
              ]
            : []),
          { regex: '^astro:content', message: 'Ask src/library.' },
          { regex: '^(?:\\.\\./)+tools/', message: 'The site needs none of its tools.' },
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'node_modules']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs.recommended],
  },
  ...importRules,
);
