import { policyOf } from './content-security-policy.ts';

/**
 * What the admin page may load and do. Sveltia CMS puts style elements into the page, shows
 * pictures that it makes itself, and writes markup by `innerHTML`, so it has neither the readers'
 * policy on styles nor trusted types; its code comes from the site alone.
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

/** It asks itself for pictures by their data. */
const own = ["'self'", 'data:'];

/** The policy as the page carries it. @param origins those of the Git host. */
export function adminPolicyInPage(origins: readonly string[]): string {
  return policyOf(Object.entries({ ...directives, 'connect-src': [...own, ...origins] }));
}

/** The policy as hosts send it, who do not know of the Git host: the page says which. */
export const adminPolicyInHeader = policyOf(
  Object.entries({
    ...directives,
    'connect-src': [...own, 'https:'],
    'frame-ancestors': ["'none'"],
  }),
);

/** What `_headers` says of the page: Cloudflare Pages takes the readers' policy away by the "!". */
export const adminHeaders = `
/admin/*
  ! Content-Security-Policy
  Content-Security-Policy: ${adminPolicyInHeader}
`;
