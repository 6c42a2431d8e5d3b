import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adminPolicyInHeader } from './admin-policy.ts';
import { policyInHeader } from './content-security-policy.ts';
import { caching, headers, strictTransportSecurity } from './headers.ts';

const transport = 'Strict-Transport-Security';
const policy = 'Content-Security-Policy';

/** Returns the headers that a file has hosts send with everything. @param line the grammar of its lines. */
function headersIn(file: string, line: RegExp): Record<string, string> {
  const found = readFileSync(file, 'utf8').matchAll(line);
  return Object.fromEntries(
    [...found].map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? '']),
  );
}

describe('public/_headers', () => {
  const file = 'public/_headers';
  const text = readFileSync(file, 'utf8');
  const rules = text.split(/^(?=\/)/m).slice(1);

  test('sends the headers with everything', () => {
    const everything = rules.find((rule) => rule.startsWith('/*\n')) ?? '';
    const sent = [...everything.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, ...pair]) => pair);
    expect(Object.fromEntries(sent)).toEqual({ ...headers, [transport]: strictTransportSecurity });
  });

  test('names no header in two rules that one address may fit, as hosts join the values', () => {
    const common = new Set([...Object.keys(headers), transport]);
    for (const rule of rules.slice(1)) {
      const named = [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name = '']) => name);
      expect(named.filter((name) => common.has(name))).toEqual([]);
    }
  });

  test('lets caches keep what never changes', () => {
    const kept = rules.filter((rule) => rule.includes(`  Cache-Control: ${caching.immutable}\n`));
    expect(kept.map((rule) => rule.slice(0, rule.indexOf('\n')))).toEqual([
      '/_astro/*',
      '/_pictures/*',
      ...['', '/:language'].flatMap((folder) =>
        ['pack', 'pf_fragment', 'pf_filter', 'pf_index', 'pf_meta'].map(
          (ending) => `${folder}/pagefind/*.${ending}`,
        ),
      ),
    ]);
  });

  test('has no line longer than Cloudflare Pages takes, nor a path with two stars', () => {
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(text).not.toMatch(/^\/.*\*.*\*/m);
  });
});

describe('deploy/nginx', () => {
  test('sends the headers with every status', () => {
    const sent = headersIn(
      'deploy/nginx/site.conf',
      /^add_header ([\w-]+) (?:"(.*)"|(.*)) always;$/gm,
    );
    expect(sent).toMatchObject({ ...headers, [policy]: '$bilateral_policy' });
    expect(sent[transport]).toBe('$bilateral_transport');
  });

  test('adds headers in one place only, as another would replace all of them', () => {
    expect(readFileSync('deploy/nginx/site.conf', 'utf8')).not.toMatch(/^\s+add_header/m);
  });

  test('fills in what depends on the request', () => {
    const maps = readFileSync('deploy/nginx/maps.conf', 'utf8');
    expect(maps).toContain(` ${strictTransportSecurity};`);
    expect(maps).toContain(` "${caching.immutable}";`);
    expect(maps).toContain(`default ${caching.revalidated};`);
    expect(maps).toContain(`default "${policyInHeader}";`);
    expect(maps).toContain(`"~^(?:/.*)?/admin/" "${adminPolicyInHeader}";`);
  });
});

describe('deploy/Caddyfile', () => {
  test('sends the headers with everything', () => {
    const sent = headersIn('deploy/Caddyfile', /^\t\t([A-Z][\w-]+) (?:"(.*)"|([^{].*))$/gm);
    expect({ ...sent, [policy]: policyInHeader }).toEqual(headers);
    expect(sent).not.toHaveProperty(policy);
  });

  test('sends a policy with everything, that of the page for editors with what is below it', () => {
    const text = readFileSync('deploy/Caddyfile', 'utf8');
    expect(text).toContain(`header @readers ${policy} "${policyInHeader}"\n`);
    expect(text).toContain(`header @admin ${policy} "${adminPolicyInHeader}"\n`);
  });

  test('lets caches keep what never changes, and asks for HTTPS where it speaks it', () => {
    const text = readFileSync('deploy/Caddyfile', 'utf8');
    expect(text).toContain(`header @encrypted ${transport} ${strictTransportSecurity}\n`);
    expect(text).toContain(`header @immutable Cache-Control "${caching.immutable}"\n`);
    expect(text).toContain(`header @revalidated Cache-Control ${caching.revalidated}\n`);
  });
});
