import { policyOf } from './content-security-policy.ts';

/**
 * The directives for the admin page. Sveltia CMS adds style elements to the page, shows images that it
 * makes itself, and writes markup by `innerHTML`, so that inline styles are allowed and trusted types
 * are not required. Its code comes from this site alone.
 */
const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'"],
  'manifest-src': ['blob:'],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
};

/** Sveltia CMS fetches images by their data. */
const own = ["'self'", 'data:'];

/** Returns the policy as the page has it. @param origins those of the Git host. */
export function adminPolicyInPage(origins: readonly string[]): string {
  return policyOf(Object.entries({ ...directives, 'connect-src': [...own, ...origins] }));
}

/** The policy as hosts send it, which do not know the Git host; only the page names it. */
export const adminPolicyInHeader = policyOf(
  Object.entries({
    ...directives,
    'connect-src': [...own, 'https:'],
    'frame-ancestors': ["'none'"],
  }),
);

/** The rule of the page in `_headers`: "!" removes the readers' policy on Cloudflare Pages. */
export const adminHeaders = `
/admin/*
  ! Content-Security-Policy
  Content-Security-Policy: ${adminPolicyInHeader}
`;
