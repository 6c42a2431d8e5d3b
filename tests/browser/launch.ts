import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

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

/** What every Chromium is started with. */
const usualArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Compiles no script a second time to make it faster: each page of a test is left too soon for that.
  '--js-flags=--no-opt,--no-maglev',
];

/** What a Chromium with windows makes for each of them, and no test needs: half of the work for a page. */
const partsOfWindows = [
  ...['PreloadTopChromeWebUI', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['SpareRendererForSitePerProcess', 'PaintHolding', 'HttpsUpgrades', 'OptimizationHints'],
];

/**
 * Finds a Chromium: the one that CHROME_PATH names, else on Linux the one of the package
 * `@sparticuz/chromium`, which has no windows and so opens pages with a quarter of the work, else an
 * installed one.
 *
 * @returns how it is started.
 * @throws a message that says what to install where none is found.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const named = process.env['CHROME_PATH'];
  if (!named) {
    const packaged = await packagedBrowser();
    if (packaged) return packaged;
  }
  const installed = [named, ...usualPlaces].find((path) => path && existsSync(path));
  if (installed === undefined) {
    throw new Error('No Chromium or Chrome was found; install one, or name it in CHROME_PATH.');
  }
  return {
    executablePath: installed,
    args: [...usualArgs, `--disable-features=${partsOfWindows.join(',')}`],
  };
}

/** Unpacks the browser of the package, if that is installed and for this machine. */
async function packagedBrowser(): Promise<LaunchOptions | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const own = { ...process.env };
  try {
    // Makes the package unpack the libraries that it carries, for systems that lack them.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    return { executablePath, args: usualArgs, env: { ...process.env } };
  } catch {
    return undefined;
  } finally {
    // Its libraries are for nothing else that is started from here.
    process.env = own;
  }
}

/**
 * Starts a Chromium.
 *
 * @param found what `findBrowser` returned, if it was called before.
 * @throws a message that says what to install where there is none.
 */
export async function launchBrowser(found?: LaunchOptions): Promise<Browser> {
  return chromium.launch(found ?? (await findBrowser()));
}
