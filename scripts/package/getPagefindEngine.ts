/** Gets Pagefind's engine, which reads our index in the browser, from the installed npm package. */
import { close, createIndex } from 'pagefind';
import { pagefindLanguage, pagefindVersion, pagefindWasm } from '../../src/search/format/pagefindFormat.ts';
import type { IndexFile } from '../../src/search/write/writeIndex.ts';

/**
 * The engine is inside the package's binary and comes out only with an index, so we ask for the smallest possible one.
 *
 * @throws if the package is missing, fails, or has another version than the one whose format we write
 */
export async function getPagefindEngine(): Promise<IndexFile> {
  const { index } = await createIndex({ forceLanguage: pagefindLanguage, writePlayground: false });
  try {
    if (index === undefined)
      throw new Error('Pagefind did not start; is the package for this system installed? Run npm ci.');
    await index.addCustomRecord({ url: '/', content: 'x', language: pagefindLanguage });
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
    const find = (path: string): IndexFile => {
      const file = files.find((candidate) => candidate.path === path);
      if (file === undefined) throw new Error(`Pagefind gave no ${path}; expected is version ${pagefindVersion}.`);
      return { path, bytes: file.content };
    };
    const { version } = JSON.parse(Buffer.from(find('pagefind-entry.json').bytes).toString()) as { version: string };
    if (version !== pagefindVersion) {
      throw new Error(
        `Pagefind ${version} is installed; the index is written for ${pagefindVersion} exactly. Run npm ci.`,
      );
    }
    return find(pagefindWasm);
  } finally {
    await close();
  }
}
