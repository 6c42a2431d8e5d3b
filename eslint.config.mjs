import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What scripts may have of `text`: words that are exported one by one, not the whole dictionary. */
const textOfScripts = ['text/client', 'text/language.ts', 'text/locale.ts', 'text/plural.ts'];

/**
 * Which folders and files of `src` each folder of `src` may import from, besides itself; the folders
 * lower down come first. A folder does not include its subfolders where these are listed themselves.
 */
const mayImport = {
  cache: [],
  model: [],
  // The site's language is the same for all copies of a module in a process.
  text: ['model', 'site/process-wide.ts'],
  format: ['model', 'text'],
  client: [
    ...['styles', 'format/citation-formats.ts', 'format/csv.ts', 'site/html.ts', ...textOfScripts],
  ],
  security: [],
  'content/parse': ['cache', 'model'],
  content: ['model', 'content/parse'],
  'search/analysis': ['model', 'search/index-format.ts'],
  'content/checks': ['model', 'content', 'search/analysis', 'site'],
  'content/editor-schemas': ['model', 'content', 'text'],
  site: ['model', 'text', 'format', 'content'],
  charts: ['model', 'text', 'format'],
  feeds: ['model', 'text', 'format', 'site'],
  epub: ['model', 'text', 'format', 'feeds', 'site'],
  'open-data': ['model', 'text', 'format', 'site'],
  'structured-data': ['model', 'text', 'format', 'site'],
  'page-formats': [
    ...['model', 'text', 'format', 'content/parse/addresses.ts', 'site', 'open-data'],
    'components/cite/citation.ts',
  ],
  'share-images': ['cache', 'model', 'text', 'format', 'charts', 'site'],
  admin: ['model', 'text', 'content', 'site'],
  search: ['model'],
  offline: [
    'client',
    'text/notices.ts',
    'search/index-format.ts',
    'search/engine/network.ts',
    'site',
    ...textOfScripts,
  ],
  'search/engine': ['model', 'search', 'search/analysis', 'offline'],
  'search/page': [...['model', ...textOfScripts, 'format', 'client', 'search', 'offline', 'site']],
  'search/suggest': [
    ...['model', ...textOfScripts, 'format', 'client', 'search', 'site', 'styles'],
  ],
  components: [
    ...['model', 'text', 'format', 'charts', 'client', 'feeds', 'offline', 'search', 'site'],
  ],
  layouts: [
    ...['model', 'text', 'format', 'charts', 'client', 'search', 'security', 'site'],
    ...['structured-data', 'components', 'styles'],
  ],
  pages: [
    ...['model', 'text', 'format', 'content', 'site', 'feeds', 'open-data', 'structured-data'],
    ...[
      'epub',
      'page-formats',
      'share-images',
      'security',
      'offline',
      'search',
      'admin',
      'components',
    ],
    'layouts',
  ],
  output: ['cache', 'model', 'content', 'site'],
  'search/indexer': ['cache', 'model', 'text', 'format', 'content', 'site', 'search', 'output'],
  renderer: [
    'admin',
    'cache',
    'model',
    'client',
    'content',
    'offline',
    'page-formats',
    'security',
    'text',
    'site',
    'output',
  ],
  integration: [
    ...['model', 'text', 'content', 'security', 'site', 'output', 'search', 'renderer'],
  ],
};

/** Folders that have subfolders with rules of their own: the rule of the folder leaves these out. */
const parted = ['content', 'search'];

const importRules = {
  files: ['src/**/*.{ts,astro}'],
  // A test may use any folder.
  ignores: ['**/*.test.ts'],
  plugins: { 'import-x': importX },
  rules: {
    'import-x/no-restricted-paths': [
      'error',
      {
        zones: [
          ...Object.entries(mayImport).map(([folder, others]) => ({
            target: `./src/${folder}/${parted.includes(folder) ? '*' : '**/*'}`,
            from: './src',
            except: [folder, ...others].map((allowed) => `./${allowed}`),
            message: `src/${folder} may import only from ${others.join(', ') || 'itself'}.`,
          })),
          { target: './src', from: './tools', message: 'The site needs none of its tools.' },
        ],
      },
    ],
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^astro:content', message: 'Ask src/site.' }] },
    ],
  },
};

/**
 * Libraries of which only some files of `src` may import more than types; the others get the parsed text,
 * the index and the compiled pages from them. None of `sharp`, which may be missing: it is loaded when it
 * is needed.
 */
const isolatedLibraries = {
  satteri: ['src/content/parse/{markdown-body,render}.ts'],
  pagefind: ['src/search/indexer/pagefind-format/**'],
  'astro/*': ['src/renderer/astro/**'],
  sharp: [],
};

const isolationRules = [['', ['src/**/*.{ts,astro}']], ...Object.entries(isolatedLibraries)]
  .filter(([, files]) => files.length > 0)
  .map(([own, files]) => ({
    files,
    ignores: ['**/*.test.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: Object.entries(isolatedLibraries)
            .filter(([library]) => library !== own)
            .map(([library, places]) => ({
              group: [library],
              allowTypeImports: true,
              message:
                places.length > 0 ? `Only ${places.join()} may import it.` : 'Use loadSharp().',
            })),
        },
      ],
    },
  }));

const pureModel = {
  files: ['src/model/**/*.ts'],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^(?:astro|node:|fs$|path$)', message: 'The model is pure.' }] },
    ],
  },
};

/** Selects attributes that readers see or hear. */
const shown = 'JSXAttribute[name.name=/^(?:aria-label|alt|data-label|placeholder|title)$/]';

/** Words in the markup of components; `code` has what editors type, in any language. */
const noWords = {
  files: ['src/{components,layouts,pages}/**/*.astro'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...[
        'JSXText:not(JSXElement[openingElement.name.name="code"] > *)',
        `${shown} > Literal`,
        `${shown} JSXExpressionContainer :matches(Literal, TemplateElement)`,
        'JSXExpressionContainer :matches(Literal, TemplateElement):not(JSXAttribute *)',
      ].map((place) => ({
        selector: `:matches(${place}):matches([value=/\\p{L}/u], [value.raw=/\\p{L}/u]):not(:matches(BinaryExpression, CallExpression, MemberExpression) > *)`,
        message: 'Words that readers see are in src/text/en.',
      })),
    ],
  },
};

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
  importRules,
  ...isolationRules,
  pureModel,
  noWords,
);
