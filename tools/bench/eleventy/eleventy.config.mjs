import { kinds, listPagesOf, newestFirst, termsOf } from './layouts/archive.mjs';

/** Templates in JavaScript are Eleventy's fastest; Markdown goes through no template language. */
export default function configure(eleventy) {
  const all = (collections) =>
    collections.getFilteredByGlob('content/briefings/**/*.md').sort(newestFirst);
  eleventy.addCollection('listPages', (collections) => listPagesOf(all(collections)));
  eleventy.addCollection('termPages', (collections) =>
    kinds.map((kind) => ({ kind, terms: [...termsOf(all(collections), kind)] })),
  );
  eleventy.addCollection('byPair', (collections) => termsOf(all(collections), 'pairs'));
  return {
    dir: { input: 'content', layouts: '../layouts', output: 'public' },
    templateFormats: ['md', '11ty.js'],
    markdownTemplateEngine: false,
  };
}
