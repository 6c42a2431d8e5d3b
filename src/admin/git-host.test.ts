import { expect, test } from 'vitest';
import { gitHostOf } from './git-host.ts';

const at = (host: string) => gitHostOf({ repository: { host, path: 'desk/news' } });

test('gitHostOf asks GitHub at the address of its interface', () => {
  expect(at('https://github.com')).toEqual({
    backend: { name: 'github', repo: 'desk/news', auth_methods: ['token'] },
    origins: ['https://api.github.com'],
  });
});

test('gitHostOf asks GitLab at its own address', () => {
  expect(at('https://gitlab.com')).toMatchObject({
    backend: { name: 'gitlab' },
    origins: ['https://gitlab.com'],
  });
});

test('gitHostOf takes any other host for one of Gitea or Forgejo', () => {
  const host = 'https://code.example.org';
  expect(at(host)).toMatchObject({
    backend: { name: 'gitea', base_url: host, api_root: `${host}/api/v1` },
    origins: [host],
  });
});

test('gitHostOf lets nobody be asked where there is no repository', () => {
  expect(gitHostOf({}).origins).toEqual([]);
});
