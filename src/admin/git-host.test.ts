import { expect, test } from 'vitest';
import { gitHostOf } from './git-host.ts';

const code = 'https://code.example.org';

test.each([
  ['https://github.com', { name: 'github', auth_methods: ['token'] }, 'https://api.github.com'],
  ['https://gitlab.com', { name: 'gitlab' }, 'https://gitlab.com'],
  [code, { name: 'gitea', base_url: code, api_root: `${code}/api/v1` }, code],
])('a repository at %s has the backend %j at %s', (host, backend, origin) => {
  expect(gitHostOf({ repository: { host, path: 'desk/news' } })).toMatchObject({
    backend: { repo: 'desk/news', ...backend },
    origins: [origin],
  });
});

test('no origin is allowed where there is no repository', () => {
  expect(gitHostOf({}).origins).toEqual([]);
});
