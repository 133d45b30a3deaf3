import { readCustom, type Custom } from '../custom/readCustom.ts';
import { resolveLocale } from '../locales/locale.ts';
import type { SiteInfo } from '../plan/pages.ts';
import type { BundledModule } from '../settings/loadModule.ts';
import type { Settings } from '../settings/settings.ts';
import { openPostReader, type PostReader } from '../store/postReader.ts';
import { packFolder } from '../store/postStore.ts';
import { withPools, type AcquirePool } from '../workers/pool.ts';
import type { Folders } from '../workers/tasks.ts';
import { digestInputs, type InputDigests } from './digestInputs.ts';
import type { Progress } from './progress.ts';

/** What all stages of a build need; opened once. */
export interface SiteContext {
  readonly folders: Folders;
  readonly settings: Settings;
  readonly site: SiteInfo;
  /** What the archive adds to the site. */
  readonly custom: Custom;
  /** The archive's own components, or null. */
  readonly components: BundledModule | null;
  readonly digests: InputDigests;
  /** Reads posts and articles from the store. */
  readonly posts: PostReader;
  readonly acquire: AcquirePool;
  readonly progress: Progress;
}

/**
 * Opens a site for some work, and closes it afterwards.
 *
 * @throws SettingsError if something is wrong with a file that the settings name
 */
export async function withSite<T>(
  folders: Folders,
  settings: Settings,
  progress: Progress,
  work: (context: SiteContext) => Promise<T>,
): Promise<T> {
  const custom = readCustom(settings);
  const components = await openComponents(settings, folders.cache);
  const site = toSiteInfo(settings, custom);
  const digests = digestInputs(settings, site, custom, components);
  const posts = openPostReader(packFolder(folders.cache));
  try {
    return await withPools({ folders, settings, site, components: components?.url ?? null }, (acquire) =>
      work({ folders, settings, site, custom, components, digests, posts, acquire, progress }),
    );
  } finally {
    posts.close();
  }
}

/** The context with more addresses that have moved. */
export function withMoved(context: SiteContext, moved: SiteContext['custom']['moved']): SiteContext {
  const custom = { ...context.custom, moved: [...context.custom.moved, ...moved] };
  const { settings, site, components } = context;
  return { ...context, custom, digests: digestInputs(settings, site, custom, components) };
}

/** Loads the templates only if the archive replaces some of them. */
async function openComponents(settings: Settings, cacheFolder: string): Promise<BundledModule | null> {
  if (Object.keys(settings.components).length === 0) return null;
  const { bundleComponents } = await import('../render/loadComponents.ts');
  return bundleComponents(settings, cacheFolder);
}

/** The part of the settings that pages show. */
const toSiteInfo = (
  { title, description, lang, words, basePath, origin, contact }: Settings,
  { menu, titlePicture, favicon, css }: Custom,
): SiteInfo => ({
  title,
  description,
  lang,
  locale: resolveLocale(lang, words),
  basePath,
  origin,
  contact,
  menu,
  titlePicture,
  favicon,
  ownStyles: css !== '',
});
