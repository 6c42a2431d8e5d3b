import { policyInHeader } from './content-security-policy.ts';
import { permissionsPolicy } from './permissions-policy.ts';

/** What sources are told of the page from which a reader comes, as a header and in each page. */
export const referrerPolicy = 'no-referrer';

/** What a host sends with every answer, whatever its status. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyInHeader,
  'Permissions-Policy': permissionsPolicy,
  'Referrer-Policy': referrerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All is public and the same for everyone: pages elsewhere may read feeds, data and pictures.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Sent with answers over HTTPS only. Says nothing of other hosts below the same name. */
export const strictTransportSecurity = 'max-age=31536000';

/** `Cache-Control` of files whose names change with their bytes, and of all others. */
export const caching = {
  immutable: 'public, max-age=31536000, immutable',
  revalidated: 'no-cache',
} as const;
