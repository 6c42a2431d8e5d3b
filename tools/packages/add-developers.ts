import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// Installs the packages that only those who change the software need, unless they are installed.

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
};
const missing = Object.keys(devDependencies).some((name) => !existsSync(`node_modules/${name}`));
if (missing) {
  const command = 'npm install --include=dev --no-save';
  console.error(`Installing the packages for developers, which this command needs: ${command}`);
  // The output of the command that follows may be for a program.
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 2, 2] });
  process.exitCode = status ?? 1;
}
