import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where systems usually keep a Chromium or Chrome. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts a Chromium: the one that CHROME_PATH names, else an installed one, else the one that the
 * package `@sparticuz/chromium` carries (Linux only).
 *
 * @throws a message that says what to install where none is found.
 */
export async function launchBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  const installed = [process.env['CHROME_PATH'], ...usualPlaces].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args });
  if (process.platform !== 'linux') {
    throw new Error('No Chromium or Chrome was found; install one, or name it in CHROME_PATH.');
  }
  // Makes the package unpack the libraries that it carries, for systems that lack them.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args.filter((arg) => !/^--(headless|single-process)/.test(arg)), ...args],
  });
}
