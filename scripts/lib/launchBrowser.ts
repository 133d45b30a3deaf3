import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The system's Chromium, or undefined; `JIANBAO_CHROMIUM` names another. */
export const chromiumPath: string | undefined =
  process.env['JIANBAO_CHROMIUM'] ?? usualPaths.find((path) => existsSync(path));

/** Starts it without a window. The flags let it run as root in a container and keep it off the network. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(launchOptions());

/** The same, for several processes to share; no name leads out of this machine. */
export const launchBrowserServer = (): Promise<BrowserServer> =>
  chromium.launchServer(launchOptions('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'));

function launchOptions(...more: readonly string[]): LaunchOptions {
  if (chromiumPath === undefined)
    throw new Error('No Chromium found; install one, or name yours: JIANBAO_CHROMIUM=/path/to/chromium');
  return {
    executablePath: chromiumPath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', ...more],
    timeout: 120_000,
  };
}
