import { resolveLocale } from '../locales/locale.ts';
import type { SiteInfo } from '../plan/pages.ts';
import type { Settings } from '../settings/settings.ts';
import { openPostReader, type PostReader } from '../store/postReader.ts';
import { packFolder } from '../store/postStore.ts';
import { withPools, type AcquirePool } from '../workers/pool.ts';
import type { Folders } from '../workers/tasks.ts';
import { digestInputs, type InputDigests } from './digestInputs.ts';
import type { Progress } from './progress.ts';

/** What all of a build's stages need, opened once. */
export interface SiteContext {
  readonly folders: Folders;
  readonly settings: Settings;
  readonly site: SiteInfo;
  readonly digests: InputDigests;
  /** Reads what the store knows of posts and articles. */
  readonly posts: PostReader;
  readonly acquire: AcquirePool;
  readonly progress: Progress;
}

/** Opens a site for a piece of work, and closes at its end what was opened. */
export async function withSite<T>(
  folders: Folders,
  settings: Settings,
  progress: Progress,
  work: (context: SiteContext) => Promise<T>,
): Promise<T> {
  const site = toSiteInfo(settings);
  const posts = openPostReader(packFolder(folders.cache));
  try {
    return await withPools({ folders, settings, site }, (acquire) =>
      work({ folders, settings, site, digests: digestInputs(settings, site), posts, acquire, progress }),
    );
  } finally {
    posts.close();
  }
}

/** What every page shows of the settings. */
export const toSiteInfo = ({ title, description, lang, words, basePath, origin, contact }: Settings): SiteInfo => ({
  title,
  description,
  lang,
  locale: resolveLocale(lang, words),
  basePath,
  origin,
  contact,
});
