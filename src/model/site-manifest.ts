import { z } from 'zod';

/** Anyone may have written a manifest whose texts are printed: they have no invisible characters. */
const Printable = z.string().regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u);

const Commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** Which files of a Git repository a build was made of. No commit is claimed for files that differ from it. */
const Checkout = z.strictObject({
  commit: Commit.optional().describe('The commit; absent where the files differ from it.'),
  changedSince: Commit.optional().describe('Where they differ from it, the commit checked out.'),
});
export type Checkout = z.infer<typeof Checkout>;

/** The name of the file of a site that has its manifest. */
export const siteManifestFile = 'manifest.json';

/** `manifest.json` of a built site: what it was made of, and the SHA-256 of each of its files. */
export const SiteManifest = z.strictObject({
  code: Checkout.optional().describe('The program; absent without Git.'),
  content: Checkout.extend({
    digest: z
      .string()
      .regex(/^[\w-]+$/)
      .describe('A digest of all content that is published.'),
  }).describe('The content; without commits where its folder is not in a Git repository.'),
  versions: z
    .record(z.string().regex(/^[\w-]+$/), Printable)
    .describe('What else decides the bytes, e.g. the version of Node.'),
  settings: z
    .record(z.string().regex(/^[A-Z_]+$/), Printable)
    .describe('The environment variables of the build that decide the bytes.'),
  files: z
    .record(Printable, z.string().regex(/^[0-9a-f]{64}$/))
    .describe(
      'By path, the SHA-256 of each file in hexadecimal, apart from this one and compressed copies.',
    ),
});
export type SiteManifest = z.infer<typeof SiteManifest>;

/** Returns whether hosts read a file and do not serve it. */
export function isForHosts(file: string): boolean {
  return filesForHosts.has(file);
}

const filesForHosts = new Set(['_headers', '_redirects', '_moved.map', 'CNAME', '.nojekyll']);
