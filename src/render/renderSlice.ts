import { mkdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { Page } from '../plan/pages.ts';
import { pagesPlugin, type PagesOptions } from './pagesPlugin.ts';

export interface RenderedFile {
  /** Path in the output folder, starting with `/`. */
  readonly file: string;
  readonly html: string;
}

/** Eleventy only makes paths with it; nothing is written there. */
const nominalOutput = '_site';

/**
 * Renders some pages with a new instance of Eleventy. An instance keeps all pages that it made until it ends, so one
 * for each thousand pages or so keeps memory low (64,000 pages: 201 MB in slices, 1,057 MB in one instance).
 *
 * @param emptyFolder - for Eleventy, which needs an input folder and reads all files in it
 */
export async function renderSlice(
  pages: readonly Page[],
  options: Omit<PagesOptions, 'pages'>,
  emptyFolder: string,
): Promise<RenderedFile[]> {
  mkdirSync(emptyFolder, { recursive: true });
  const eleventy = new Eleventy(emptyFolder, nominalOutput, {
    quietMode: true,
    configPath: false,
    config: (config) => config.addPlugin(pagesPlugin, { pages, ...options }),
  });
  eleventy.disableLogger();
  const rendered = await eleventy.toJSON();
  if (rendered.length !== pages.length)
    throw new Error(`Eleventy rendered ${rendered.length} of ${pages.length} pages`);
  return rendered.map(({ outputPath, content }) => ({
    file: `/${relative(nominalOutput, outputPath).split(sep).join('/')}`,
    html: content,
  }));
}
