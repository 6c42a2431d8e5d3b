import type { CmsConfig } from '@sveltia/cms';
import type { Admin } from '../site/environment.ts';

/** How the page reaches what editors write to. */
export interface GitHost {
  backend: CmsConfig['backend'];
  /** The origins that it asks, besides the site's own. */
  origins: string[];
}

/** Sveltia CMS wants some repository; the page's policy lets nobody ask this one. */
const nowhere = { host: 'https://repository.invalid', path: 'this/project' };

/**
 * The Git host of a repository, by its name: GitHub and GitLab are known, all others are asked as
 * Gitea and Forgejo are. Editors sign in with a token of their own: nothing stands between them and
 * the host. Without a repository, the way in that is left is the folder on the editor's machine.
 */
export function gitHostOf({ repository }: Admin): GitHost {
  const { host, path: repo } = repository ?? nowhere;
  const common = { repo, auth_methods: ['token' as const] };
  if (host === 'https://github.com') {
    return { backend: { name: 'github', ...common }, origins: ['https://api.github.com'] };
  }
  if (host === 'https://gitlab.com') {
    return { backend: { name: 'gitlab', ...common }, origins: [host] };
  }
  const addresses = { base_url: host, api_root: `${host}/api/v1` };
  return { backend: { name: 'gitea', ...common, ...addresses }, origins: repository ? [host] : [] };
}
