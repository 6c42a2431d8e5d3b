/** What a page may load and do, by the directives of Content Security Policy Level 3. */
const directives = {
  'default-src': ["'none'"],
  // Pagefind searches in WebAssembly.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // The one policy of `first-script.js`.
  'trusted-types': ['default'],
} satisfies Record<string, readonly string[]>;

/** Directives that browsers heed in a header only, and warn of in a page. */
const headerOnly: readonly string[] = ['frame-ancestors'] satisfies (keyof typeof directives)[];

/** The policy of every page, as the value of the header `Content-Security-Policy`. */
export const policyInHeader = policyOf(Object.entries(directives));

/** The same policy as a page carries it in a `<meta>`, for hosts that send no headers. */
export const policyInPage = policyOf(
  Object.entries(directives).filter(([name]) => !headerOnly.includes(name)),
);

/** The value of a policy. */
export function policyOf(parts: readonly [name: string, sources: readonly string[]][]): string {
  return parts.map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
