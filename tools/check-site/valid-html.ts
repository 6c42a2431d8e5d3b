import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';
import { codeKey } from '../../src/cache/code-key.ts';
import { readCached, writeCached } from '../../src/cache/cached.ts';
import type { PageRule } from './page.ts';

/** BCP 47. */
const languageTag =
  /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i;
const language = { omit: false, enum: [languageTag] };

/** Resolves its configuration once: `StaticConfigLoader` reads the table of elements anew for each page. */
class SameConfigLoader extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(...args: Parameters<StaticConfigLoader['getConfigFor']>) {
    return (this.#resolved ??= super.getConfigFor(...args));
  }
}

const validator = new HtmlValidate(
  new SameConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    elements: [
      'html5',
      {
        '*': { attributes: { lang: language } },
        html: { attributes: { lang: { ...language, required: true } } },
      },
    ],
    rules: {
      // Headlines are as long as they are.
      'long-title': 'off',
      // Sectors and sources that are searched for are repeated keys.
      'form-dup-name': ['error', { shared: ['checkbox'] }],
      // Code may end in spaces, and headings of many languages have combining marks.
      'no-trailing-whitespace': 'off',
      'valid-id': ['error', { relaxed: true }],
      // html-validate does not look into drawings; the rules `unique-id` and `no-inline-code` do.
      'no-dup-id': 'off',
      'no-inline-style': 'off',
    },
  }),
);

/** Finds invalid HTML, which browsers repair in ways that are not tested. */
export const validHtml: PageRule = ({ path, html }) => {
  // Of tags that are left out html-validate requires nothing, such as a language or a title.
  const hasTags = /^<!doctype html>\s*<html[\s>]/i.test(html);
  return [
    ...(hasTags ? [] : [{ message: 'The page must begin with <!doctype html><html>.' }]),
    ...validator.validateStringSync(html, path).results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => ({
        ...{ line, column },
        message: `${message.replace(/\.$/, '')} (${ruleId}).`,
      })),
    ),
  ];
};

/** Returns the hashes of pages that were valid before, by the rules and packages of now. */
export function readValidPages(cacheDir: string): ReadonlySet<string> {
  return new Set(
    readCached(cacheDir, ...validPages())
      ?.toString()
      .split('\n'),
  );
}

/** Stores the hashes of valid pages. */
export function writeValidPages(cacheDir: string, hashes: readonly string[]): void {
  writeCached(cacheDir, ...validPages(), Buffer.from(hashes.join('\n')));
}

/** The name and key of the hashes in the cache. */
function validPages() {
  return ['valid-pages', codeKey('tools/check-site/valid-html.ts')] as const;
}
