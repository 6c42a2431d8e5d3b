import { expect, test, vi } from 'vitest';

/** The key as a process would find it that is just starting. */
async function freshKey(): Promise<string> {
  vi.resetModules();
  return (await import('./analyser-key.ts')).codeKey();
}

test('codeKey is another under another version of Node', async () => {
  const own = await freshKey();
  const { version } = process;
  Object.defineProperty(process, 'version', { value: 'v0.0.0' });
  const other = await freshKey();
  Object.defineProperty(process, 'version', { value: version });
  expect(other).not.toBe(own);
  expect(await freshKey()).toBe(own);
});
