/** One browser for all tests that need one: starting it costs about a second, a window of it nearly as much. */
import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { chromiumPath, launchBrowserServer } from '../scripts/lib/launchBrowser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserEndpoint: string;
  }
}

/** Starts it for the project `browser` (vitest.config.ts). */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (chromiumPath === undefined) return undefined;
  const server = await launchBrowserServer();
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}

/** The browser that is running; closing it ends the connection and the contexts that came over it, not the browser. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(inject('browserEndpoint'));

/** For what a page waits for: no test is about time, and a machine may be slow. */
export const patienceMs = 100_000;
