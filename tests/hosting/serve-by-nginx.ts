import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

/** Where the shipped configuration serves the site. */
const shipped = 'listen 127.0.0.1:8080;';

/**
 * Serves a folder with the project's nginx.conf, at a free port of this machine.
 *
 * @param root stands for ./dist.
 * @param change what an operator would change in the file.
 * @throws what to install where there is no nginx, or what it says where it does not start.
 */
export async function serveByNginx(
  root: string,
  change: (configuration: string) => string = (configuration) => configuration,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const nginx = inject('nginx');
  if ('missing' in nginx) throw new Error(nginx.missing);
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-nginx-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  cpSync('deploy', join(folder, 'deploy'), { recursive: true });
  mkdirSync(join(folder, '.cache'));
  symlinkSync(resolve(root), join(folder, 'dist'));
  const path = join(folder, 'deploy/nginx.conf');
  const configuration = readFileSync(path, 'utf8');
  writeFileSync(path, change(configuration.replace(shipped, `listen 127.0.0.1:${port};`)));

  // Else root's nginx would read as a user who may not look into a test's folder.
  const asRoot = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  const child = spawn(nginx.command, ['-p', folder, '-c', path, '-e', 'stderr', ...asRoot], {
    env: { ...process.env, ...(nginx.libraries && { LD_LIBRARY_PATH: nginx.libraries }) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'exit');
  const kill = () => child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const patience = AbortSignal.timeout(50_000);
  try {
    const isUp = () => fetch(address, { method: 'HEAD' }).then(Boolean, () => false);
    while (!(await isUp())) {
      if (child.exitCode !== null || patience.aborted) {
        throw new Error(`nginx did not start:\n${said}`);
      }
      await setTimeout(20);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
