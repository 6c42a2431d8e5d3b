import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import { readEnvironment } from '../site/environment.ts';
import * as reading from '../content/read-content.ts';
import { siteIntegration } from './integration.ts';
import { providedContent } from '../site/content-provider.ts';
import * as site from '../site/provide-site.ts';
import * as checks from './checked-content.ts';

vi.mock('../content/read-content.ts', { spy: true });
const { readContent } = reading;
const modules: Record<string, unknown> = {
  '/src/content/read-content.ts': reading,
  '/src/site/provide-site.ts': site,
  '/src/integration/checked-content.ts': checks,
};
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A dev server with the content, and what was sent and reported. */
function openServer() {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const send = vi.fn();
  const error = vi.fn();
  const setup = siteIntegration(readEnvironment({})).hooks['astro:server:setup'];
  const middlewares = { use: vi.fn() };
  const runner = { import: (path: string) => Promise.resolve(modules[path]) };
  const environments = { client: { hot: { send } }, ssr: { hot: { send }, runner } };
  const server = { watcher, middlewares, environments };
  void setup?.({ server, logger: { error } } as never);
  const change = async (path: string) => {
    watcher.emit('all', 'change', path);
    await vi.advanceTimersByTimeAsync(1000);
  };
  return { change, send, error };
}

describe('the dev server', () => {
  test('loads pages again when the content has changed, and for nothing else', async () => {
    vi.mocked(readContent).mockResolvedValue(contentOf({}));
    const { change, send } = openServer();
    await change('src/site/limits.ts');
    expect(send).not.toHaveBeenCalled();
    await change('content/sectors.yml');
    expect(send).toHaveBeenCalledWith({ type: 'full-reload' });
  });

  test('checks the content when no page waits for it, and loads pages again with what is wrong', async () => {
    vi.mocked(readContent).mockResolvedValue(
      contentOf({ one: { slug: 'same' }, two: { slug: 'same' } }),
    );
    const { send, error } = openServer();
    expect((await providedContent()).preview?.problems).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await providedContent()).preview?.problems).not.toEqual([]);
    expect(error).toHaveBeenCalledWith(expect.stringContaining('(unique-slug)'));
    expect(send).toHaveBeenCalledWith({ type: 'full-reload' });
  });

  test('goes on after the content could not be read', async () => {
    const content = contentOf({});
    vi.mocked(readContent).mockResolvedValueOnce(content);
    const { change, error } = openServer();
    vi.mocked(readContent).mockRejectedValueOnce(new Error('no memory'));
    await change('content/sectors.yml');
    await expect(providedContent()).rejects.toThrow('no memory');
    expect(error).toHaveBeenCalledWith('Error: no memory');
    vi.mocked(readContent).mockResolvedValueOnce(content);
    await change('content/sectors.yml');
    expect((await providedContent()).content).toBe(content);
  });
});
