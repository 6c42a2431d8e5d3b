import type { CmsConfig } from '@sveltia/cms';
import type { Admin } from '../site/environment.ts';

/** How the page reaches the repository to which editors write. */
interface GitHost {
  backend: CmsConfig['backend'];
  /** The other origins to which it sends requests. */
  origins: string[];
}

/** Sveltia CMS requires a repository; the page's policy allows no request to this one. */
const nowhere = { host: 'https://repository.invalid', path: 'this/project' };

/**
 * Returns the Git host of a repository: GitHub, GitLab, or else one with the interface of Gitea and
 * Forgejo. Editors sign in with their own token, without another server. Without a repository they
 * can only open the folder on their own machine.
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
