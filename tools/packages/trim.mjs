import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';

// npm runs this after each change of `node_modules/`, in the project's folder. It is not TypeScript, as it has to run,
// too, on an old Node.

const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const nodePackage = Object.keys(optionalDependencies).find((name) =>
  existsSync(`node_modules/${name}`),
);

// npm 10 removes the command `node` with the packages for other systems, which have the same command.
if (nodePackage !== undefined && process.platform === 'win32') {
  const command = 'node_modules/.bin/node.cmd';
  const program = `@"%~dp0..\\${nodePackage}\\bin\\node.exe" %*\r\n`;
  if (!existsSync(command)) writeFileSync(command, program);
} else if (nodePackage !== undefined && !existsSync('node_modules/.bin/node')) {
  symlinkSync(`../${nodePackage}/bin/node`, 'node_modules/.bin/node');
}

// Optional packages are, among others, the programs for each system, without which nothing is built.
if (/\boptional\b/.test(process.env.npm_config_omit ?? '')) {
  console.error(
    'The programs for this system are optional packages; install without "--omit=optional".',
  );
  process.exitCode = 1;
  // From 22.18 on, Node runs TypeScript.
} else if (nodePackage === undefined && !process.features.typescript) {
  console.error(
    `Node ${process.versions.node} is too old, and no package has Node for ${process.platform} on ${process.arch}. Install Node 22.18 or later.`,
  );
  process.exitCode = 1;
}

/** Files of packages that nothing here reads, but that are a fifth of all. */
const unused = [
  // Headers, with which C++ is compiled.
  ...Object.keys(optionalDependencies).map((name) => `${name}/include`),
  // Borders and flags, and the names of countries in other formats.
  ...['world-countries/data', 'world-countries/dist'],
  // Borders at a scale of 1:10 million.
  ...['world-atlas/countries-10m.json', 'world-atlas/land-10m.json'],
];
for (const path of unused) rmSync(`node_modules/${path}`, { recursive: true, force: true });

// npm warns where the lock file says that a package needs a newer Node than the one that runs npm; what runs the
// packages is the one among them.
const locks = ['package-lock.json', 'mutation/package-lock.json'];
for (const path of locks.filter((path) => existsSync(path))) {
  const before = readFileSync(path, 'utf8');
  const lock = JSON.parse(before);
  for (const [place, locked] of Object.entries(lock.packages))
    if (place !== '') delete locked.engines;
  const text = `${JSON.stringify(lock, null, 2)}\n`;
  if (text !== before) writeFileSync(path, text);
}
