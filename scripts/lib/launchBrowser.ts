import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

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
export const launchBrowser = (): Promise<Browser> => {
  if (chromiumPath === undefined)
    throw new Error('No Chromium found; install one, or name yours: JIANBAO_CHROMIUM=/path/to/chromium');
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
};
