/** The directives of Content Security Policy Level 3 for readers' pages. */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
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
  // The policy that `first-script.ts` makes.
  'trusted-types': ['default'],
} satisfies Record<string, readonly string[]>;

/** Directives that browsers follow only in a header, and of which they warn in a page. */
const headerOnly: readonly string[] = ['frame-ancestors'] satisfies (keyof typeof directives)[];

/** The policy of every page, as the value of the header `Content-Security-Policy`. */
export const policyInHeader = policyOf(Object.entries(directives));

/** The policy as a page has it in a `<meta>`, for hosts that send no headers. */
export const policyInPage = policyOf(
  Object.entries(directives).filter(([name]) => !headerOnly.includes(name)),
);

/** Returns directives as the value of a policy. */
export function policyOf(parts: readonly [name: string, sources: readonly string[]][]): string {
  return parts.map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
