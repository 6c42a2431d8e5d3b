import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// Installs the packages that only those who change the software need, unless they are installed in these versions.

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
};
const missing = Object.entries(devDependencies).some(
  ([name, version]) => !isInstalled(name, version),
);
if (missing) {
  const command = 'npm install --include=dev --no-save';
  console.error(`Installing the packages for developers, which this command needs: ${command}`);
  // The output of the command that follows may be for a program.
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 2, 2] });
  process.exitCode = status ?? 1;
}

function isInstalled(name: string, version: string): boolean {
  const path = `node_modules/${name}/package.json`;
  if (!existsSync(path)) return false;
  const installed = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return installed.version === version;
}
